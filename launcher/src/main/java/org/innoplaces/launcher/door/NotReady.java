package org.innoplaces.launcher.door;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.glassfish.grizzly.http.server.Response;

/** The answer to those who come while the application starts or stops. */
enum NotReady {
  PAGE("not-ready.html", "text/html;charset=UTF-8"),
  DOCUMENT("not-ready.json", "application/vnd.api+json"),
  HEALTH("not-ready-health.json", "application/json");

  private static final int STATUS = 503;

  private final byte[] body;
  private final String type;

  NotReady(String resource, String type) {
    this.body = OwnWords.text(resource).getBytes(StandardCharsets.UTF_8);
    this.type = type;
  }

  /** What those understand who ask at an address: readers, programs, or a monitor. */
  static NotReady at(RawAddress address) {
    if (address.isHealth()) {
      return HEALTH;
    }
    return RawAddress.isInterface(address.text()) ? DOCUMENT : PAGE;
  }

  void answer(Response response) throws IOException {
    response.setStatus(STATUS);
    response.setHeader("Retry-After", "3");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Content-Security-Policy", OwnWords.POLICY);
    response.setContentType(type);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
