package org.innoplaces.launcher.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RefusalTest {

  private static final String EMPTY =
      "HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";

  @Test
  void givesAnEmptyRefusalAPage() {
    assertThat(told(EMPTY, "GET /fr/aaaaaaaa"))
        .startsWith("HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Type: text/html")
        .contains("Nous ne pouvons pas lire", "We cannot read")
        .doesNotContain("Content-Length: 0\r", "{status}");
  }

  @Test
  void givesItAsJsonToPrograms() {
    assertThat(told(EMPTY, "GET /api/content/themes?x=aaaa"))
        .contains("Content-Type: application/vnd.api+json\r\n", "\"status\":\"400\"");
  }

  @Test
  void doesNotCallMalformedWhatIsOnlyNotThere() {
    String missing = EMPTY.replace("400 Bad Request", "404 Not Found");
    String version = EMPTY.replace("400 Bad Request", "505 HTTP Version Not Supported");

    assertThat(told(missing, "GET /jakarta.faces.resource/a.css.xhtml?ln=site"))
        .contains("<title>404</title>", "There is nothing at this address", "Il n’y a rien")
        .doesNotContain("malformed");
    assertThat(told(missing, "GET /api/a")).contains("\"code\":\"not-found\"");
    assertThat(told(version, "GET /fr/"))
        .contains("<title>505</title>", "We do not speak this version of HTTP")
        .doesNotContain("malformed");
  }

  @Test
  void sendsAsManyBytesAsItSays() {
    String answer = told(EMPTY, "GET /fr/");
    String body = answer.substring(answer.indexOf("\r\n\r\n") + 4);

    assertThat(answer)
        .contains("Content-Length: " + body.getBytes(StandardCharsets.UTF_8).length + "\r\n");
  }

  @Test
  void leavesAlone() {
    assertThat(Refusal.of(EMPTY, "HEAD /fr/")).isEmpty();
    assertThat(Refusal.of(EMPTY.replace("400", "204"), "GET /")).isEmpty();
    assertThat(Refusal.of(EMPTY.replace(": 0", ": 10"), "GET /")).isEmpty();
  }

  private static String told(String answer, String request) {
    return new String(Refusal.of(answer, request).orElseThrow().bytes(), StandardCharsets.UTF_8);
  }
}
