package org.innoplaces.launcher.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.innoplaces.launcher.instance.DataDirectory;
import org.innoplaces.launcher.instance.Distribution;
import org.innoplaces.launcher.instance.ProductVersion;
import org.innoplaces.launcher.plugin.PluginJar;
import org.innoplaces.launcher.plugin.PluginJars;
import org.innoplaces.launcher.plugin.SetAside;
import org.innoplaces.launcher.plugin.select.SelectPlugins;
import org.innoplaces.launcher.plugin.select.TrialMemory;
import org.innoplaces.launcher.purge.RemovedPlugins;

/** The plugins of an instance, for this version of the platform or for another. */
final class ExaminePlugins {

  private ExaminePlugins() {}

  static List<Finding> of(Distribution distribution, DataDirectory data) {
    PluginJars plugins = SelectPlugins.of(distribution, data);
    TrialMemory memory = TrialMemory.of(data);
    List<Finding> findings = findings(plugins, ProductVersion.current(), memory::isUntried);
    RemovedPlugins.of(plugins, data)
        .forEach(
            id ->
                findings.add(
                    Finding.note(
                        "The plugin %s was removed and left something.".formatted(id),
                        "To have it deleted: innoplaces plugin purge " + id)));
    return findings;
  }

  /** The same against another platform, before it is installed. */
  static List<Finding> of(Distribution distribution, DataDirectory data, OtherPlatform other) {
    return findings(other.select(distribution, data), other.version(), plugin -> false);
  }

  private static List<Finding> findings(
      PluginJars plugins, String version, Predicate<PluginJar> untried) {
    List<Finding> findings = new ArrayList<>();
    plugins
        .accepted()
        .forEach(
            plugin ->
                findings.add(
                    untried.test(plugin)
                        ? Finding.note(
                            plugin + " was not tried yet.",
                            "Start: the start tries it, or goes on doing so while it serves.")
                        : Finding.sound(
                            "%s takes part in Innoplaces %s.".formatted(plugin, version))));
    plugins
        .disabled()
        .forEach(
            plugin ->
                findings.add(
                    Finding.note(
                        plugin + " is disabled.", "innoplaces plugin enable " + plugin.id())));
    plugins.setAside().forEach(aside -> findings.addAll(faults(aside)));
    return findings;
  }

  private static List<Finding> faults(SetAside aside) {
    return aside.reasons().stream()
        .map(
            reason ->
                Finding.fault(
                    aside.file() + ": " + reason.text() + ".", Advice.on(reason, aside.id())))
        .toList();
  }
}
