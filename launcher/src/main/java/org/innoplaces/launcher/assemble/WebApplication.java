package org.innoplaces.launcher.assemble;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.innoplaces.launcher.database.DatabaseAddress;
import org.innoplaces.launcher.instance.DataDirectory;
import org.innoplaces.launcher.instance.Distribution;
import org.innoplaces.launcher.instance.Folders;
import org.innoplaces.launcher.instance.StartProblem;
import org.innoplaces.launcher.plugin.PluginJar;

/**
 * The exploded web application of this start, made anew every time.
 *
 * @param folder what is deployed
 */
public record WebApplication(Path folder) {

  /**
   * Copies the distribution's application, adds the plugins and writes its descriptors.
   *
   * @throws StartProblem when the data directory is full or the distribution is incomplete
   */
  public static WebApplication assemble(
      Distribution distribution,
      DataDirectory data,
      DatabaseAddress database,
      List<PluginJar> plugins) {
    Path folder = data.application();
    try {
      Folders.delete(folder);
      Folders.copy(distribution.webApplication(), folder);
      Path libraries = Files.createDirectories(folder.resolve("WEB-INF/lib"));
      Path core = coreIn(libraries);
      for (PluginJar plugin : plugins) {
        Files.copy(plugin.file(), libraries.resolve(nameOf(plugin)));
      }
      describe(folder, database, jarsWithEntities(core, plugins));
      return new WebApplication(folder);
    } catch (IOException problem) {
      throw new StartProblem(
          "The web application could not be put together in " + folder + " (" + problem + ").",
          problem);
    }
  }

  /**
   * The jar of the content engine in a distribution.
   *
   * @throws StartProblem when it is not there
   */
  public static Path coreOf(Distribution distribution) {
    try {
      return coreIn(distribution.webApplication().resolve("WEB-INF/lib"));
    } catch (IOException unreadable) {
      throw new StartProblem("The distribution is incomplete: unpack it once more.", unreadable);
    }
  }

  private static Path coreIn(Path libraries) throws IOException {
    try (Stream<Path> jars = Files.list(libraries)) {
      return jars.filter(jar -> jar.getFileName().toString().startsWith("platform-core-"))
          .findFirst()
          .orElseThrow(
              () -> new StartProblem("The distribution is incomplete: unpack it once more."));
    }
  }

  private static List<String> jarsWithEntities(Path core, List<PluginJar> plugins) {
    List<String> names = new ArrayList<>(List.of(core.getFileName().toString()));
    plugins.forEach(plugin -> names.add(nameOf(plugin)));
    return names;
  }

  /** A name that no other jar in there has, whatever the file was called. */
  private static String nameOf(PluginJar plugin) {
    return "plugin-" + plugin.id() + ".jar";
  }

  private static void describe(Path folder, DatabaseAddress database, List<String> jars)
      throws IOException {
    Path descriptors = Files.createDirectories(folder.resolve("WEB-INF/classes/META-INF"));
    Files.writeString(
        descriptors.resolve("persistence.xml"), PersistenceXml.write(database.kind(), jars));
    Path web = folder.resolve("WEB-INF/web.xml");
    String own = Files.exists(web) ? Files.readString(web) : WebXml.empty();
    Files.writeString(web, WebXml.withDataSource(own, database));
  }
}
