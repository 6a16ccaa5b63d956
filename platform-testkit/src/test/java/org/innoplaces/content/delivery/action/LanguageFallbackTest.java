package org.innoplaces.content.delivery.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.innoplaces.content.delivery.Content;
import org.innoplaces.content.delivery.ContentQuery;
import org.innoplaces.content.delivery.Filter;
import org.innoplaces.content.delivery.ReadScope;
import org.innoplaces.content.delivery.SortKey;
import org.innoplaces.content.schema.IndexValue;
import org.innoplaces.json.JsonText;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.Test;

/** French is the site's default, English the other language that it offers. */
@OnEachDatabase
class LanguageFallbackTest {

  private final TestPlatform platform;
  private final UUID entry;
  private final String name = "n" + UUID.randomUUID().toString().substring(0, 8);

  LanguageFallbackTest(TestPlatform platform) {
    this.platform = platform;
    this.entry = platform.editor().create("note");
  }

  @Test
  void takesEachFieldThatIsMissingFromTheNextLanguage() {
    publish("fr", "{'title':'Un','body':'Corps','extensions':{'hello':{'mood':'gai'}}}");
    publish("en", "{'title':'One','body':' '}");

    Content seen = read("en");

    assertThat(seen.language()).isEqualTo("en");
    assertThat(title(seen)).isEqualTo("One");
    assertThat(seen.languageOf("title")).isEqualTo("en");
    assertThat(seen.get("body")).isEqualTo("Corps");
    assertThat(seen.languageOf("body")).isEqualTo("fr");
    assertThat(seen.get("extensions")).isEqualTo(Map.of("hello", moods("gai")));
    assertThat(seen.languageOf("extensions.hello.mood")).isEqualTo("fr");
  }

  @Test
  void takesNothingFromOtherLanguagesForReadersOfTheDefault() {
    publish("fr", "{'title':'Un'}");
    publish("en", "{'title':'One','body':'Body'}");

    assertThat(read("fr").get("body")).isNull();
  }

  @Test
  void servesTheDefaultToThoseWhoseLanguageIsMissing() {
    publish("fr", "{'title':'Un'}");

    assertThat(read("en").language()).isEqualTo("fr");
    assertThat(read("en").slug()).isEqualTo("un-" + name);
    assertThat(read("en").alternates()).containsOnlyKeys("fr");
  }

  @Test
  void servesAVarietyBeforeItsLanguage() {
    publish("fr", "{'title':'Un','body':'Corps'}");
    publish("fr-CA", "{'title':'Un du Québec'}");

    Content seen = read("fr-CA");

    assertThat(seen.language()).isEqualTo("fr-CA");
    assertThat(title(seen)).isEqualTo("Un du Québec");
    assertThat(seen.languageOf("body")).isEqualTo("fr");
    assertThat(title(read("fr"))).isEqualTo("Un");
    assertThat(title(read("fr-BE"))).isEqualTo("Un");
  }

  @Test
  void hidesAnEntryThatHasNoneOfTheReadersLanguages() {
    publish("en", "{'title':'One'}");

    assertThat(platform.get(ReadContent.class).find(ReadScope.now("fr"), "note", entry)).isEmpty();
  }

  @Test
  void tellsTheAddressInEveryLanguage() {
    publish("fr", "{'title':'Un'}");
    publish("en", "{'title':'One'}");

    assertThat(read("fr").alternates()).isEqualTo(Map.of("fr", "un-" + name, "en", "one-" + name));
  }

  @Test
  void sharesSharedValuesOnceTheyArePublished() {
    platform.editor().save(entry, "und", JsonText.object().add("weight", 5).build());
    publish("fr", "{'title':'Un'}");
    assertThat(read("fr").get("weight")).isNull();

    platform.editor().publish(entry, "und");

    assertThat(read("fr").get("weight")).isEqualTo(5);
    assertThat(read("en").get("weight")).isEqualTo(5);
  }

  @Test
  void listsEachEntryOnceInTheBestLanguage() {
    publish("fr", "{'title':'Un','body':'Corps'}");
    publish("en", "{'title':'One'}");
    publish("fr-CA", "{'title':'Un du Québec'}");

    assertThat(titles("en", name)).containsExactly("One");
    assertThat(titles("fr", name)).containsExactly("Un");
    assertThat(titles("fr-CA", name)).containsExactly("Un du Québec");
  }

  @Test
  void filtersByWhatTheReaderSees() {
    publish("fr", "{'title':'Un'}");
    publish("en", "{'title':'One'}");

    assertThat(titles("en", "one-" + name)).containsExactly("One");
    assertThat(titles("en", "un-" + name)).isEmpty();
    assertThat(titles("fr", "un-" + name)).containsExactly("Un");
  }

  @Test
  void refusesALanguageThatIsNotOffered() {
    for (String locale : List.of("de", "und", "", "fr_FR", "x")) {
      assertThatThrownBy(() -> read(locale)).isInstanceOf(InvalidInput.class);
    }
  }

  private Content read(String locale) {
    return platform.get(ReadContent.class).find(ReadScope.now(locale), "note", entry).orElseThrow();
  }

  private String title(Content content) {
    return content.get("title").toString().replace(" " + name, "");
  }

  private List<String> titles(String locale, String contained) {
    Filter mine =
        new Filter(
            "title",
            false,
            Filter.Operator.CONTAINS,
            List.of(IndexValue.of(contained.replace('-', ' '))));
    SortKey byTitle = new SortKey("title", false, IndexValue.Kind.TEXT, false);
    ContentQuery query = new ContentQuery("note", List.of(mine), List.of(byTitle), 0, 10);
    return platform.get(ReadContent.class).list(ReadScope.now(locale), query).contents().stream()
        .map(this::title)
        .toList();
  }

  private static Map<String, Object> moods(String mood) {
    Map<String, Object> moods = new java.util.HashMap<>();
    moods.put("mood", mood);
    moods.put("until", null);
    moods.put("stars", null);
    return moods;
  }

  /** Publishes a text whose title ends in this test's own name. */
  private void publish(String locale, String json) {
    var fields = JsonText.parse(json.replace('\'', '"'));
    String title = fields.getString("title") + " " + name;
    platform.editor().save(entry, locale, JsonText.object(fields).add("title", title).build());
    platform.editor().publish(entry, locale);
  }
}
