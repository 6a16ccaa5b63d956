package org.innoplaces.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.innoplaces.system.harness.Administrator;
import org.innoplaces.system.harness.OnSharedServer;
import org.innoplaces.system.harness.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that mean harm, by every way that leads in. */
@OnSharedServer
class UploadAbuseIT {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final long TWO_GIGABYTES = 1L << 31;
  private static final int LARGEST_FILE = 25_000_000;
  private static final String BEARER = "Authorization: Bearer " + Administrator.TOKEN;

  private final Site site;

  UploadAbuseIT(Site site) {
    this.site = site;
  }

  static Stream<Arguments> everythingByEveryWay() {
    return Stream.of(
            HostileFile.DRAWING_WITH_SCRIPT,
            HostileFile.DRAWING_THAT_ACTS,
            HostileFile.DRAWING_THAT_FETCHES,
            HostileFile.DRAWING_WITH_ENTITIES,
            HostileFile.WEB_PAGE,
            HostileFile.WEB_PAGE_CALLED_A_PICTURE,
            HostileFile.PICTURE_OF_ANOTHER_TYPE,
            HostileFile.ENORMOUS_PICTURE,
            HostileFile.PICTURE_THAT_EXPANDS,
            HostileFile.ZIP_BOMB,
            HostileFile.PACKED_DRAWING,
            HostileFile.PROGRAM,
            HostileFile.HALF_A_PICTURE)
        .flatMap(file -> Stream.of(UploadWay.values()).map(way -> Arguments.of(file, way)));
  }

  @ParameterizedTest
  @MethodSource("everythingByEveryWay")
  void isRefusedWithItsReasonInTheReadersLanguage(HostileFile file, UploadWay way)
      throws IOException {
    long before = count();

    HttpResponse<String> answer = way.send(site, file.name(), file.type(), file.bytes());

    assertThat(answer.statusCode()).isIn(415, 422);
    assertThat(answer.body()).contains(file.name(), "est refusé").contains(file.french());
    assertThat(count()).isEqualTo(before);
  }

  @Test
  void isRefusedInEnglishForReadersOfEnglish() {
    HostileFile file = HostileFile.ENORMOUS_PICTURE;
    HttpResponse<String> answer =
        site.send(
            "/api/manage/media?filename=" + file.name(),
            request ->
                request
                    .header("Authorization", "Bearer " + Administrator.TOKEN)
                    .header("Accept-Language", "en")
                    .header("Content-Type", file.type())
                    .POST(BodyPublishers.ofByteArray(file.bytes())));

    assertThat(answer.body()).contains("is refused", file.english());
  }

  @Test
  void refusesTwoGigabytesByTheApiBeforeTheyCome() throws IOException {
    long memory = residentMegabytes();
    try (RawUpload upload =
        new RawUpload(
            site,
            "POST /api/manage/media?filename=wall.png HTTP/1.1",
            "Host: localhost",
            BEARER,
            "Content-Type: image/png",
            "Content-Length: " + TWO_GIGABYTES)) {
      upload.writeUntilRefused(TWO_GIGABYTES, false);

      assertThat(upload.answer()).startsWith("HTTP/1.1 413").contains("wall.png");
      assertThat(upload.sent()).isLessThan(LARGEST_FILE);
    }
    assertThat(residentMegabytes() - memory).isLessThan(100);
  }

  @Test
  void refusesAnEndlessFileByTheApiSoonAfterTheLimit() throws IOException {
    long memory = residentMegabytes();
    try (RawUpload upload =
        new RawUpload(
            site,
            "POST /api/manage/media?filename=wall.png HTTP/1.1",
            "Host: localhost",
            BEARER,
            "Content-Type: image/png",
            "Transfer-Encoding: chunked")) {
      upload.writeUntilRefused(TWO_GIGABYTES, true);

      assertThat(upload.answer()).startsWith("HTTP/1.1 413");
      assertThat(upload.sent()).isBetween((long) LARGEST_FILE, 3L * LARGEST_FILE);
    }
    assertThat(residentMegabytes() - memory).isLessThan(100);
    assertThat(site.get("/health/ready").statusCode()).isEqualTo(200);
  }

  @Test
  void refusesTwoGigabytesFromTheDesksScriptBeforeTheyCome() throws IOException {
    DeskSession desk = DeskSession.administrator(site);
    try (RawUpload upload =
        new RawUpload(
            site,
            "POST /desk/files?filename=wall.png HTTP/1.1",
            "Host: localhost",
            "Cookie: " + desk.cookie(),
            "Sec-Fetch-Site: same-origin",
            "X-Form-Token: " + desk.token(),
            "Content-Type: image/png",
            "Content-Length: " + TWO_GIGABYTES)) {
      upload.writeUntilRefused(TWO_GIGABYTES, false);

      assertThat(upload.answer()).startsWith("HTTP/1.1 413").contains("est refusé");
      assertThat(upload.sent()).isLessThan(LARGEST_FILE);
    }
  }

