package org.innoplaces.launcher.instance;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The folder of an unpacked distribution; it is only read, and may stand on a read-only disk.
 *
 * @param home absolute, never null
 */
public record Distribution(Path home) {

  /** The distribution whose script started this process. */
  public static Distribution ofThisProcess() {
    String home = System.getProperty("innoplaces.home");
    if (home == null) {
      throw new StartProblem("Start Innoplaces with the script bin/innoplaces of a distribution.");
    }
    return new Distribution(Path.of(home).toAbsolutePath().normalize());
  }

  /** The jar that names the whole class path in its manifest. */
  public Path bootJar() {
    return home.resolve("bin/innoplaces.jar");
  }

  public Path webApplication() {
    return home.resolve("webapp");
  }

  public Path plugins() {
    return home.resolve("plugins");
  }

  /** The project that new plugins are made from. */
  public Path pluginProject() {
    return home.resolve("plugin-project");
  }

  /** What the server's own folder holds before every start. */
  public Path serverRoot() {
    return home.resolve("server/root");
  }

  /** The content that a new instance starts with, when the distribution brings some. */
  public Optional<Path> starter() {
    return Optional.of(home.resolve("starter"))
        .filter(folder -> Files.exists(folder.resolve("import.json")));
  }
}
