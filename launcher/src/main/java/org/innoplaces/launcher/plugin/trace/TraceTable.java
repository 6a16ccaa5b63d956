package org.innoplaces.launcher.plugin.trace;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.innoplaces.launcher.plugin.claim.LeftByJar;
import org.innoplaces.launcher.plugin.trace.Trace.Kind;

/** The table of what plugins brought; commits nothing itself. */
public final class TraceTable {

  private final Connection connection;

  /** Reads and writes over a connection. */
  public TraceTable(Connection connection) {
    this.connection = connection;
  }

  /** All that is noted, of all plugins. */
  public List<Trace> all() throws SQLException {
    List<Trace> found = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select plugin, kind, name from plugin_trace order by plugin, kind, name")) {
      while (rows.next()) {
        found.add(new Trace(rows.getString(1), Kind.of(rows.getString(2)), rows.getString(3)));
      }
    }
    return found;
  }

  /**
   * Notes what a jar brings beside what earlier jars of the plugin brought.
   *
   * @param digest of the jar, so that the next start need not look into it
   */
  public void note(String plugin, String digest, LeftByJar left) throws SQLException {
    forget(plugin, Kind.PLUGIN);
    add(plugin, Kind.TABLE, left.tables());
    add(plugin, Kind.SEQUENCE, left.sequences());
    add(plugin, Kind.TYPE, left.types());
    add(plugin, Kind.BLOCK, left.blocks());
    add(plugin, Kind.PLUGIN, Set.of(digest));
  }

  private void add(String plugin, Kind kind, Set<String> names) throws SQLException {
    List<Trace> known = all();
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into plugin_trace (plugin, kind, name) values (?, ?, ?)")) {
      for (String name : names) {
        if (!known.contains(new Trace(plugin, kind, name))) {
          insert.setString(1, plugin);
          insert.setString(2, kind.token());
          insert.setString(3, name);
          insert.executeUpdate();
        }
      }
    }
  }

  private void forget(String plugin, Kind kind) throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement("delete from plugin_trace where plugin = ? and kind = ?")) {
      delete.setString(1, plugin);
      delete.setString(2, kind.token());
      delete.executeUpdate();
    }
  }

  /** Forgets all that is noted of a plugin. */
  public void forget(String plugin) throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement("delete from plugin_trace where plugin = ?")) {
      delete.setString(1, plugin);
      delete.executeUpdate();
    }
  }
}