  @Test
  void refusesTwoGigabytesFromTheDesksFormBeforeTheyCome() throws IOException {
    long memory = residentMegabytes();
    DeskSession desk = DeskSession.administrator(site);
    try (RawUpload upload =
        new RawUpload(
            site,
            "POST /desk/files HTTP/1.1",
            "Host: localhost",
            "Cookie: " + desk.cookie(),
            "Sec-Fetch-Site: same-origin",
            "Content-Type: multipart/form-data; boundary=" + UploadWay.BOUNDARY,
            "Content-Length: " + TWO_GIGABYTES)) {
      upload.write(bytes(UploadWay.formHead(desk.token(), "wall.png", "image/png")));
      upload.writeUntilRefused(TWO_GIGABYTES, false);

      assertThat(upload.answer()).startsWith("HTTP/1.1 413");
      assertThat(upload.sent()).isLessThan(LARGEST_FILE);
    }
    assertThat(residentMegabytes() - memory).isLessThan(100);
  }

  @Test
  void takesTheOtherFilesOfAFormInWhichOneIsTooLarge() {
    DeskSession desk = DeskSession.administrator(site);
    byte[] large = new byte[LARGEST_FILE + 10];
    byte[] first = UploadWay.form(desk.token(), "wall.png", "image/png", large);
    String line = "--" + UploadWay.BOUNDARY + "\r\n";
    byte[] second =
        UploadWay.form(desk.token(), "yard.png", "image/png", HostileFile.picture(9, 9));
    byte[] form = new byte[first.length - line.length() - 2 + second.length];
    System.arraycopy(first, 0, form, 0, first.length - line.length() - 2);
    System.arraycopy(second, 0, form, first.length - line.length() - 2, second.length);

    HttpResponse<String> answer =
        desk.send(
            "/desk/files",
            request ->
                request
                    .header("Content-Type", "multipart/form-data; boundary=" + UploadWay.BOUNDARY)
                    .POST(BodyPublishers.ofByteArray(form)));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("wall.png est refusé", ">yard.png</a>");
  }

  @ParameterizedTest
  @EnumSource(UploadWay.class)
  void keepsNothingOfAnUploadThatIsCut(UploadWay way) throws IOException {
    long before = count();
    DeskSession desk = DeskSession.administrator(site);
    String type =
        way == UploadWay.FORM ? "multipart/form-data; boundary=" + UploadWay.BOUNDARY : "image/png";
    try (RawUpload upload =
        new RawUpload(
            site,
            "POST "
                + (way == UploadWay.API ? "/api/manage/media" : "/desk/files")
                + "?filename=cut.png HTTP/1.1",
            "Host: localhost",
            way == UploadWay.API ? BEARER : "Cookie: " + desk.cookie(),
            "Sec-Fetch-Site: same-origin",
            way == UploadWay.SCRIPT ? "X-Form-Token: " + desk.token() : "Accept: */*",
            "Content-Type: " + type,
            "Content-Length: 500000")) {
      if (way == UploadWay.FORM) {
        upload.write(bytes(UploadWay.formHead(desk.token(), "cut.png", "image/png")));
      }
      upload.write(HostileFile.picture(100, 100));
    }

    assertThat(site.get("/health/ready").statusCode()).isEqualTo(200);
    assertThat(count()).isEqualTo(before);
  }

  @ParameterizedTest
  @EnumSource(UploadWay.class)
  void givesAFileWithATrickInItsNameATameOne(UploadWay way) throws IOException {
    for (String name :
        new String[] {
          "../../../../etc/cron.d/evil.png", "..\\..\\evil.png", "C:\\evil.png", "evil\u202Egnp.png"
        }) {
      HttpResponse<String> answer = way.send(site, name, "image/png", HostileFile.picture(7, 7));
      assertThat(answer.statusCode()).as(name).isIn(201, 302);

      JsonNode attributes = newest();
      assertThat(attributes.path("file").path("name").asText()).matches("evil(gnp)?\\.png");
      assertThat(attributes.path("name").asText()).isIn("evil", "evilgnp");
    }
  }

