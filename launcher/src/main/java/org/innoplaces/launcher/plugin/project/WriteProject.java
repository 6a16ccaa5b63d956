package org.innoplaces.launcher.plugin.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.innoplaces.launcher.instance.DiskReason;
import org.innoplaces.launcher.instance.Distribution;
import org.innoplaces.launcher.instance.StartProblem;
import org.innoplaces.launcher.instance.WrongArgument;
import org.innoplaces.launcher.plugin.PluginDescriptor;
import org.innoplaces.launcher.plugin.ReadJar;
import org.innoplaces.launcher.plugin.UnusablePlugin;
import org.innoplaces.launcher.plugin.select.SelectPlugins;

/** Writes the source project of a new plugin. */
public final class WriteProject {

  private static final String VERSION = "@innoplaces.version@";

  private final Path example;
  private final List<Path> bundled;
  private final String platform;

  /**
   * From the example of a distribution.
   *
   * @param platform the version of Innoplaces that the plugin is built against
   */
  public WriteProject(Distribution distribution, String platform) {
    this.example = distribution.pluginProject();
    this.bundled = SelectPlugins.jarsIn(distribution.plugins());
    this.platform = platform;
  }

  /**
   * Writes it into a folder that is not there yet or empty; returns how many files there are.
   *
   * @throws WrongArgument when there is something in the folder, or the distribution has a plugin
   *     of that id
   * @throws StartProblem when the disk refuses
   */
  public int into(Path folder, ProjectNames names) {
    requireEmpty(folder);
    requireOwnId(names.id());
    Renaming renaming = new Renaming(names);
    try (Stream<Path> files = Files.walk(example)) {
      List<Path> sources = files.filter(Files::isRegularFile).sorted().toList();
      for (Path source : sources) {
        copy(source, folder, renaming);
      }
      return sources.size();
    } catch (IOException refused) {
      throw new StartProblem(
          "The project cannot be written to %s (%s).".formatted(folder, DiskReason.of(refused)),
          refused);
    }
  }

  private void requireOwnId(String id) {
    if (bundled.stream().anyMatch(jar -> isOf(id, jar))) {
      throw new WrongArgument(
          "The plugin %s comes with the distribution; choose another id.".formatted(id));
    }
  }

  private static boolean isOf(String id, Path jar) {
    try {
      return PluginDescriptor.of(ReadJar.at(jar)).id().equals(id);
    } catch (UnusablePlugin damaged) {
      return false;
    }
  }

  private void copy(Path source, Path folder, Renaming renaming) throws IOException {
    String path = example.relativize(source).toString().replace('\\', '/');
    Path target = folder.resolve(renaming.path(path));
    Files.createDirectories(target.getParent());
    String text = Files.readString(source).replace(VERSION, platform);
    Files.writeString(target, renaming.text(path, text));
    if (path.equals("mvnw") && !target.toFile().setExecutable(true)) {
      throw new IOException(target + " cannot be made executable");
    }
  }

  private static void requireEmpty(Path folder) {
    try (Stream<Path> there = Files.list(folder)) {
      if (there.findAny().isPresent()) {
        throw new WrongArgument(
            "There is something in %s already; say another folder with --folder."
                .formatted(folder));
      }
    } catch (IOException absent) {
      if (Files.exists(folder)) {
        throw new WrongArgument(folder + " is no folder that can be read.");
      }
    }
  }
}
