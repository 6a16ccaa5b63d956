package org.innoplaces.launcher.assemble;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.innoplaces.launcher.instance.DataDirectory;
import org.innoplaces.launcher.instance.Distribution;
import org.innoplaces.launcher.instance.StartProblem;

/**
 * The plugin jars that take part in a start, and those that were set aside.
 *
 * @param accepted bundled ones first, then by file name; ids are unique
 * @param setAside one sentence for each jar that does not take part
 */
public record PluginJars(List<PluginJar> accepted, List<String> setAside) {

  /**
   * Opens every jar of the distribution's and the instance's plugin folders.
   *
   * <p>A jar that cannot be used is set aside and never stops a start.
   */
  public static PluginJars of(Distribution distribution, DataDirectory data) {
    Map<String, PluginJar> accepted = new LinkedHashMap<>();
    List<String> setAside = new ArrayList<>();
    for (Path jar : jarsIn(distribution.plugins())) {
      add(jar, true, accepted, setAside);
    }
    for (Path jar : jarsIn(data.plugins())) {
      add(jar, false, accepted, setAside);
    }
    return new PluginJars(List.copyOf(accepted.values()), List.copyOf(setAside));
  }

  private static void add(
      Path jar, boolean bundled, Map<String, PluginJar> accepted, List<String> setAside) {
    try {
      PluginDescriptor descriptor = PluginDescriptor.of(jar);
      PluginJar plugin = new PluginJar(descriptor.id(), descriptor.version(), jar, bundled);
      PluginJar first = accepted.putIfAbsent(plugin.id(), plugin);
      if (first != null) {
        setAside.add(jar + ": the plugin " + plugin.id() + " is already there in " + first.file());
      }
    } catch (UnusablePlugin problem) {
      setAside.add(jar + ": " + problem.getMessage());
    }
  }

  private static List<Path> jarsIn(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    } catch (IOException unreadable) {
      throw new StartProblem("The plugin folder " + folder + " cannot be read.", unreadable);
    }
  }
}
