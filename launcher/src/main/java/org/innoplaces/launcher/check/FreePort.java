package org.innoplaces.launcher.check;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.innoplaces.launcher.instance.StartProblem;
import org.innoplaces.launcher.instance.WrongArgument;

/** Makes sure that the HTTP port can be listened on. */
public final class FreePort {

  private FreePort() {}

  /**
   * Listens on the port for a moment, on every address, as the server will.
   *
   * @throws StartProblem when it is no port number, taken, or reserved for other users
   */
  public static void require(int port) {
    if (port < 1 || port > 65535) {
      throw new WrongArgument("Port " + port + " does not exist: choose one from 1 to 65535.");
    }
    try (ServerSocket probe = new ServerSocket()) {
      probe.setReuseAddress(true);
      probe.bind(new InetSocketAddress(port));
    } catch (IOException taken) {
      throw new StartProblem(
          "Port "
              + port
              + " cannot be used ("
              + taken.getMessage()
              + "): stop what uses it or choose another with --port.",
          taken);
    }
  }
}
