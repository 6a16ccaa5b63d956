package org.innoplaces.launcher.instance;

import java.nio.file.Path;

/**
 * The folder in which one instance keeps everything of its own.
 *
 * @param root absolute, never null
 */
public record DataDirectory(Path root) {

  /** The folder at a path as an operator writes it, relative to the working directory or not. */
  public static DataDirectory at(Path path) {
    return new DataDirectory(path.toAbsolutePath().normalize());
  }

  public Path settings() {
    return root.resolve("innoplaces.properties");
  }

  public Path database() {
    return root.resolve("database");
  }

  public Path plugins() {
    return root.resolve("plugins");
  }

  /** Which plugins the operator switched off; need not exist. */
  public Path pluginStates() {
    return root.resolve("plugins.properties");
  }

  /** How plugins behaved when they were tried; need not exist. */
  public Path pluginTrials() {
    return root.resolve("plugin-trials.properties");
  }

  public Path log() {
    return root.resolve("log");
  }

  /** Made anew by every start; nothing in it is worth keeping. */
  public Path run() {
    return root.resolve("run");
  }

  public Path application() {
    return run().resolve("app");
  }

  public Path server() {
    return run().resolve("server");
  }

  /** What the launcher tells the web application about plugins. */
  public Path pluginReport() {
    return run().resolve("plugins.json");
  }

  /** Which plugin is to blame, left by a start that failed in a trial. */
  public Path verdict() {
    return run().resolve("verdict");
  }

  /** What the web application tells the launcher at the end of its own start. */
  public Path bootReport() {
    return run().resolve("boot-report.json");
  }
}
