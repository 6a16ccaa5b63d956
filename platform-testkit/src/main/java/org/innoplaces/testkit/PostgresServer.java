package org.innoplaces.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.ConnectionPoolDataSource;
import org.postgresql.ds.PGConnectionPoolDataSource;

/** The one PostgreSQL server of a test run; it ends with the Java machine. */
final class PostgresServer {

  private static final String USER = "postgres";
  private static final AtomicInteger DATABASES = new AtomicInteger();

  /** As operators have it: left to itself it orders texts as the language does. */
  private static final String FRENCH =
      " template template0 encoding 'UTF8' locale_provider icu icu_locale 'fr-FR'";

  private PostgresServer() {}

  /** Connections to a new and empty database. */
  static ConnectionPoolDataSource newDatabase() {
    String name = "test" + DATABASES.incrementAndGet();
    try (var connection = Running.SERVER.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("create database " + name + FRENCH);
    } catch (SQLException failure) {
      throw new IllegalStateException("PostgreSQL gives no database", failure);
    }
    PGConnectionPoolDataSource connections = new PGConnectionPoolDataSource();
    connections.setURL(Running.SERVER.getJdbcUrl(USER, name));
    connections.setUser(USER);
    // As the launcher does: EclipseLink binds ids inside element collections as texts.
    connections.setStringType("unspecified");
    return connections;
  }

  /** Started by the first who looks. */
  private static final class Running {

    static final EmbeddedPostgres SERVER = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder()
            .setServerConfig("max_connections", "300")
            .setServerConfig("fsync", "off")
            .setServerConfig("synchronous_commit", "off")
            .setServerConfig("full_page_writes", "off")
            .start();
      } catch (IOException failure) {
        throw new UncheckedIOException("PostgreSQL does not start", failure);
      }
    }
  }
}
