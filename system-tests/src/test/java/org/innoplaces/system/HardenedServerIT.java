package org.innoplaces.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.innoplaces.system.harness.ListeningPorts;
import org.innoplaces.system.harness.OnSharedServer;
import org.innoplaces.system.harness.Site;
import org.junit.jupiter.api.Test;

/** The settings of the server that have an effect which a stranger can see. */
@OnSharedServer
class HardenedServerIT {

  @Test
  void listensOnOnePortAndNoOther(Site site) throws IOException {
    assertThat(ListeningPorts.of(site.process())).containsExactly(site.base().getPort());
  }

  @Test
  void doesNotSayWhatItIs(Site site) {
    for (String path : new String[] {"/", "/fr/", "/no/such/page", "/api/content/none", "/%00"}) {
      HttpResponse<String> answer = site.get(path);

      assertThat(answer.headers().map()).as(path).doesNotContainKeys("server", "x-powered-by");
      assertThat(answer.body()).as(path).doesNotContainIgnoringCase("payara", "glassfish");
    }
  }

  @Test
  void keepsAConnectionAliveForMoreThanThousandRequests(Site site) throws IOException {
    try (Socket socket = new Socket(site.base().getHost(), site.base().getPort())) {
      BufferedReader answers = reader(socket);
      for (int request = 1; request <= 1001; request++) {
        write(socket, "GET /health/live HTTP/1.1\r\nHost: localhost\r\n\r\n");
        assertThat(skipAnswer(answers)).as("request " + request).startsWith("HTTP/1.1 200");
      }
    }
  }

  @Test
  void compressesWhatAVisitorReads(Site site) {
    HttpResponse<String> page =
        site.send("/fr/", request -> request.header("Accept-Encoding", "gzip"));

    assertThat(page.headers().firstValue("Content-Encoding")).hasValue("gzip");
  }

  @Test
  void refusesABodyThatIsTooLarge(Site site) {
    byte[] body = new byte[3 * 1024 * 1024];

    HttpResponse<String> answer =
        site.send("/fr/", request -> request.POST(BodyPublishers.ofByteArray(body)));

    assertThat(answer.statusCode()).isIn(405, 413);
  }

  @Test
  void doesNotChangeToAnotherProtocol(Site site) throws IOException {
    try (Socket socket = new Socket(site.base().getHost(), site.base().getPort())) {
      write(
          socket,
          "GET /health/live HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade, HTTP2-Settings\r\n"
              + "Upgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n\r\n");
      assertThat(skipAnswer(reader(socket))).startsWith("HTTP/1.1 200");
    }
  }

  private static BufferedReader reader(Socket socket) throws IOException {
    socket.setSoTimeout(30_000);
    return new BufferedReader(
        new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
  }

  private static void write(Socket socket, String text) throws IOException {
    OutputStream out = socket.getOutputStream();
    out.write(text.getBytes(StandardCharsets.ISO_8859_1));
    out.flush();
  }

  /** Reads one answer with a length to its end; returns its first line. */
  private static String skipAnswer(BufferedReader answers) throws IOException {
    String first = answers.readLine();
    int length = 0;
    for (String line = answers.readLine(); !line.isEmpty(); line = answers.readLine()) {
      if (line.toLowerCase(java.util.Locale.ROOT).startsWith("content-length:")) {
        length = Integer.parseInt(line.substring(15).strip());
      }
    }
    assertThat(answers.skip(length)).isEqualTo(length);
    return first;
  }
}
