package org.innoplaces.content.entry.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.entry.Publication;
import org.innoplaces.json.JsonText;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class PublishEntryTest {

  private final TestPlatform platform;

  PublishEntryTest(TestPlatform platform) {
    this.platform = platform;
  }

  @Test
  void showsAnEntryFromNowOn() {
    UUID entry = platform.editor().create("note");
    platform.editor().save(entry, "fr", JsonText.object().add("title", "Nos lieux").build());
    platform.editor().publish(entry, "fr");

    assertThat(
            platform
                .get(ContentRepository.class)
                .publicationsFrom(entry, "fr", platform.clock().instant()))
        .extracting(Publication::slug)
        .containsExactly("nos-lieux");
  }
}
