package org.innoplaces.launcher.instance;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** Our own version, as the build wrote it down. */
public final class ProductVersion {

  private ProductVersion() {}

  /** For example {@code 0.1.0-SNAPSHOT}. */
  public static String current() {
    Properties build = new Properties();
    try (InputStream file =
        ProductVersion.class.getResourceAsStream("/innoplaces-build.properties")) {
      build.load(file);
    } catch (IOException unreadable) {
      throw new StartProblem("The distribution is incomplete: unpack it once more.", unreadable);
    }
    return build.getProperty("version");
  }
}