  @Test
  void takesTwentyFilesAtOnceAndStaysSmall() throws Exception {
    long memory = residentMegabytes();
    ExecutorService senders = Executors.newFixedThreadPool(20);
    List<Future<Integer>> answers = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      byte[] picture = HostileFile.picture(600 + i, 500);
      Callable<Integer> upload =
          () -> UploadWay.API.send(site, "yard.png", "image/png", picture).statusCode();
      answers.add(senders.submit(upload));
    }
    for (Future<Integer> answer : answers) {
      assertThat(answer.get()).isEqualTo(201);
    }
    senders.shutdown();
    assertThat(residentMegabytes() - memory).isLessThan(250);
  }

  @Test
  void refusesAFormOfAnotherSiteAndOneWithoutItsToken() {
    DeskSession desk = DeskSession.administrator(site);
    byte[] stolen = UploadWay.form("guessed", "yard.png", "image/png", HostileFile.picture(5, 5));
    String type = "multipart/form-data; boundary=" + UploadWay.BOUNDARY;

    HttpResponse<String> withoutToken =
        desk.send(
            "/desk/files",
            request ->
                request.header("Content-Type", type).POST(BodyPublishers.ofByteArray(stolen)));
    HttpResponse<String> fromElsewhere =
        site.send(
            "/desk/files",
            request ->
                request
                    .header("Cookie", desk.cookie())
                    .header("Sec-Fetch-Site", "cross-site")
                    .header("Content-Type", type)
                    .POST(
                        BodyPublishers.ofByteArray(
                            UploadWay.form(
                                desk.token(), "y.png", "image/png", HostileFile.picture(5, 5)))));

    assertThat(withoutToken.statusCode()).isEqualTo(403);
    assertThat(fromElsewhere.statusCode()).isEqualTo(403);
  }

  /** A file that is a picture and something else at once is served as nothing but a picture. */
  @Test
  void servesAPolyglotAsWhatItIsAndToNobodyBeforeItIsPublished() throws IOException {
    byte[] gif =
        bytes("GIF89a\u0001\u0000\u0001\u0000\u0000\u0000\u0000;<script>alert(1)</script>");
    HttpResponse<String> taken = UploadWay.API.send(site, "dot.gif", "image/gif", gif);
    assertThat(taken.statusCode()).as(taken.body()).isEqualTo(201);
    JsonNode data = JSON.readTree(taken.body()).path("data");
    String path = "/" + data.path("id").asText() + "/original/dot.gif";

    assertThat(site.get("/media" + path).statusCode()).isEqualTo(404);
    assertThat(site.get("/desk/files" + path).statusCode()).isEqualTo(302);
    assertThat(site.get("/site/draft-file").statusCode()).isEqualTo(404);
    HttpResponse<String> shown = DeskSession.administrator(site).get("/desk/files" + path);

    assertThat(shown.statusCode()).isEqualTo(200);
    assertThat(Client.header(shown, "Content-Type")).isEqualTo("image/gif");
    assertThat(Client.header(shown, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(Client.header(shown, "Content-Security-Policy")).startsWith("sandbox");
    assertThat(Client.header(shown, "Content-Disposition"))
        .isEqualTo("inline; filename=\"dot.gif\"");
    assertThat(Client.header(shown, "Cache-Control")).startsWith("private");
  }

  @Test
  void servesADrawingWithHeadersThatLetItDoNothing() {
    String page = site.get("/fr/").body();
    Matcher drawing = Pattern.compile("/media/[0-9a-f-]+/original/[a-z-]+\\.svg").matcher(page);
    assertThat(drawing.find()).isTrue();

    HttpResponse<String> shown = site.get(drawing.group());

    assertThat(Client.header(shown, "Content-Type")).isEqualTo("image/svg+xml");
    assertThat(Client.header(shown, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(Client.header(shown, "Content-Security-Policy"))
        .isEqualTo("sandbox; default-src 'none'; style-src 'unsafe-inline'");
    assertThat(Client.header(shown, "Content-Disposition")).startsWith("inline; filename=\"");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private long count() throws IOException {
    return media("?page[size]=1").path("meta").path("total").asLong();
  }

  private JsonNode newest() throws IOException {
    String id = media("?page[size]=1&sort=-created").path("data").path(0).path("id").asText();
    return media("/" + id).path("data").path("attributes");
  }

  private JsonNode media(String query) throws IOException {
    HttpResponse<String> answer =
        new Client(site)
            .get("/api/manage/media" + query, "Authorization", "Bearer " + Administrator.TOKEN);
    return JSON.readTree(answer.body());
  }

  private long residentMegabytes() throws IOException {
    return Files.readAllLines(Path.of("/proc/" + site.process().pid() + "/status")).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElseThrow();
  }
}
