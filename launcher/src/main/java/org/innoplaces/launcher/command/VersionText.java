package org.innoplaces.launcher.command;

import org.innoplaces.launcher.instance.ProductVersion;

/** What {@code --version} prints: our version, as the build wrote it down, and the Java in use. */
public final class VersionText {

  private VersionText() {}

  /** One line, without an end of line. */
  public static String line() {
    return "Innoplaces " + ProductVersion.current() + ", Java " + Runtime.version();
  }
}
