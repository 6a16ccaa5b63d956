package org.innoplaces.media.action;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.innoplaces.json.JsonText;
import org.innoplaces.media.FoundFile;
import org.innoplaces.media.MediaFile;
import org.innoplaces.media.Rendition;
import org.innoplaces.testkit.EachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.Test;

class FindRenditionTest {

  private static final TestPlatform PLATFORM = EachDatabase.h2();

  private final FindRendition renditions = PLATFORM.get(FindRendition.class);
  private final UUID media = PLATFORM.editor().create("media");

  @Test
  void drawsAPictureThatIsPublishedAndOnlyThen() throws IOException {
    save(picture(), null);
    assertThat(renditions.find(media, Rendition.W320)).isEmpty();

    publish();
    FoundFile drawn = renditions.find(media, Rendition.W320).orElseThrow();

    BufferedImage read = ImageIO.read(drawn.path().toFile());
    assertThat(read.getWidth()).isEqualTo(320).isEqualTo(drawn.file().width());
    assertThat(drawn.path()).hasSize(drawn.file().size());
    assertThat(drawn.address().toString()).startsWith("/media/" + media + "/w320/yard.jpg?v=");
    assertThat(drawn.file().name()).isEqualTo("yard-w320.jpg");
  }

  @Test
  void drawsItAgainWhenItIsGone() throws IOException {
    save(picture(), null);
    publish();
    FoundFile drawn = renditions.find(media, Rendition.CARD).orElseThrow();
    Files.delete(drawn.path());

    assertThat(renditions.find(media, Rendition.CARD)).hasValue(drawn);
    assertThat(drawn.path()).exists();
  }

  @Test
  void givesACutAnotherAddressWhenTheFocalPointMoves() throws IOException {
    MediaFile file = picture();
    save(file, "0.25");
    publish();
    String left = renditions.find(media, Rendition.SQUARE).orElseThrow().address().version();
    String whole = renditions.find(media, Rendition.W640).orElseThrow().address().version();
    save(file, "0.75");
    PLATFORM.clock().advance(java.time.Duration.ofMinutes(1));
    publish();

    FoundFile right = renditions.find(media, Rendition.SQUARE).orElseThrow();
    assertThat(left).endsWith("-25x50");
    assertThat(right.address().version()).endsWith("-75x50");
    assertThat(renditions.find(media, Rendition.W640).orElseThrow().address().version())
        .isEqualTo(whole);
  }

  @Test
  void servesTheOriginalOfAPictureThatCannotBeDrawn() throws IOException {
    byte[] headerOnly = java.util.Arrays.copyOf(jpeg(), 300);
    headerOnly[298] = (byte) 0xFF;
    headerOnly[299] = (byte) 0xD9;
    int scan = new String(headerOnly, StandardCharsets.ISO_8859_1).indexOf("\u00FF\u00C0");
    byte[] cut = java.util.Arrays.copyOf(headerOnly, scan + 19 + 2);
    cut[scan + 19] = (byte) 0xFF;
    cut[scan + 20] = (byte) 0xD9;
    save(stored("yard.jpg", cut), null);
    publish();

    assertThat(renditions.find(media, Rendition.W320))
        .hasValueSatisfying(found -> assertThat(found.address().rendition()).isEqualTo("original"));
  }

  @Test
  void hasNoRenditionsOfDrawings() {
    String svg = "<svg xmlns='http://www.w3.org/2000/svg' width='3000' height='2000'/>";
    save(stored("a.svg", svg.getBytes(StandardCharsets.UTF_8)), null);
    publish();

    assertThat(renditions.find(media, Rendition.W320)).isEmpty();
  }

  private void publish() {
    PLATFORM.editor().publish(media, "und", "en");
  }

  private void save(MediaFile file, String focusX) {
    var shared = JsonText.object().add("name", "Yard").add("file", file.toJson());
    if (focusX != null) {
      JsonObject focus = JsonText.parse("{\"x\":" + focusX + ",\"y\":0.5}");
      shared.add("focalPoint", focus);
    }
    PLATFORM.editor().save(media, "und", shared.build());
    PLATFORM.editor().save(media, "en", JsonText.object().add("alt", "A yard").build());
  }

  private static MediaFile picture() throws IOException {
    return stored("yard.jpg", jpeg());
  }

  private static byte[] jpeg() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    BufferedImage image = new BufferedImage(1500, 1000, BufferedImage.TYPE_INT_RGB);
    ImageIO.write(image, "jpg", bytes);
    return bytes.toByteArray();
  }

  private static MediaFile stored(String name, byte[] bytes) {
    return PLATFORM.get(StoreFile.class).store(new ByteArrayInputStream(bytes), name, null);
  }
}
