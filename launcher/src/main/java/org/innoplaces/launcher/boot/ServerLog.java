package org.innoplaces.launcher.boot;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.innoplaces.launcher.instance.DataDirectory;
import org.innoplaces.launcher.instance.StartProblem;

/** Sends everything that the server has to say to the log folder instead of the console. */
public final class ServerLog {

  private static final String CONFIGURATION =
      """
      handlers=org.innoplaces.launcher.boot.LogFile
      .level=INFO
      javax.enterprise.system.security.ssl.level=SEVERE
      javax.enterprise.system.tools.deployment.dol.level=WARNING
      javax.enterprise.system.tools.deployment.common.level=WARNING
      fish.payara.nucleus.util.level=WARNING
      org.glassfish.admin.mbeanserver.level=WARNING
      org.hibernate.validator.internal.util.Version.level=WARNING
      org.flywaydb.core.internal.database.base.level=SEVERE
      """;

  private ServerLog() {}

  /**
   * Diverts the process's standard streams and configures Java's logging, which must not have been
   * used before.
   */
  public static void divert(DataDirectory data) {
    Path configuration = data.run().resolve("logging.properties");
    LogFile.writeTo(data.log());
    try {
      Files.writeString(configuration, CONFIGURATION);
      System.setProperty("java.util.logging.config.file", configuration.toString());
      PrintStream output =
          new PrintStream(
              new FileOutputStream(data.log().resolve("output.log").toFile(), true),
              true,
              StandardCharsets.UTF_8);
      System.setOut(output);
      System.setErr(output);
    } catch (IOException problem) {
      throw new StartProblem("The log folder " + data.log() + " cannot be written.", problem);
    }
  }
}
