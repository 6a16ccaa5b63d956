package org.innoplaces.content.entry.action;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.entry.Draft;
import org.innoplaces.content.entry.Revision;
import org.innoplaces.json.JsonText;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.Test;

/** Notes of texts that are saved together with the values for all languages. */
@OnEachDatabase
class SaveTextsTest {

  private static final JsonObject ONE = JsonText.object().add("title", "One").build();
  private static final JsonObject TWO = JsonText.object().add("title", "Two").build();
  private static final JsonObject HEAVY = JsonText.object().add("weight", 3).build();

  private final TestPlatform platform;
  private final UUID entry;

  SaveTextsTest(TestPlatform platform) {
    this.platform = platform;
    this.entry = platform.editor().create("note");
    platform.editor().save(entry, "fr", ONE);
    platform.editor().save(entry, "und", HEAVY);
  }

  @Test
  void keepsTheNoteWithTheTextThatChangedOnly() {
    save(noted(TWO), noted(HEAVY));

    assertThat(head("fr").note()).contains("Why");
    assertThat(head("und").number()).isEqualTo(1);
  }

  @Test
  void keepsTheNoteWithTheSharedValuesWhereOnlyTheyChanged() {
    save(noted(ONE), noted(JsonText.object().add("weight", 4).build()));

    assertThat(head("fr").number()).isEqualTo(1);
    assertThat(head("und").note()).contains("Why");
  }

  @Test
  void keepsANoteAboutNothingNewWithTheLanguage() {
    save(noted(ONE), noted(HEAVY));

    assertThat(head("fr").note()).contains("Why");
    assertThat(head("und").number()).isEqualTo(1);
  }

  private void save(Draft text, Draft shared) {
    platform.get(SaveTexts.class).save(Actor.SYSTEM, entry, Map.of("fr", text, "und", shared));
  }

  private static Draft noted(JsonObject data) {
    return new Draft(1, data, Optional.empty(), Optional.of("Why"));
  }

  private Revision head(String locale) {
    return platform.get(ContentRepository.class).head(entry, locale).orElseThrow();
  }
}
