package org.innoplaces.launcher.boot;

import org.innoplaces.launcher.database.OpenDatabase;
import org.innoplaces.launcher.instance.Console;

/**
 * Ends the process in order, whoever asks for it: SIGTERM, Ctrl-C, or the launcher itself.
 *
 * <p>The Java machine would answer a signal with an exit code above 128, though the server has done
 * just what it was told. So the last step here is to end the process with the code that fits.
 */
public final class Shutdown {

  private static final int INTERRUPTED = 130;

  private final Console console;
  private final OpenDatabase database;
  private volatile Server server;
  private volatile int exitCode = INTERRUPTED;
  private volatile boolean ending;

  private Shutdown(Console console, OpenDatabase database) {
    this.console = console;
    this.database = database;
  }

  /** From now on the end of the process is in order. */
  public static Shutdown prepare(Console console, OpenDatabase database) {
    Shutdown shutdown = new Shutdown(console, database);
    Runtime.getRuntime().addShutdownHook(new Thread(shutdown::end, "innoplaces-shutdown"));
    return shutdown;
  }

  /** The server must be stopped from now on. */
  public void owns(Server started) {
    server = started;
  }

  /** The code to end with when the process is told to stop. */
  public void endWith(int code) {
    if (!ending) {
      exitCode = code;
    }
  }

  private void end() {
    ending = true;
    if (server != null) {
      console.say("Stopping.");
      server.stop();
    }
    database.close();
    Runtime.getRuntime().halt(exitCode);
  }
}
