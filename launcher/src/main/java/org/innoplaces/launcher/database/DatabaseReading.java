package org.innoplaces.launcher.database;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import org.innoplaces.launcher.instance.DataDirectory;
import org.innoplaces.launcher.instance.StartProblem;
import org.innoplaces.launcher.settings.OperatorSettings;

/** A connection that sees one state of an instance's database and changes nothing in it. */
public final class DatabaseReading implements AutoCloseable {

  private final OpenDatabase database;

  private DatabaseReading(OpenDatabase database) {
    this.database = database;
  }

  /**
   * The database of an instance that has been started before; none is made.
   *
   * @throws StartProblem when there is none in the data directory, or a setting is wrong
   */
  public static DatabaseAddress existing(OperatorSettings settings, DataDirectory data) {
    if (!isThere(settings, data)) {
      throw new StartProblem(
          "There is no database in %s: say with --data which instance is meant."
              .formatted(data.root()));
    }
    return DatabaseAddress.of(settings, data);
  }

  /** Whether the instance has a database, as far as its folder tells. */
  public static boolean isThere(OperatorSettings settings, DataDirectory data) {
    return settings.find("innoplaces.database.url").isPresent()
        || Files.exists(data.database().resolve("innoplaces.mv.db"));
  }

  /**
   * Connects.
   *
   * @throws StartProblem when it cannot be reached, is damaged, or a running instance has it open
   */
  public static DatabaseReading of(DatabaseAddress address) throws SQLException {
    DatabaseReading reading = new DatabaseReading(OpenDatabase.at(address));
    try {
      Connection connection = reading.connection();
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      connection.setAutoCommit(false);
      return reading;
    } catch (SQLException refused) {
      reading.close();
      throw refused;
    }
  }

  /** The product and its version, as the database names itself. */
  public String product() {
    return database.product();
  }

  /** Only for reading. */
  public Connection connection() {
    return database.connection();
  }

  @Override
  public void close() {
    database.close();
  }
}
