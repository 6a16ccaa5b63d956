package org.innoplaces.content.delivery.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.innoplaces.content.delivery.Epoch;
import org.innoplaces.content.delivery.TestSite;
import org.innoplaces.content.delivery.action.Epochs;
import org.innoplaces.content.delivery.action.ReadGraph;
import org.innoplaces.content.entry.UnknownEntry;
import org.innoplaces.content.schema.ContentSchema;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.json.JsonText;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bytes of the delivery API: what they cost, and what does not change them. */
@OnEachDatabase
class PrepareAnswersTest {

  private final TestPlatform platform;
  private final TypeSchema type;
  private final String name = "n" + UUID.randomUUID().toString().substring(0, 8);

  PrepareAnswersTest(TestPlatform platform) {
    this.platform = platform;
    this.type = platform.get(ContentSchema.class).require("note");
  }

  @BeforeEach
  void startedLongAgo() {
    TestSite.isThere(platform);
    entry("nothing", Map.of("locale", "fr"));
  }

  @Test
  void areTheSameBytesInEnglishAfterFrenchWasPublishedAgain() {
    UUID other = published(platform.editor().create("note"), "en", "Other", null);
    UUID entry = published(platform.editor().create("note"), "en", "One", other);
    published(entry, "fr", "Un", other);
    published(other, "fr", "Autre", null);
    String one = entry(entry.toString(), english());
    String list = list(english());

    published(entry, "fr", "Deux", null);
    published(other, "fr", "Autre encore", null);

    assertThat(entry(entry.toString(), english())).isEqualTo(one);
    assertThat(list(english())).isEqualTo(list);
  }

  @Test
  void takeTwoStatementsAtMostForOneEntryAndNoneAgain() {
    UUID entry = published(platform.editor().create("note"), "fr", "Un", null);
    Map<String, String> given = Map.of("locale", "fr");

    assertThat(cold(() -> entry(entry.toString(), given))).hasSizeLessThanOrEqualTo(2);
    assertThat(warm(() -> entry(entry.toString(), given))).isEmpty();
    assertThat(cold(() -> entry("un-" + name, given))).hasSizeLessThanOrEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 50})
  void takeSixStatementsAtMostForAListWithThreeLevelsAndNoneAgain(int rows) {
    UUID end = published(platform.editor().create("note"), "fr", "Fin", null);
    for (int row = 0; row < rows; row++) {
      UUID third = published(platform.editor().create("note"), "fr", "Trois", end);
      UUID second = published(platform.editor().create("note"), "fr", "Deux", third);
      UUID first = published(platform.editor().create("note"), "fr", "Un", second);
      published(platform.editor().create("note"), "fr", "Liste", first);
    }
    Map<String, String> given =
        Map.of(
            "locale", "fr",
            "include", "next.next.next",
            "filter[title]", "Liste " + name,
            "page[size]", "100");

    assertThat(cold(() -> assertThat(included(given)).isEqualTo(3 * rows)))
        .hasSizeLessThanOrEqualTo(6);
    assertThat(warm(() -> list(given))).isEmpty();
  }

  private Map<String, String> english() {
    return Map.of(
        "locale", "en", "include", "next", "filter[title][contains]", name, "page[size]", "100");
  }

  private int included(Map<String, String> given) {
    return JsonText.parse(list(given)).getJsonArray("included").size();
  }

  private String list(Map<String, String> given) {
    MultivaluedMap<String, String> query = new MultivaluedHashMap<>(given);
    PageLinks links = new PageLinks("/api/content/notes", query);
    var request = platform.get(ReadParameters.class).forList(type, query);
    return text(platform.get(PrepareAnswers.class).list(epoch(), request, links).body());
  }

  private String entry(String wanted, Map<String, String> given) {
    MultivaluedMap<String, String> query = new MultivaluedHashMap<>(given);
    query.remove("filter[title][contains]");
    query.remove("page[size]");
    PageLinks links = new PageLinks("/api/content/notes/" + wanted, query);
    var request = platform.get(ReadParameters.class).forEntry(type, query);
    try {
      return text(
          platform.get(PrepareAnswers.class).entry(epoch(), type, wanted, request, links).body());
    } catch (UnknownEntry nothing) {
      return "";
    }
  }

  private static String text(byte[] body) {
    return new String(body, StandardCharsets.UTF_8);
  }

  private Epoch epoch() {
    return platform.get(Epochs.class).at(platform.clock().instant());
  }

  /** Cold is after a change of something else. */
  private List<String> cold(Runnable reading) {
    platform.get(ReadGraph.class).forget();
    published(platform.editor().create("note"), "fr", "Autre chose", null);
    return warm(reading);
  }

  private List<String> warm(Runnable reading) {
    return platform.statements().during(reading);
  }

  private UUID published(UUID entry, String locale, String title, UUID next) {
    JsonObjectBuilder fields = JsonText.object().add("title", title + " " + name);
    if (next != null) {
      fields.add("next", next.toString());
    }
    platform.editor().save(entry, locale, fields.build());
    platform.editor().publish(entry, locale);
    return entry;
  }
}
