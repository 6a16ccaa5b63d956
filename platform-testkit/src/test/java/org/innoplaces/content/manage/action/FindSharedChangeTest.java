package org.innoplaces.content.manage.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.innoplaces.access.AccessDenied;
import org.innoplaces.access.Actor;
import org.innoplaces.content.entry.PublicationOrder;
import org.innoplaces.content.manage.SharedChange;
import org.innoplaces.json.JsonText;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What publishing shared values would change, and for whom. */
@OnEachDatabase
class FindSharedChangeTest {

  private final TestPlatform platform;
  private final UUID entry;

  FindSharedChangeTest(TestPlatform platform) {
    this.platform = platform;
    this.entry = platform.editor().create("note");
  }

  @BeforeEach
  void twoLanguages() {
    save("fr", "{'title':'Un'}");
    save("en", "{'title':'One'}");
    save("und", "{'weight':1,'extensions':{'hello':{'stars':1}}}");
  }

  @Test
  void namesNothingThatReadersSeeAlready() {
    platform.editor().publish(entry, "fr", "und");

    assertThat(found()).isEqualTo(new SharedChange(List.of(), List.of("fr")));
  }

  @Test
  void namesTheFieldsThatDifferAndTheLanguagesThatReadersSee() {
    platform.editor().publish(entry, "fr", "en", "und");
    save("und", "{'weight':2,'extensions':{'hello':{'stars':2}}}");

    assertThat(found())
        .isEqualTo(
            new SharedChange(List.of("extensions.hello.stars", "weight"), List.of("en", "fr")));
  }

  @Test
  void looksAtTheTimeOfThePublication() {
    var soon = platform.clock().instant().plusSeconds(60);
    platform.editor().publish(entry, "en", "und");
    save("und", "{'weight':2}");
    platform
        .editor()
        .publish(entry, new PublicationOrder(Set.of("und"), Optional.of(soon), Optional.empty()));

    assertThat(found().fields()).containsExactly("extensions.hello.stars", "weight");
    assertThat(find(Optional.of(soon)).fields()).isEmpty();
  }

  @Test
  void forgetsLanguagesThatReadersSeeNoMore() {
    platform.editor().publish(entry, "fr", "en");
    platform.clock().advance(Duration.ofMinutes(1));
    platform.editor().unpublish(entry, "en");

    assertThat(found().languages()).containsExactly("fr");
  }

  @Test
  void comparesValuesThatAreNotSavedYet() {
    platform.editor().publish(entry, "fr", "und");

    SharedChange change =
        platform
            .get(FindSharedChange.class)
            .find(
                Actor.SYSTEM,
                entry,
                JsonText.parse("{\"weight\":9,\"extensions\":{\"hello\":{\"stars\":1}}}"),
                Optional.empty());

    assertThat(change.fields()).containsExactly("weight");
  }

  @Test
  void asksWhetherTheActorMayRead() {
    assertThatThrownBy(
            () ->
                platform.get(FindSharedChange.class).find(Actor.ANONYMOUS, entry, Optional.empty()))
        .isInstanceOf(AccessDenied.class);
  }

  private SharedChange found() {
    return find(Optional.empty());
  }

  private SharedChange find(Optional<java.time.Instant> from) {
    return platform.get(FindSharedChange.class).find(Actor.SYSTEM, entry, from);
  }

  private void save(String locale, String json) {
    platform.editor().save(entry, locale, JsonText.parse(json.replace('\'', '"')));
  }
}
