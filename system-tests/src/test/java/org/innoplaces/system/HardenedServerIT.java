package org.innoplaces.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.innoplaces.system.harness.Administrator;
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
  void answersThoseWhoOfferAnotherProtocolInFullInTheirOwn(Site site)
      throws IOException, InterruptedException {
    HttpClient offering = HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build();
    for (String path : new String[] {"/fr/", "/api/content/themes", "/health/live"}) {
      HttpRequest request = HttpRequest.newBuilder(site.address(path)).build();
      HttpResponse<String> offered = offering.send(request, BodyHandlers.ofString());

      assertThat(offered.version()).isEqualTo(HttpClient.Version.HTTP_1_1);
      assertThat(offered.headers().map().keySet())
          .as(path)
          .containsAll(site.get(path).headers().map().keySet());
    }
  }

  @Test
  void takesWhatIsSentByThoseWhoOfferAnotherProtocol(Site site)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(site.address("/api/manage/pages?locale=en"))
            .header("Authorization", "Bearer " + Administrator.TOKEN)
            .header("Content-Type", "application/vnd.api+json")
            .POST(
                BodyPublishers.ofString(
                    "{\"data\":{\"type\":\"pages\",\"attributes\":{\"title\":7}}}"))
            .build();
    HttpClient offering = HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build();

    HttpResponse<String> answer = offering.send(request, BodyHandlers.ofString());

    assertThat(answer.body()).contains("/data/attributes/title");
    assertThat(answer.statusCode()).isEqualTo(422);
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
