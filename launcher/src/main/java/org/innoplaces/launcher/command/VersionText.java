package org.innoplaces.launcher.command;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints: our version, as the build wrote it down, and the Java in use. */
public final class VersionText implements IVersionProvider {

  @Override
  public String[] getVersion() throws IOException {
    return new String[] {"Innoplaces " + version() + ", Java " + Runtime.version()};
  }

  /** The version of this distribution. */
  static String version() throws IOException {
    Properties build = new Properties();
    try (InputStream file = VersionText.class.getResourceAsStream("/innoplaces-build.properties")) {
      build.load(file);
    }
    return build.getProperty("version");
  }
}
