package org.innoplaces.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.innoplaces.system.harness.OnSharedServer;
import org.innoplaces.system.harness.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no browser sends still gets a page that says something, and programs get JSON. */
@OnSharedServer
class MalformedRequestsIT {

  private static final String PAGE = "text/html;charset=UTF-8";
  private static final String JSON = "application/vnd.api+json";

  private final Site site;

  MalformedRequestsIT(Site site) {
    this.site = site;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/%zz",
        "/fr/%zz",
        "/fr/%00",
        "/fr/%ff",
        "/fr/%c3%28",
        "/fr/\u00c3\u00a9",
        "/fr/a\\b",
        "/fr/%5c",
        "/fr/../../etc/passwd",
        "/fr/..%2f..%2fetc/passwd",
        "/a%2fb",
        "/en/themes?x=%ff",
        "/en/themes?x=\u00ff\u00fe",
        "/en/themes?x=%00",
        "fr/themes",
        "*"
      })
  void tellsReadersThatAnAddressIsMalformed(String address) throws IOException {
    Answer answer = get(address);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.type()).isEqualTo(PAGE);
    assertThat(answer.body()).contains("<h1>", "</html>").doesNotContain("Exception", "\tat ");
  }

  @Test
  void tellsItInTheLanguageOfTheAddress() throws IOException {
    assertThat(get("/en/%zz").body()).contains("We cannot read this address");
    assertThat(get("/fr/%zz").body()).contains("lang=\"fr\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/%zz",
        "/api/content/%zz",
        "/api/content/themes/%ff",
        "/api/content/themes/%00",
        "/api/content/themes?filter[title]=%ff",
        "/api/content/themes?filter[title]=\u00ff\u00fe",
        "/api/content/themes?filter[title]=%00",
        "/api/content/themes;colour=red",
        "/api/../WEB-INF/web.xml"
      })
  void tellsProgramsThatAnAddressIsMalformed(String address) throws IOException {
    Answer answer = get(address);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.type()).isEqualTo(JSON);
    assertThat(answer.body()).contains("\"status\":\"400\"", "\"code\":\"bad-request\"");
  }

  @ParameterizedTest
  @CsvSource({"/fr/," + PAGE, "/api/content/themes?x=," + JSON})
  void answersLinesThatAreTooLong(String start, String type) throws IOException {
    Answer answer = get(start + "a".repeat(20_000));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.type()).isEqualTo(type);
    assertThat(answer.body()).isNotBlank();
  }

  @Test
  void tellsThatAResourceOfAPageIsNotThere() throws IOException {
    Answer answer = get("/jakarta.faces.resource/nope.css.xhtml?ln=site");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.type()).isEqualTo(PAGE);
    assertThat(answer.body()).contains("<h1>").doesNotContain("malformed", "too long");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /fr/ HTTP/9.9\r\nHost: localhost\r\n\r\n",
        "GET /fr/ HTTP/1.1\r\n\r\n",
        "POST /fr/ HTTP/1.1\r\nHost: localhost\r\nContent-Length: many\r\n\r\n"
      })
  void answersWhatIsNoHttp(String request) throws IOException {
    Answer answer = send(request);

    assertThat(answer.status()).isIn(400, 505);
    assertThat(answer.type()).isEqualTo(PAGE);
    assertThat(answer.body()).contains("</html>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"/fr/ | GET, HEAD", "/api/content/themes | GET, HEAD, OPTIONS"})
  void refusesToSendARequestBack(String path, String allowed) throws IOException {
    Answer answer = send("TRACE " + path + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");

    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.header("allow")).isEqualTo(allowed);
    assertThat(answer.body()).isNotBlank();
  }

  private Answer get(String address) throws IOException {
    return send("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
  }

  private Answer send(String request) throws IOException {
    try (Socket socket = new Socket(site.base().getHost(), site.base().getPort())) {
      socket.setSoTimeout(30_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      return new Answer(all(socket.getInputStream()));
    }
  }

  private static String all(InputStream bytes) throws IOException {
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    bytes.transferTo(read);
    return read.toString(StandardCharsets.UTF_8);
  }

  private record Answer(String text) {

    int status() {
      return Integer.parseInt(text.split(" ", 3)[1]);
    }

    String type() {
      return header("content-type");
    }

    String body() {
      return text.substring(text.indexOf("\r\n\r\n") + 4);
    }

    /** The header, and that no other names what the server is. */
    String header(String name) {
      String head = text.substring(0, text.indexOf("\r\n\r\n"));
      assertThat(head.toLowerCase(Locale.ROOT)).doesNotContain("server:", "payara", "grizzly");
      return head.lines()
          .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name + ":"))
          .map(line -> line.substring(name.length() + 1).strip())
          .findFirst()
          .orElse("");
    }
  }
}
