package org.innoplaces.system.harness;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What came over the wire for one request on a connection of its own.
 *
 * @param path what was asked for
 * @param text status line, headers and body
 */
public record RawAnswer(String path, String text) {

  private static final int PATIENCE_MILLIS = 60_000;

  /** Asks; empty when nobody listens, or the connection is closed before a word was said. */
  public static Optional<RawAnswer> of(int port, String path) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      byte[] bytes = socket.getInputStream().readAllBytes();
      return Optional.of(new RawAnswer(path, new String(bytes, StandardCharsets.UTF_8)))
          .filter(answer -> !answer.text().isEmpty());
    } catch (SocketException nobody) {
      return Optional.empty();
    }
  }

  /** The three digits of the status. */
  public int status() {
    return Integer.parseInt(text.substring("HTTP/1.1 ".length(), "HTTP/1.1 200".length()));
  }
}
