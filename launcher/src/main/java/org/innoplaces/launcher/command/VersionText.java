package org.innoplaces.launcher.command;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.innoplaces.launcher.instance.StartProblem;

/** What {@code --version} prints: our version, as the build wrote it down, and the Java in use. */
public final class VersionText {

  private VersionText() {}

  /** One line, without an end of line. */
  public static String line() {
    Properties build = new Properties();
    try (InputStream file = VersionText.class.getResourceAsStream("/innoplaces-build.properties")) {
      build.load(file);
    } catch (IOException unreadable) {
      throw new StartProblem("The distribution is incomplete: unpack it once more.", unreadable);
    }
    return "Innoplaces " + build.getProperty("version") + ", Java " + Runtime.version();
  }
}
