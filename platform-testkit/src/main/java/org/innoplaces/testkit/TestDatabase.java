package org.innoplaces.testkit;

import java.sql.SQLException;
import java.util.UUID;
import javax.sql.ConnectionPoolDataSource;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;

/**
 * An empty database of its own for one {@link TestPlatform}, with a small pool of connections.
 *
 * <p>Safe for several threads. {@link #close()} gives the connections back; what was stored is
 * gone.
 */
public final class TestDatabase implements AutoCloseable {

  private static final int MOST_CONNECTIONS = 48;

  private final String name;
  private final String targetDatabase;
  private final JdbcConnectionPool pool;

  private TestDatabase(String name, String targetDatabase, ConnectionPoolDataSource connections) {
    this.name = name;
    this.targetDatabase = targetDatabase;
    this.pool = JdbcConnectionPool.create(connections);
    this.pool.setMaxConnections(MOST_CONNECTIONS);
  }

  /** A database of H2, the one that the platform brings along, in memory. */
  public static TestDatabase h2() {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000");
    source.setUser("sa");
    return new TestDatabase("H2", "org.eclipse.persistence.platform.database.H2Platform", source);
  }

  /** A database on the PostgreSQL server that starts when the first test asks for one. */
  public static TestDatabase postgres() {
    return new TestDatabase(
        "PostgreSQL",
        "org.eclipse.persistence.platform.database.PostgreSQL10Platform",
        PostgresServer.newDatabase());
  }

  /** Pooled connections with automatic commit. */
  public DataSource dataSource() {
    return pool;
  }

  /** The class name by which EclipseLink knows this kind of database. */
  public String targetDatabase() {
    return targetDatabase;
  }

  /** What a migration adds to a column of texts so that they are ordered sign by sign. */
  String textOrder() {
    return name.equals("H2") ? "" : " collate \"C\"";
  }

  @Override
  public void close() {
    try (var connection = pool.getConnection();
        var statement = connection.createStatement()) {
      if (name.equals("H2")) {
        statement.execute("shutdown");
      }
    } catch (SQLException failure) {
      throw new IllegalStateException("The test database cannot be closed", failure);
    } finally {
      pool.dispose();
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
