package org.innoplaces.webapp.desk.form;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.content.manage.action.FindEntries;
import org.innoplaces.content.schema.ContentSchema;
import org.innoplaces.content.schema.SchemaTexts;
import org.innoplaces.json.JsonText;
import org.innoplaces.testkit.TestDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How often the form of a page asks the database what its references are called. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormTitlesTest {

  /** More than are offered, so that what is chosen is mostly none of these. */
  private static final int MANY = 120;

  private final TestPlatform platform = TestPlatform.on(TestDatabase.h2()).start();
  private final List<UUID> quoted = new ArrayList<>();

  @BeforeAll
  void thereAreMoreEntriesThanAreOffered() {
    for (int i = 0; i < MANY; i++) {
      UUID one = platform.editor().create("testimonial");
      JsonObject text = JsonText.object().add("headline", "T%03d".formatted(i)).build();
      platform.editor().save(one, "fr", text);
      quoted.add(one);
    }
  }

  @AfterAll
  void stop() {
    platform.close();
  }

  @Test
  void namesTheTypesOfWhatAReferenceToAnythingMayLeadTo() {
    SchemaTexts french = new SchemaTexts(Locale.FRENCH);

    Map<String, Map<String, String>> groups = titles(page(0)).groups(french, "gone");

    assertThat(groups.get("Témoignages")).containsValue("T000");
    assertThat(groups.get("")).containsOnlyKeys("gone");
    assertThat(titles(page(0)).groups(french, "")).doesNotContainKey("");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 5, 30})
  void asksTheSameNumberOfTimesForAnyNumberOfBlocks(int blocks) {
    FormTitles titles = titles(page(blocks));

    List<String> statements =
        platform.statements().during(() -> ask(titles, controls(page(blocks))));

    // A list and its titles for each type, for some types twice, and what is chosen.
    int types = platform.get(ContentSchema.class).types().size();
    assertThat(statements).hasSizeBetween(1, 2 * types + 5);
  }

  @Test
  void asksNothingMoreWhenThePageAsksAgain() {
    FormTitles titles = titles(page(30));
    ask(titles, controls(page(30)));

    assertThat(platform.statements().during(() -> ask(titles, controls(page(30))))).isEmpty();
  }

  @Test
  void namesWhatIsChosenAlsoBehindTheFirstHundred() {
    String last = quoted.get(MANY - 1).toString();

    Map<String, String> options = titles(page(1)).of("testimonial", last);

    assertThat(options).hasSize(101).containsEntry(last, "T119");
  }

  @Test
  void showsWhatIsNobodysIdAsItWasSent() {
    assertThat(titles(page(1)).of("testimonial", "nobody")).containsEntry("nobody", "nobody");
  }

  private void ask(FormTitles titles, List<FormField> fields) {
    for (FormField field : fields) {
      if (List.of("reference", "media").contains(field.control())) {
        titles.of(field.getTarget(), field.value());
      }
      ask(titles, field.children());
      ask(titles, field.templates());
    }
  }

  private List<FormField> controls(JsonObject page) {
    ContentSchema schema = platform.get(ContentSchema.class);
    return new WriteForm(schema, new SchemaTexts(Locale.FRENCH)).own(schema.require("page"), page);
  }

  private FormTitles titles(JsonObject page) {
    return new FormTitles(
        platform.get(FindEntries.class),
        platform.get(ContentSchema.class),
        Actor.SYSTEM,
        "fr",
        page);
  }

  /** Quotes of the last entries, which are not among those offered. */
  private JsonObject page(int blocks) {
    JsonArrayBuilder quotes = JsonText.array();
    for (int i = 0; i < blocks; i++) {
      String chosen = quoted.get(MANY - 1 - i).toString();
      quotes.add(JsonText.object().add("type", "quote").add("testimonial", chosen));
    }
    JsonValue all = quotes.build();
    return JsonText.object().add("title", "Une page").add("blocks", all).build();
  }
}
