package org.innoplaces.media.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.media.DrawingBusy;
import org.innoplaces.media.FoundFile;
import org.innoplaces.media.MediaAddress;
import org.innoplaces.media.MediaFile;
import org.innoplaces.media.Rendition;
import org.innoplaces.media.action.FindPublishedFile;
import org.innoplaces.media.action.FindRendition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MediaServletTest {

  private static final String SHA256 = "0123456789abcdef".repeat(4);
  private static final UUID ID = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");
  private static final MediaAddress ADDRESS = MediaAddress.original(ID, "a.svg", SHA256);

  @TempDir Path folder;
  private MediaServlet servlet;

  @BeforeEach
  void publishOneFile() throws IOException {
    Path path = Files.writeString(folder.resolve("bytes"), "<svg/>");
    MediaFile file = new MediaFile(SHA256, "a.svg", "image/svg+xml", 6, null, null);
    FoundFile published = new FoundFile(file, ADDRESS, path);
    Path bytes = Files.writeString(folder.resolve("rendition"), "small");
    FoundFile drawn =
        new FoundFile(
            new MediaFile("f".repeat(64), "a-w320.jpg", "image/jpeg", 5, 320, 200),
            new MediaAddress(ID, "w320", "a.svg", "01234567-50x33"),
            bytes);
    servlet =
        new MediaServlet(
            new FindPublishedFile() {
              @Override
              public Optional<FoundFile> find(UUID id) {
                return Optional.of(published).filter(one -> id.equals(ID));
              }
            },
            new FindRendition() {
              @Override
              public Optional<FoundFile> find(UUID id, Rendition rendition) {
                return switch (rendition) {
                  case W320 -> Optional.of(drawn);
                  case W640 -> Optional.of(published);
                  case W960 -> throw new DrawingBusy();
                  default -> Optional.empty();
                };
              }
            });
  }

  @Test
  void sendsAPublishedFile() throws IOException {
    ServletExchange exchange = exchange("GET", "/" + ID + "/original/a.svg");

    assertThat(exchange.status()).isEqualTo(200);
    assertThat(exchange.body()).isEqualTo("<svg/>");
    assertThat(exchange.headers())
        .containsEntry("Content-Length", "6")
        .containsEntry("Content-Type", "image/svg+xml");
  }

  @Test
  void sendsARenditionThatMayBeKeptForEver() throws IOException {
    ServletExchange exchange =
        new ServletExchange("GET", "/" + ID + "/w320/a.svg").parameter("v", "01234567-50x33");
    servlet.service(exchange.request(), exchange.response());

    assertThat(exchange.status()).isEqualTo(200);
    assertThat(exchange.body()).isEqualTo("small");
    assertThat(exchange.headers())
        .containsEntry("Content-Type", "image/jpeg")
        .containsEntry("ETag", '"' + "f".repeat(64) + '"')
        .containsEntry("Content-Disposition", "inline; filename=\"a-w320.jpg\"")
        .containsEntry("Cache-Control", "public, max-age=31536000, immutable");
  }

  @Test
  void leadsToTheOriginalForAWhileWhenThePictureCannotBeDrawn() throws IOException {
    ServletExchange exchange = exchange("GET", "/" + ID + "/w640/a.svg");

    assertThat(exchange.status()).isEqualTo(302);
    assertThat(exchange.headers())
        .containsEntry("Location", ADDRESS.toString())
        .containsEntry("Cache-Control", FileAnswer.CACHED_BRIEFLY);
  }

  @Test
  void asksForPatienceWhenTooManyPicturesAreDrawn() throws IOException {
    ServletExchange exchange = exchange("GET", "/" + ID + "/w960/a.svg");

    assertThat(exchange.status()).isEqualTo(503);
    assertThat(exchange.headers()).containsEntry("Retry-After", "5");
  }

  @ParameterizedTest
  @ValueSource(strings = {"w321", "w1280", "1920x1080", "W320", "original-w320"})
  void knowsNoOtherRenditions(String rendition) throws IOException {
    assertThat(exchange("GET", "/" + ID + "/" + rendition + "/a.svg").status()).isEqualTo(404);
  }

  @Test
  void tellsOfAFileWithoutSendingIt() throws IOException {
    ServletExchange exchange =
        new ServletExchange("HEAD", "/" + ID + "/original/a.svg").header("Range", "bytes=0-1");
    servlet.service(exchange.request(), exchange.response());

    assertThat(exchange.status()).isEqualTo(200);
    assertThat(exchange.body()).isEmpty();
    assertThat(exchange.headers()).containsEntry("Content-Length", "6");
  }

  @Test
  void leadsToTheRightName() throws IOException {
    ServletExchange exchange = exchange("GET", "/" + ID + "/original/former.svg");

    assertThat(exchange.status()).isEqualTo(301);
    assertThat(exchange.headers()).containsEntry("Location", ADDRESS.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/01890a5d-ac96-774b-bcce-000000000000/original/a.svg",
        "/01890a5d-ac96-774b-bcce-b302099a8057/small/a.svg",
        "/01890a5d-ac96-774b-bcce-b302099a8057/original/../../../etc/passwd",
        "/",
      })
  void findsNothingElsewhere(String path) throws IOException {
    ServletExchange exchange = exchange("GET", path);

    assertThat(exchange.status()).isEqualTo(404);
    assertThat(exchange.headers()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "TRACE", "PATCH", "NONSENSE"})
  void refusesOtherMethods(String method) throws IOException {
    ServletExchange exchange = exchange(method, "/" + ID + "/original/a.svg");

    assertThat(exchange.status()).isEqualTo(405);
    assertThat(exchange.headers()).containsEntry("Allow", "GET, HEAD, OPTIONS");
  }

  private ServletExchange exchange(String method, String path) throws IOException {
    ServletExchange exchange = new ServletExchange(method, path);
    servlet.service(exchange.request(), exchange.response());
    return exchange;
  }
}
