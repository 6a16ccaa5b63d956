package org.innoplaces.launcher.boot;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import org.innoplaces.launcher.instance.StartProblem;

/** Asks the application itself whether it is ready for visitors. */
public final class Readiness {

  private static final Duration PATIENCE = Duration.ofSeconds(120);
  private static final int PAUSE_MILLIS = 50;

  private Readiness() {}

  /**
   * Waits until {@code /health/ready} answers 200.
   *
   * @throws StartProblem when it does not do so in two minutes
   */
  public static void await(int port) {
    URI address = URI.create("http://127.0.0.1:" + port + "/health/ready");
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    int status = status(address);
    while (status != HttpURLConnection.HTTP_OK) {
      if (System.nanoTime() > deadline) {
        throw new StartProblem("The web application is not ready (it answers " + status + ").");
      }
      pause();
      status = status(address);
    }
  }

  private static int status(URI address) {
    try {
      HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
      connection.setReadTimeout((int) PATIENCE.toMillis());
      int status = connection.getResponseCode();
      connection.disconnect();
      return status;
    } catch (IOException notYet) {
      return -1;
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new StartProblem("The start was interrupted.", stop);
    }
  }
}
