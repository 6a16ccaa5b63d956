package org.innoplaces.content.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.innoplaces.content.delivery.action.ReadContent;
import org.innoplaces.content.delivery.action.ReadGraph;
import org.innoplaces.content.entry.PublicationOrder;
import org.innoplaces.json.JsonText;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.Test;

/** What readers saw, see and will see. */
@OnEachDatabase
class TimeTravelTest {

  private final TestPlatform platform;
  private final ReadContent read;

  TimeTravelTest(TestPlatform platform) {
    this.platform = platform;
    this.read = platform.get(ReadContent.class);
  }

  @Test
  void givesThePastAndTheFutureWithTheSlugsAndReferencesOfThen() {
    UUID friend = published("Ami", null);
    UUID note = published("Avant", friend);
    Instant before = platform.clock().instant();
    String formerSlug = seen(note, Optional.of(before)).slug();
    platform.clock().advance(Duration.ofHours(1));
    save(note, "Maintenant", friend);
    platform.editor().publish(note, "fr");
    save(note, "Demain", null);
    Instant tomorrow = platform.clock().instant().plus(Duration.ofDays(1));
    platform
        .editor()
        .publish(
            note, new PublicationOrder(Set.of("fr"), Optional.of(tomorrow), Optional.empty()));
    platform.clock().advance(Duration.ofHours(1));
    platform.editor().unpublish(friend, "fr");

    assertThat(seen(note, Optional.of(before)).get("title")).asString().startsWith("Avant");
    assertThat(seen(note, Optional.of(before)).get("next")).isNotNull();
    assertThat(seen(note, Optional.empty()).get("title")).asString().startsWith("Maintenant");
    assertThat(seen(note, Optional.empty()).get("next")).isNull();
    assertThat(seen(note, Optional.of(tomorrow)).get("title")).asString().startsWith("Demain");
    assertThat(read.find(ReadScope.now("fr"), "note", formerSlug)).isEmpty();
    assertThat(read.find(new ReadScope("fr", Optional.of(before)), "note", formerSlug)).isPresent();
    assertThat(read.former(ReadScope.now("fr"), "note", formerSlug))
        .hasValueSatisfying(found -> assertThat(found.current().id()).isEqualTo(note));
  }

  @Test
  void changesByItselfWhenTheInstantComes() {
    UUID note = published("Aujourd’hui", null);
    save(note, "Plus tard", null);
    Instant later = platform.clock().instant().plus(Duration.ofMinutes(1));
    platform
        .editor()
        .publish(note, new PublicationOrder(Set.of("fr"), Optional.of(later), Optional.empty()));

    platform.clock().set(later.minusMillis(1));
    assertThat(seen(note, Optional.empty()).get("title")).asString().startsWith("Aujourd’hui");
    platform.clock().set(later);
    assertThat(seen(note, Optional.empty()).get("title")).asString().startsWith("Plus tard");
  }

  @Test
  void leavesTheEnglishAnswerAloneWhenFrenchIsPublished() {
    UUID note = published("Un", null);
    platform.editor().save(note, "en", JsonText.object().add("title", "One " + note).build());
    platform.editor().publish(note, "en");
    Document before = english(note);

    platform.clock().advance(Duration.ofHours(1));
    save(note, "Deux", null);
    platform.editor().publish(note, "fr");

    assertThat(english(note).values()).isEqualTo(before.values());
    assertThat(english(note).revisions()).isEqualTo(before.revisions());
    assertThat(english(note).from()).isEqualTo(before.from());
    assertThat(english(note).fallbacks()).isEqualTo(before.fallbacks());
  }

  @Test
  void takesAMissingTextFromTheNextLanguageAndSaysSo() {
    UUID note = platform.editor().create("note");
    platform
        .editor()
        .save(
            note,
            "fr",
            JsonText.object().add("title", "Titre " + note).add("body", "Corps").build());
    platform.editor().save(note, "en", JsonText.object().add("title", "Title " + note).build());
    platform.editor().publish(note, "fr", "en");

    Document english = english(note);
    assertThat(english.language()).isEqualTo("en");
    assertThat(english.values().getString("body")).isEqualTo("Corps");
    assertThat(english.fallbacks()).containsExactly(java.util.Map.entry("body", "fr"));
  }

  private UUID published(String title, UUID next) {
    UUID note = platform.editor().create("note");
    save(note, title, next);
    platform.editor().publish(note, "fr");
    return note;
  }

  private void save(UUID note, String title, UUID next) {
    var text = JsonText.object().add("title", title + " " + note);
    Optional.ofNullable(next).ifPresent(id -> text.add("next", id.toString()));
    platform.editor().save(note, "fr", text.build());
  }

  private Content seen(UUID note, Optional<Instant> at) {
    return read.find(new ReadScope("fr", at), "note", note).orElseThrow();
  }

  private Document english(UUID note) {
    return platform
        .get(ReadGraph.class)
        .byId(ReadScope.now("en"), "note", note, IncludeTree.of(List.of()))
        .primary()
        .get(0);
  }
}
