package org.innoplaces.content.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.innoplaces.content.delivery.action.ReadGraph;
import org.innoplaces.json.JsonText;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class LanguagesApartTest {

  private final TestPlatform platform;

  LanguagesApartTest(TestPlatform platform) {
    this.platform = platform;
  }

  @Test
  void publishingFrenchLeavesTheEnglishAnswerAsItWas() {
    UUID note = platform.editor().create("note");
    publish(note, "fr", "Un");
    publish(note, "en", "One");
    Document before = english(note);

    platform.clock().advance(Duration.ofHours(1));
    publish(note, "fr", "Deux");

    assertThat(english(note).values()).isEqualTo(before.values());
    assertThat(english(note).revisions()).isEqualTo(before.revisions());
    assertThat(english(note).from()).isEqualTo(before.from());
    assertThat(english(note).fallbacks()).isEqualTo(before.fallbacks());
  }

  private void publish(UUID note, String locale, String title) {
    var text = JsonText.object().add("title", title + " " + note).add("body", title);
    platform.editor().save(note, locale, text.build());
    platform.editor().publish(note, locale);
  }

  private Document english(UUID note) {
    return platform
        .get(ReadGraph.class)
        .byId(ReadScope.now("en"), "note", note, IncludeTree.NONE)
        .primary()
        .get(0);
  }
}
