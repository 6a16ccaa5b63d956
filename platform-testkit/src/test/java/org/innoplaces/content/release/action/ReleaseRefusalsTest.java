package org.innoplaces.content.release.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.content.delivery.TestSite;
import org.innoplaces.content.release.ReleaseItem.Content;
import org.innoplaces.json.JsonText;
import org.innoplaces.problem.Conflict;
import org.innoplaces.problem.PlatformException;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is told when a release cannot be scheduled or undone: titles and labels, no raw names. */
@OnEachDatabase
class ReleaseRefusalsTest {

  private final TestPlatform platform;

  ReleaseRefusalsTest(TestPlatform platform) {
    this.platform = platform;
  }

  @BeforeEach
  void frenchAndEnglish() {
    TestSite.isThere(platform);
  }

  @Test
  void namesFieldsByTheirLabelsAndSharedOnesByNoLanguage() {
    UUID theme = platform.editor().create("theme");
    platform.editor().save(theme, "en", json("{'title':'Half','summary':'b','questions':['d']}"));
    UUID release = release(theme, "en");

    PlatformException refused =
        catchThrowableOfType(PlatformException.class, () -> schedule(release));

    assertThat(told(refused, Locale.ENGLISH))
        .containsExactlyInAnyOrder(
            "Half (English, Description): must not be blank",
            "Half (Number in the programme): must not be empty");
    assertThat(told(refused, Locale.FRENCH))
        .containsExactlyInAnyOrder(
            "Half (anglais, Description)\u202f: ne doit pas être vide",
            "Half (Numéro dans le programme)\u202f: ne doit pas être vide");
  }

  @Test
  void namesTheEntryThatWasPublishedAnewByItsTitle() {
    UUID note = platform.editor().create("note");
    platform.editor().save(note, "fr", json("{'title':'Premier'}"));
    UUID release = release(note, "fr");
    schedule(release);
    platform.clock().advance(java.time.Duration.ofDays(1));
    platform.editor().save(note, "fr", json("{'title':'Second'}"));
    platform.editor().publish(note, "fr");

    Conflict refused =
        catchThrowableOfType(
            Conflict.class, () -> platform.get(UndoRelease.class).undo(Actor.SYSTEM, release));

    assertThat(told(refused, Locale.ENGLISH))
        .singleElement()
        .asString()
        .startsWith("The entry Second (French) was published anew");
  }

  private UUID release(UUID entry, String locale) {
    return platform
        .get(DraftRelease.class)
        .create(Actor.SYSTEM, "Mai", Set.of(new Content(entry, locale)));
  }

  private void schedule(UUID release) {
    platform.get(ScheduleRelease.class).schedule(Actor.SYSTEM, release, Optional.empty());
  }

  private static List<String> told(PlatformException refused, Locale reader) {
    return refused.problems().stream().map(problem -> problem.text(reader)).toList();
  }

  private static JsonObject json(String text) {
    return JsonText.parse(text.replace('\'', '"'));
  }
}
