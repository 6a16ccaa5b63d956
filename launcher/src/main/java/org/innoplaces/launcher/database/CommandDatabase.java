package org.innoplaces.launcher.database;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.function.Supplier;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * The database of an instance for a command, opened when the first connection is asked for. An
 * embedded one that a running instance has open is refused then, as {@link DatabaseInUse}; it stays
 * open, and is noted as such, until {@link #close()}.
 */
public final class CommandDatabase implements DataSource, AutoCloseable {

  private final Supplier<DatabaseAddress> address;
  private OpenDatabase open;

  /** The database at an address that is found out when it is needed. */
  public CommandDatabase(Supplier<DatabaseAddress> address) {
    this.address = address;
  }

  @Override
  public synchronized Connection getConnection() throws SQLException {
    if (open == null) {
      open = OpenDatabase.at(address.get());
      open.requireContent();
      open.hasContent();
    }
    DatabaseAddress known = open.address();
    return DriverManager.getConnection(known.url(), known.user(), known.password());
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    throw new SQLFeatureNotSupportedException("There is one user");
  }

  @Override
  public synchronized void close() {
    if (open != null) {
      open.close();
    }
  }

  @Override
  public PrintWriter getLogWriter() {
    return null;
  }

  @Override
  public void setLogWriter(PrintWriter out) {
    // Nothing is logged.
  }

  @Override
  public void setLoginTimeout(int seconds) {
    // Ten seconds, as everywhere.
  }

  @Override
  public int getLoginTimeout() {
    return 0;
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    throw new SQLFeatureNotSupportedException();
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    throw new SQLFeatureNotSupportedException();
  }

  @Override
  public boolean isWrapperFor(Class<?> type) {
    return false;
  }
}
