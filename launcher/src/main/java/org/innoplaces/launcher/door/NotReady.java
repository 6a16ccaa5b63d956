package org.innoplaces.launcher.door;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.glassfish.grizzly.http.server.Response;

/** The answer to those who come while the application starts. */
final class NotReady {

  private static final int STATUS = 503;
  private static final byte[] PAGE = bytes("not-ready.html");
  private static final byte[] DOCUMENT = bytes("not-ready.json");

  private NotReady() {}

  /**
   * Answers.
   *
   * @param json whether a program asks
   */
  static void answer(boolean json, Response response) throws IOException {
    byte[] body = json ? DOCUMENT : PAGE;
    response.setStatus(STATUS);
    response.setHeader("Retry-After", "3");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    response.setContentType(json ? "application/vnd.api+json" : "text/html;charset=UTF-8");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private static byte[] bytes(String resource) {
    try (InputStream found = NotReady.class.getResourceAsStream(resource)) {
      return found.readAllBytes();
    } catch (IOException incomplete) {
      throw new UncheckedIOException(incomplete);
    }
  }
}
