package org.innoplaces.content.delivery.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.content.delivery.DeliveryRequest;
import org.innoplaces.content.delivery.Epoch;
import org.innoplaces.content.delivery.TestSite;
import org.innoplaces.content.delivery.action.Epochs;
import org.innoplaces.content.entry.Draft;
import org.innoplaces.content.entry.action.SaveDraft;
import org.innoplaces.content.schema.ContentSchema;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.json.JsonText;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.Test;

/** A kind of field that a module adds: times of a day, in a group that a plugin adds to notes. */
@OnEachDatabase
class TimesOfDayTest {

  private static final String FILTER = "filter[extensions.hello.until]";

  private final TestPlatform platform;

  TimesOfDayTest(TestPlatform platform) {
    this.platform = platform;
    TestSite.isThere(platform);
  }

  private UUID noteUntil(String time) {
    UUID note = platform.editor().create("note");
    platform.editor().save(note, "fr", JsonText.parse("{\"title\":\"Atelier\"}"));
    platform
        .editor()
        .save(
            note,
            "und",
            JsonText.parse("{\"extensions\":{\"hello\":{\"until\":\"" + time + "\"}}}"));
    platform.editor().publish(note, "fr", "und");
    return note;
  }

  @Test
  void areServedAndFound() {
    UUID early = noteUntil("17:45");
    UUID late = noteUntil("21:30");

    String found = list(Map.of(FILTER, "21:30"));

    assertThat(found)
        .contains(late.toString(), "\"until\":\"21:30\"")
        .doesNotContain(early.toString());
    platform.editor().unpublish(early, "fr", "und");
    platform.editor().unpublish(late, "fr", "und");
  }

  @Test
  void thatThereAreNotAreRefusedWithWords() {
    UUID note = platform.editor().create("note");
    Draft draft =
        new Draft(
            0,
            JsonText.parse("{\"extensions\":{\"hello\":{\"until\":\"25:00\"}}}"),
            Optional.empty(),
            Optional.empty());

    assertThatThrownBy(() -> platform.get(SaveDraft.class).save(Actor.SYSTEM, note, "und", draft))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refusal ->
                assertThat(refusal.problems())
                    .extracting(Object::toString)
                    .containsExactly(
                        "/extensions/hello/until:"
                            + " A time of day like 14:00 is expected here."));
  }

  @Test
  void inAFilterAreExplained() {
    assertThatThrownBy(() -> list(Map.of(FILTER, "half past nine")))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("14:00");
  }

  private String list(Map<String, String> given) {
    var query = new MultivaluedHashMap<>(given);
    TypeSchema notes = platform.get(ContentSchema.class).require("note");
    DeliveryRequest request = platform.get(ReadParameters.class).forList(notes, query);
    Epoch now = platform.get(Epochs.class).at(platform.clock().instant());
    PageLinks links = new PageLinks("/api/content/notes", query);
    return new String(
        platform.get(PrepareAnswers.class).list(now, request, links).body(),
        StandardCharsets.UTF_8);
  }
}
