package org.innoplaces.launcher.plugin.select;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.innoplaces.launcher.instance.DataDirectory;
import org.innoplaces.launcher.instance.DiskReason;
import org.innoplaces.launcher.instance.Distribution;
import org.innoplaces.launcher.instance.StartProblem;
import org.innoplaces.launcher.instance.WholeFile;
import org.innoplaces.launcher.plugin.PluginDescriptor;
import org.innoplaces.launcher.plugin.PluginJar;
import org.innoplaces.launcher.plugin.PluginJars;
import org.innoplaces.launcher.plugin.ReadJar;
import org.innoplaces.launcher.plugin.SetAside;
import org.innoplaces.launcher.plugin.UnusablePlugin;

/**
 * The plugins of an instance as an operator changes them; everything counts from the next start.
 */
public final class PluginFolder {

  private final Distribution distribution;
  private final DataDirectory data;

  public PluginFolder(Distribution distribution, DataDirectory data) {
    this.distribution = distribution;
    this.data = data;
  }

  /** As the next start will find them. */
  public PluginJars plugins() {
    return SelectPlugins.of(distribution, data);
  }

  /**
   * What a start would make of the plugins with one more jar, in place of those with its id.
   *
   * @throws StartProblem when the jar is no plugin
   */
  public Preview preview(Path jar) {
    String id = idOf(jar);
    List<Path> jars = new ArrayList<>(SelectPlugins.jarsIn(data.plugins()));
    List<Path> replaced = jars.stream().filter(other -> hasId(other, id)).toList();
    jars.removeAll(replaced);
    jars.add(jar);
    return new Preview(
        id,
        jar,
        replaced,
        plugins(),
        SelectPlugins.of(distribution, jars, PluginStates.of(data).with(id)));
  }

  /**
   * Puts a jar into the folder, whole or not at all, and removes those that it replaces.
   *
   * @throws StartProblem when the disk refuses
   */
  public Path install(Preview preview) {
    Path target = data.plugins().resolve(preview.jar().getFileName());
    try {
      WholeFile.copy(preview.jar(), target);
      for (Path old : preview.replaced()) {
        if (!old.equals(target)) {
          Files.delete(old);
        }
      }
      PluginStates.of(data).set(preview.id(), true);
      return target;
    } catch (IOException refused) {
      throw refusal(refused);
    }
  }

  /** Removes the jars of a plugin from the instance's folder; returns those that were there. */
  public List<Path> remove(String id) {
    List<Path> jars =
        SelectPlugins.jarsIn(data.plugins()).stream().filter(jar -> hasId(jar, id)).toList();
    try {
      for (Path jar : jars) {
        Files.delete(jar);
      }
      if (!jars.isEmpty()) {
        PluginStates.of(data).forget(id);
      }
      return jars;
    } catch (IOException refused) {
      throw refusal(refused);
    }
  }

  /**
   * Lets a plugin take part from the next start on, also when an earlier trial failed.
   *
   * @throws StartProblem when there is none of that id
   */
  public void enable(String id) {
    requireThere(id);
    PluginStates.of(data).set(id, true);
    TrialMemory memory = TrialMemory.of(data);
    SelectPlugins.of(distribution, SelectPlugins.jarsIn(data.plugins()), PluginStates.of(data))
        .find(id)
        .ifPresent(memory::forgive);
  }

  /**
   * Leaves a plugin out from the next start on.
   *
   * @throws StartProblem when there is none of that id
   */
  public void disable(String id) {
    requireThere(id);
    PluginStates.of(data).set(id, false);
  }

  private void requireThere(String id) {
    if (!plugins().isThere(id)) {
      throw new StartProblem("There is no plugin " + id + ".");
    }
  }

  private static StartProblem refusal(IOException refused) {
    return new StartProblem(
        "The plugin folder cannot be changed (" + DiskReason.of(refused) + ").", refused);
  }

  private static String idOf(Path jar) {
    try {
      return PluginDescriptor.of(ReadJar.at(jar)).id();
    } catch (UnusablePlugin problem) {
      throw new StartProblem(jar + " cannot be installed: " + problem.getMessage() + ".", problem);
    }
  }

  private static boolean hasId(Path jar, String id) {
    try {
      return PluginDescriptor.of(ReadJar.at(jar)).id().equals(id);
    } catch (UnusablePlugin unreadable) {
      return false;
    }
  }

  /**
   * What an installation would lead to.
   *
   * @param replaced jars of the same plugin in the folder
   */
  public record Preview(
      String id, Path jar, List<Path> replaced, PluginJars before, PluginJars after) {

    /** The plugin as it takes part now. */
    public Optional<PluginJar> current() {
      return before.find(id);
    }

    /** The plugin as it would take part. */
    public Optional<PluginJar> next() {
      return after.find(id).filter(plugin -> plugin.file().equals(jar));
    }

    /** Why the jar would not take part; empty when it would. */
    public Optional<SetAside> refused() {
      return after.setAside().stream().filter(aside -> aside.file().equals(jar)).findFirst();
    }

    /** Other plugins that take part now and would no longer. */
    public List<SetAside> lost() {
      return after.setAside().stream()
          .filter(aside -> !aside.file().equals(jar))
          .filter(aside -> aside.id().flatMap(before::find).isPresent())
          .toList();
    }
  }
}
