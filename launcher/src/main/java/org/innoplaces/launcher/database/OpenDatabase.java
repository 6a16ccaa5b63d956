package org.innoplaces.launcher.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Properties;
import org.innoplaces.launcher.instance.StartProblem;

/**
 * One connection that shows that the database can be used.
 *
 * <p>For the embedded database it stays open as long as the server runs: its file is opened once,
 * and closed in order by {@link #close()} when the server's own connections are gone.
 */
public final class OpenDatabase implements AutoCloseable {

  private final DatabaseAddress address;
  private final Connection connection;

  private OpenDatabase(DatabaseAddress address, Connection connection) {
    this.address = address;
    this.connection = connection;
  }

  /**
   * Connects, and makes the embedded file when it is missing.
   *
   * @throws StartProblem when the database cannot be reached, is in use, damaged, or refuses us
   */
  public static OpenDatabase at(DatabaseAddress address) {
    Properties login = new Properties();
    login.setProperty("user", address.user());
    login.setProperty("password", address.password());
    login.setProperty("loginTimeout", "10");
    if (address.kind() == DatabaseKind.H2) {
      login.remove("loginTimeout");
    }
    address.file().ifPresent(EmbeddedFile::requireWhole);
    try {
      return new OpenDatabase(address, DriverManager.getConnection(address.url(), login));
    } catch (SQLException refused) {
      throw DatabaseProblem.of(address, refused);
    }
  }

  /** For the rest of this package. */
  Connection connection() {
    return connection;
  }

  public DatabaseAddress address() {
    return address;
  }

  /** The product and its version, as the database names itself. */
  public String product() {
    try {
      return connection.getMetaData().getDatabaseProductName()
          + " "
          + connection.getMetaData().getDatabaseProductVersion();
    } catch (SQLException silent) {
      throw DatabaseProblem.of(address, silent);
    }
  }

  /**
   * Makes sure that an embedded file which had content still has some.
   *
   * @throws StartProblem when it was emptied
   */
  public void requireContent() {
    try (ResultSet tables =
        connection.getMetaData().getTables(null, null, "flyway_core", new String[] {"TABLE"})) {
      boolean isEmpty = !tables.next();
      if (isEmpty && address.file().filter(EmbeddedFile::wasUsed).isPresent()) {
        throw new StartProblem(
            "The database "
                + address.shown()
                + " is damaged: what was in it is gone. Restore it"
                + " from a backup.");
      }
    } catch (SQLException silent) {
      throw DatabaseProblem.of(address, silent);
    }
  }

  /** From here on there is content in it. */
  public void hasContent() {
    address.file().ifPresent(EmbeddedFile::noteOpen);
  }

  @Override
  public void close() {
    try {
      connection.close();
      address.file().filter(EmbeddedFile::wasUsed).ifPresent(EmbeddedFile::noteClosed);
    } catch (SQLException lost) {
      throw DatabaseProblem.of(address, lost);
    }
  }
}
