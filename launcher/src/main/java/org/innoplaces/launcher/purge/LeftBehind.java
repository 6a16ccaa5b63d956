package org.innoplaces.launcher.purge;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.innoplaces.launcher.plugin.trace.Trace;
import org.innoplaces.launcher.plugin.trace.TraceTable;

/** Which plugins left something in a database, whether they are still there or not. */
public final class LeftBehind {

  private static final String HISTORY = "flyway_";

  private final Connection connection;

  /** Reads over a connection. */
  public LeftBehind(Connection connection) {
    this.connection = connection;
  }

  /** Whether this version has brought the database up to date, so that it can be told. */
  public boolean isKnown() throws SQLException {
    return tables().contains("plugin_trace");
  }

  /** Quickly: those whose jar took part, that have tables, or were set. */
  public SortedSet<String> ids() throws SQLException {
    SortedSet<String> ids = new TreeSet<>();
    if (!isKnown()) {
      return ids;
    }
    new TraceTable(connection).all().stream().map(Trace::plugin).forEach(ids::add);
    ids.addAll(new Rows(connection).texts("select plugin from plugin_setting"));
    tables().stream()
        .filter(table -> table.startsWith(HISTORY))
        .map(table -> table.substring(HISTORY.length()).replace('_', '-'))
        .forEach(ids::add);
    ids.remove("core");
    return ids;
  }

  /** The same with those that have values in some text, for which all texts are read. */
  public SortedSet<String> allIds() throws SQLException {
    SortedSet<String> ids = ids();
    ids.addAll(new ReadTexts(connection).plugins());
    return ids;
  }

  private Set<String> tables() throws SQLException {
    Set<String> names = new TreeSet<>();
    try (ResultSet found =
        connection.getMetaData().getTables(null, connection.getSchema(), "%", null)) {
      while (found.next()) {
        names.add(found.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
      }
    }
    return names;
  }
}
