package org.innoplaces.site.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.innoplaces.content.delivery.TestSite;
import org.innoplaces.content.delivery.action.Languages;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.entry.Entry;
import org.innoplaces.json.JsonText;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.Problem;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody takes a language from readers by a slip of the pen in the settings. */
@OnEachDatabase
class KeepLanguagesTest {

  private final TestPlatform platform;
  private UUID site;
  private UUID person;

  KeepLanguagesTest(TestPlatform platform) {
    this.platform = platform;
  }

  @BeforeEach
  void somebodyIsPublishedInEnglish() {
    TestSite.isThere(platform);
    List<Entry> settings =
        platform.inTransaction(() -> platform.get(ContentRepository.class).entriesOf("site"));
    site = settings.get(0).id();
    person = platform.editor().create("person");
    platform.editor().save(person, "und", json("{'name':'Ada'}"));
    platform.editor().save(person, "en", json("{'role':'Joiner'}"));
    platform.editor().publish(person, "und", "en");
  }

  @AfterEach
  void bothLanguagesAreBack() {
    platform.editor().unpublish(person, "und", "en", "fr");
    offer("'fr','en'");
    platform.editor().publish(site, "und");
  }

  @Test
  void refusesSettingsWithoutALanguageThatHasPublishedTexts() {
    offer("'fr'");

    InvalidInput refused = refused();

    Problem problem = refused.problems().get(0);
    assertThat(refused.problems()).hasSize(1);
    assertThat(problem.code()).isEqualTo("language-in-use");
    assertThat(problem.source().value()).isEqualTo("/languages");
    assertThat(problem.text(Locale.ENGLISH)).startsWith("Readers would lose English (en), in");
    assertThat(problem.text(Locale.FRENCH)).contains("anglais (en)");
    assertThat(platform.get(Languages.class).current().offered()).containsExactly("fr", "en");
  }

  @Test
  void refusesAMistypedLanguageInItsPlace() {
    offer("'fr','es'");

    assertThat(refused().problems()).extracting(Problem::code).containsExactly("language-in-use");
  }

  @Test
  void takesALanguageMoreAndAnotherOrder() {
    offer("'en','fr','de'");

    assertThat(platform.editor().publish(site, "und")).hasSize(1);
  }

  private void offer(String languages) {
    platform
        .editor()
        .save(site, "und", json("{'languages':[" + languages + "],'timeZone':'Europe/Paris'}"));
  }

  private InvalidInput refused() {
    InvalidInput refused =
        catchThrowableOfType(InvalidInput.class, () -> platform.editor().publish(site, "und"));
    assertThat(refused).isNotNull();
    return refused;
  }

  private static JsonObject json(String text) {
    return JsonText.parse(text.replace('\'', '"'));
  }
}
