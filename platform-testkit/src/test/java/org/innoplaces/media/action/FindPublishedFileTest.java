package org.innoplaces.media.action;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.innoplaces.json.JsonText;
import org.innoplaces.media.MediaFile;
import org.innoplaces.testkit.EachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FindPublishedFileTest {

  private static final TestPlatform PLATFORM = EachDatabase.h2();

  private final FindPublishedFile files = PLATFORM.get(FindPublishedFile.class);
  private MediaFile stored;
  private UUID media;

  @BeforeEach
  void takeADrawingIn() {
    String svg = "<svg xmlns='http://www.w3.org/2000/svg' width='3' height='2'/>";
    byte[] bytes = svg.getBytes(StandardCharsets.UTF_8);
    stored = PLATFORM.get(StoreFile.class).store(new ByteArrayInputStream(bytes), "door.svg", null);
    media = PLATFORM.editor().create("media");
    PLATFORM.editor().save(media, "und", shared());
    PLATFORM.editor().save(media, "en", alt("A door"));
  }

  @Test
  void findsNothingBeforeItIsPublished() {
    assertThat(files.find(media)).isEmpty();
    assertThat(files.find(UUID.randomUUID())).isEmpty();
  }

  @Test
  void findsAFileThatIsPublishedInAnotherLanguageThanTheFirst() {
    PLATFORM.editor().publish(media, "und", "en");

    assertThat(files.find(media))
        .hasValueSatisfying(
            found -> {
              assertThat(found.file()).isEqualTo(stored);
              assertThat(found.path()).hasSize(stored.size());
              assertThat(found.address().toString())
                  .startsWith("/media/" + media + "/original/door.svg?v=");
            });
  }

  @Test
  void findsNothingAnyMoreWhenItIsUnpublished() {
    PLATFORM.editor().publish(media, "und", "en");
    assertThat(files.find(media)).isPresent();

    PLATFORM.clock().advance(java.time.Duration.ofMinutes(1));
    PLATFORM.editor().unpublish(media, "und", "en");
    assertThat(files.find(media)).isEmpty();
  }

  private JsonObject shared() {
    return JsonText.object()
        .add("name", "Door")
        .add(
            "file",
            JsonText.object()
                .add("sha256", stored.sha256())
                .add("name", stored.name())
                .add("mediaType", stored.mediaType())
                .add("size", stored.size())
                .add("width", stored.width())
                .add("height", stored.height()))
        .build();
  }

  private static JsonObject alt(String text) {
    return JsonText.object().add("alt", text).build();
  }
}
