package org.innoplaces.launcher.plugin.trace;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.innoplaces.launcher.database.DatabaseAddress;
import org.innoplaces.launcher.instance.LaunchLog;
import org.innoplaces.launcher.plugin.PluginJar;
import org.innoplaces.launcher.plugin.ReadJar;
import org.innoplaces.launcher.plugin.UnusablePlugin;
import org.innoplaces.launcher.plugin.claim.LeftByJar;
import org.innoplaces.launcher.plugin.trace.Trace.Kind;

/**
 * Notes at a start what the plugins bring, as their migrations and annotations say it: when the
 * jars are gone, nobody could tell any more which tables and types were theirs.
 */
public final class NoteTraces {

  private final DatabaseAddress address;

  /** For the database of an instance whose core tables are up to date. */
  public NoteTraces(DatabaseAddress address) {
    this.address = address;
  }

  /** Looks into jars that were not seen before; a note that fails is logged and stops no start. */
  public void of(List<PluginJar> plugins) {
    if (plugins.isEmpty()) {
      return;
    }
    try (Connection connection =
        DriverManager.getConnection(address.url(), address.user(), address.password())) {
      connection.setAutoCommit(false);
      TraceTable table = new TraceTable(connection);
      List<Trace> known = table.all();
      for (PluginJar plugin : plugins) {
        if (!known.contains(new Trace(plugin.id(), Kind.PLUGIN, plugin.digest()))) {
          table.note(plugin.id(), plugin.digest(), LeftByJar.of(ReadJar.at(plugin.file())));
        }
      }
      connection.commit();
    } catch (SQLException | UnusablePlugin failure) {
      LaunchLog.record(failure);
    }
  }
}
