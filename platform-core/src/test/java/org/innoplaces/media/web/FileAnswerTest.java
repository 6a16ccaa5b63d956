package org.innoplaces.media.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.innoplaces.media.FoundFile;
import org.innoplaces.media.MediaAddress;
import org.innoplaces.media.MediaFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileAnswerTest {

  private static final String SHA256 = "0123456789abcdef".repeat(4);
  private static final UUID ID = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");
  private static final MediaAddress ADDRESS = MediaAddress.original(ID, "a.svg", SHA256);

  @TempDir Path folder;
  private Path path;

  @BeforeEach
  void write() throws IOException {
    path = Files.writeString(folder.resolve("bytes"), "0123456789");
  }

  @Test
  void keepsAVersionedAddressForEver() {
    FileAnswer answer = answer(Map.of());

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.headers())
        .containsEntry("Cache-Control", "public, max-age=31536000, immutable")
        .containsEntry("ETag", "\"" + SHA256 + "\"")
        .containsEntry("X-Content-Type-Options", "nosniff");
  }

  @Test
  void keepsAnAddressWithoutTheRightVersionBriefly() {
    for (String version : new String[] {null, "", "76543210"}) {
      MediaAddress asked = new MediaAddress(ID, "original", "a.svg", version);
      FileAnswer answer = FileAnswer.of(file("image/svg+xml"), asked, name -> null);

      assertThat(answer.headers()).containsEntry("Cache-Control", "public, max-age=60");
    }
  }

  @Test
  void sendsNothingToThoseWhoHaveIt() {
    for (String tags : new String[] {tag(), "W/" + tag(), "\"x\", " + tag(), "*"}) {
      FileAnswer answer = answer(Map.of("If-None-Match", tags));

      assertThat(answer.status()).isEqualTo(304);
      assertThat(answer.hasBody()).isFalse();
      assertThat(answer.headers()).containsKeys("ETag", "Cache-Control");
    }
    assertThat(answer(Map.of("If-None-Match", "\"x\"")).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "image/svg+xml,inline,image/svg+xml",
    "image/png,inline,image/png",
    "application/pdf,inline,application/pdf",
    "video/mp4,attachment,video/mp4",
    "text/html,attachment,application/octet-stream"
  })
  void showsOnlyWhatIsHarmless(String mediaType, String disposition, String served) {
    FileAnswer answer = FileAnswer.of(file(mediaType), ADDRESS, name -> null);

    assertThat(answer.headers())
        .containsEntry("Content-Type", served)
        .containsEntry("Content-Disposition", disposition + "; filename=\"a.svg\"");
    assertThat(answer.headers().get("Content-Security-Policy")).contains("default-src 'none'");
  }

  @Test
  void locksDrawingsInASandbox() {
    assertThat(answer(Map.of()).headers())
        .containsEntry(
            "Content-Security-Policy", "sandbox; default-src 'none'; style-src 'unsafe-inline'");
  }

  @ParameterizedTest
  @CsvSource({
    "bytes=0-3,0123,bytes 0-3/10",
    "bytes=7-,789,bytes 7-9/10",
    "bytes=-2,89,bytes 8-9/10",
    "bytes=-99,0123456789,bytes 0-9/10",
    "bytes=8-99,89,bytes 8-9/10"
  })
  void sendsTheWantedPart(String range, String expected, String contentRange) throws IOException {
    FileAnswer answer = answer(Map.of("Range", range));

    assertThat(answer.status()).isEqualTo(206);
    assertThat(answer.headers()).containsEntry("Content-Range", contentRange);
    assertThat(sent(answer)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=10-", "bytes=10-12", "bytes=-0"})
  void refusesAPartBehindTheEnd(String range) {
    FileAnswer answer = answer(Map.of("Range", range));

    assertThat(answer.status()).isEqualTo(416);
    assertThat(answer.hasBody()).isFalse();
    assertThat(answer.headers()).containsEntry("Content-Range", "bytes */10");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=5-2", "bytes=-", "bytes=0-1,3-4", "lines=1-2", "bytes=a-b", ""})
  void sendsTheWholeFileForRangesThatItDoesNotKnow(String range) throws IOException {
    FileAnswer answer = answer(Map.of("Range", range));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(sent(answer)).isEqualTo("0123456789");
  }

  @Test
  void sendsTheWholeFileWhenTheClientHasPartsOfAnother() {
    assertThat(answer(Map.of("Range", "bytes=0-3", "If-Range", "\"x\"")).status()).isEqualTo(200);
    assertThat(answer(Map.of("Range", "bytes=0-3", "If-Range", tag())).status()).isEqualTo(206);
  }

  private FileAnswer answer(Map<String, String> headers) {
    return FileAnswer.of(file("image/svg+xml"), ADDRESS, headers::get);
  }

  private FoundFile file(String mediaType) {
    MediaFile file = new MediaFile(SHA256, "a.svg", mediaType, 10, null, null);
    return new FoundFile(file, ADDRESS, path);
  }

  private static String tag() {
    return '"' + SHA256 + '"';
  }

  private static String sent(FileAnswer answer) throws IOException {
    ByteArrayOutputStream sent = new ByteArrayOutputStream();
    answer.range().copy(answer.path(), sent);
    return sent.toString(java.nio.charset.StandardCharsets.US_ASCII);
  }
}
