package org.innoplaces.launcher.purge;

import java.sql.SQLException;
import java.util.List;
import org.innoplaces.launcher.database.DatabaseReading;
import org.innoplaces.launcher.instance.DataDirectory;
import org.innoplaces.launcher.instance.LaunchLog;
import org.innoplaces.launcher.instance.StartProblem;
import org.innoplaces.launcher.plugin.PluginJars;
import org.innoplaces.launcher.settings.OperatorSettings;

/** Plugins that are gone and left something in the database. */
public final class RemovedPlugins {

  private RemovedPlugins() {}

  /** Their ids, in order; empty also when the database cannot be looked into now. */
  public static List<String> of(PluginJars plugins, DataDirectory data) {
    try {
      OperatorSettings settings = OperatorSettings.of(System.getenv(), data.settings());
      if (!DatabaseReading.isThere(settings, data)) {
        return List.of();
      }
      try (DatabaseReading database =
          DatabaseReading.of(DatabaseReading.existing(settings, data))) {
        return new LeftBehind(database.connection())
            .ids().stream().filter(id -> !plugins.isThere(id)).toList();
      }
    } catch (StartProblem | SQLException notNow) {
      LaunchLog.record(notNow);
      return List.of();
    }
  }
}
