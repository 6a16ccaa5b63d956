package org.innoplaces.media.action;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.content.entry.UnknownEntry;
import org.innoplaces.content.entry.action.TrashEntry;
import org.innoplaces.json.JsonText;
import org.innoplaces.testkit.TestPlatform;

/** Media for tests, whose files nobody opens. */
final class TestMedia {

  private static final String DIGEST = "ab".repeat(32);

  private final TestPlatform platform;
  private final List<UUID> made = new ArrayList<>();

  TestMedia(TestPlatform platform) {
    this.platform = platform;
  }

  /** A medium of a type, a draft without any text for those who do not see it. */
  UUID of(String mediaType, String name, String... tags) {
    UUID media = platform.editor().create("media");
    made.add(media);
    platform.editor().save(media, "und", shared(mediaType, name, tags).build());
    return media;
  }

  static JsonObjectBuilder shared(String mediaType, String name, String... tags) {
    JsonObject file =
        JsonText.object()
            .add("sha256", DIGEST)
            .add("name", "file.bin")
            .add("mediaType", mediaType)
            .add("size", 10)
            .build();
    return JsonText.object()
        .add("name", name)
        .add("file", file)
        .add("tags", JsonText.strings(List.of(tags)));
  }

  /** Says in a language what is to be seen. */
  void describe(UUID media, String locale, String text) {
    platform.editor().save(media, locale, JsonText.object().add("alt", text).build());
  }

  /** A theme that shows the medium, a draft in a language. */
  UUID themeWith(UUID media, String locale) {
    UUID theme = platform.editor().create("theme");
    made.add(theme);
    platform
        .editor()
        .save(
            theme,
            "und",
            JsonText.object().add("position", 1).add("illustration", media.toString()).build());
    JsonObjectBuilder text =
        JsonText.object().add("title", "Theme " + theme).add("description", "<p>It is one.</p>");
    platform.editor().save(theme, locale, text.build());
    return theme;
  }

  /** Leaves the database to other tests as it was for readers. */
  void trashAll() {
    made.forEach(this::trash);
  }

  private void trash(UUID entry) {
    try {
      platform.get(TrashEntry.class).trash(Actor.SYSTEM, entry);
    } catch (UnknownEntry alreadyThere) {
      // The test has done so itself.
      return;
    }
  }
}
