package org.innoplaces.launcher.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.innoplaces.launcher.instance.StartProblem;

/** A connection for changing the database of an instance that does not run. */
public final class DatabaseWriting implements AutoCloseable {

  /** Those of our own user: every process of an instance has connections all the time. */
  private static final String OTHERS =
      "select count(*) from pg_stat_activity where datname = current_database()"
          + " and usename = current_user and pid <> pg_backend_pid()";

  private final OpenDatabase database;

  private DatabaseWriting(OpenDatabase database) {
    this.database = database;
  }

  /**
   * Connects, with transactions that end when the caller says so.
   *
   * @throws StartProblem when it cannot be reached, is damaged, or somebody else is using it
   */
  public static DatabaseWriting of(DatabaseAddress address) throws SQLException {
    DatabaseWriting writing = new DatabaseWriting(OpenDatabase.at(address));
    try {
      writing.database.requireContent();
      writing.requireAlone();
      writing.database.hasContent();
      writing.connection().setAutoCommit(false);
      return writing;
    } catch (SQLException | RuntimeException refused) {
      writing.close();
      throw refused;
    }
  }

  private void requireAlone() throws SQLException {
    if (database.address().kind() != DatabaseKind.POSTGRESQL) {
      return;
    }
    try (Statement statement = connection().createStatement();
        ResultSet others = statement.executeQuery(OTHERS)) {
      others.next();
      if (others.getInt(1) > 0) {
        throw new StartProblem(
            "The database %s is in use by others (%d connections): stop every instance first."
                .formatted(database.address().shown(), others.getInt(1)));
      }
    }
  }

  /** The product behind it. */
  public DatabaseKind kind() {
    return database.address().kind();
  }

  /** Without automatic commit. */
  public Connection connection() {
    return database.connection();
  }

  @Override
  public void close() {
    database.close();
  }
}
