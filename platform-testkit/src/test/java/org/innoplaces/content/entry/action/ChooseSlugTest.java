package org.innoplaces.content.entry.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.innoplaces.content.entry.PublicationOrder;
import org.innoplaces.json.JsonText;
import org.innoplaces.problem.Conflict;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.Test;

/** Addresses: chosen ones are had or refused, made ones get a number. */
@OnEachDatabase
class ChooseSlugTest {

  private final TestPlatform platform;

  /** Of this test only, so that other tests' entries do not count. */
  private final String title = "Test " + UUID.randomUUID();

  private final String slug = title.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');

  ChooseSlugTest(TestPlatform platform) {
    this.platform = platform;
  }

  @Test
  void makesAddressesFromTitles() {
    assertThat(published(text("fr", title, null), "fr")).isEqualTo(slug);
  }

  @Test
  void numbersMadeAddressesThatOthersHave() {
    assertThat(published(text("fr", title, null), "fr")).isEqualTo(slug);
    assertThat(published(text("fr", title, null), "fr")).isEqualTo(slug + "-2");
    assertThat(published(text("fr", title, null), "fr")).isEqualTo(slug + "-3");
  }

  @Test
  void takesTheAddressThatItsAuthorChose() {
    assertThat(published(text("fr", "Autre", slug), "fr")).isEqualTo(slug);
  }

  @Test
  void refusesAChosenAddressThatAnotherEntryHas() {
    published(text("fr", title, null), "fr");
    UUID second = text("fr", "Autre", slug);

    assertThatThrownBy(() -> platform.editor().publish(second, "fr"))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("/slug");
  }

  @Test
  void namesTheLanguageOfATakenAddressAmongSeveral() {
    published(text("en", title, null), "en");
    UUID second = text("fr", "Autre", null);
    platform.editor().save(second, "en", fields("Other"), slug);

    assertThatThrownBy(() -> platform.editor().publish(second, "fr", "en"))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("/locales/en/slug")
        .hasMessageContaining("English: Another entry has the address " + slug);
  }

  @Test
  void letsAnEntryKeepItsOwnAddress() {
    UUID entry = text("fr", title, null);
    assertThat(published(entry, "fr")).isEqualTo(slug);
    platform.editor().save(entry, "fr", fields(title + "!"));
    platform.clock().advance(Duration.ofMinutes(1));

    assertThat(published(entry, "fr")).isEqualTo(slug);
  }

  @Test
  void givesOneAddressToTwoTypesAndToTwoLanguages() {
    published(text("fr", title, null), "fr");
    UUID english = text("en", title, null);
    UUID page = platform.editor().create("page");
    platform.editor().save(page, "fr", fields(title));

    assertThat(published(english, "en")).isEqualTo(slug);
    assertThat(published(page, "fr")).isEqualTo(slug);
  }

  @Test
  void givesAnAddressAgainWhenItIsFree() {
    UUID first = text("fr", title, null);
    published(first, "fr");
    platform.clock().advance(Duration.ofMinutes(1));
    platform.editor().unpublish(first, "fr");

    assertThat(published(text("fr", title, null), "fr")).isEqualTo(slug);
    assertThat(published(first, "fr")).isEqualTo(slug + "-2");
  }

  @Test
  void looksAtTheWholeTimeThatIsPlanned() {
    UUID planned = text("fr", title, null);
    var soon = platform.clock().instant().plusSeconds(60);
    platform
        .editor()
        .publish(planned, new PublicationOrder(Set.of("fr"), Optional.of(soon), Optional.empty()));
    UUID until = text("fr", title, null);
    platform
        .editor()
        .publish(until, new PublicationOrder(Set.of("fr"), Optional.empty(), Optional.of(soon)));

    assertThat(published(text("fr", title, null), "fr")).isEqualTo(slug + "-2");
  }

  @Test
  void givesSharedValuesNone() {
    UUID entry = platform.editor().create("note");
    platform.editor().save(entry, "und", JsonText.object().add("weight", 1).build());

    assertThat(published(entry, "und")).isEmpty();
  }

  private UUID text(String locale, String title, String slug) {
    UUID entry = platform.editor().create("note");
    platform.editor().save(entry, locale, fields(title), slug);
    return entry;
  }

  private static jakarta.json.JsonObject fields(String title) {
    return JsonText.object().add("title", title).build();
  }

  private String published(UUID entry, String locale) {
    return platform.editor().publish(entry, locale).get(0).slug();
  }
}
