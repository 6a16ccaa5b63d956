package org.innoplaces.content.entry.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.innoplaces.access.AccessDenied;
import org.innoplaces.access.Actor;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.entry.UnknownEntry;
import org.innoplaces.content.release.ReleaseItem.Content;
import org.innoplaces.content.release.ReleaseRepository;
import org.innoplaces.content.release.action.DraftRelease;
import org.innoplaces.content.release.action.ScheduleRelease;
import org.innoplaces.json.JsonText;
import org.innoplaces.problem.Conflict;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class EraseEntryTest {

  private final TestPlatform platform;
  private final ContentRepository repository;
  private final UUID entry;

  EraseEntryTest(TestPlatform platform) {
    this.platform = platform;
    this.repository = platform.get(ContentRepository.class);
    platform.clock().advance(Duration.ofHours(1));
    this.entry = platform.editor().create("note");
    platform.editor().save(entry, "fr", JsonText.object().add("title", "Un").build());
    platform.editor().save(entry, "und", JsonText.object().add("weight", 1).build());
  }

  @Test
  void leavesNothingOfWhatReadersSawAndOfTheHistory() {
    platform.editor().publish(entry, "fr", "und");
    Instant start = platform.clock().instant();
    platform.editor().save(entry, "fr", JsonText.object().add("title", "Deux").build());
    trash();
    erase();

    assertThat(repository.find(entry)).isEmpty();
    assertThat(repository.heads(entry)).isEmpty();
    assertThat(repository.revision(entry, "fr", 1)).isEmpty();
    assertThat(repository.publicationsFrom(entry, "fr", start)).isEmpty();
  }

  @Test
  void takesItsPlacesInReleasesAlong() {
    platform.editor().publish(entry, "fr");
    platform.clock().advance(Duration.ofHours(1));
    UUID release =
        platform
            .get(DraftRelease.class)
            .create(Actor.SYSTEM, "Mai", Set.of(new Content(entry, "fr")));
    platform.get(ScheduleRelease.class).schedule(Actor.SYSTEM, release, Optional.empty());
    trash();
    erase();

    assertThat(platform.get(ReleaseRepository.class).of(entry)).isEmpty();
    assertThat(platform.get(ReleaseRepository.class).find(release)).isPresent();
  }

  @Test
  void isDoneOnce() {
    trash();
    erase();

    assertThatThrownBy(this::erase).isInstanceOf(UnknownEntry.class);
    assertThatThrownBy(() -> platform.get(RestoreEntry.class).restore(Actor.SYSTEM, entry))
        .isInstanceOf(UnknownEntry.class);
  }

  @Test
  void isForTheTrashAlone() {
    assertThatThrownBy(this::erase).isInstanceOf(Conflict.class);
    assertThat(repository.find(entry)).isPresent();
  }

  @Test
  void leavesOtherTextsThatPointToIt() {
    UUID other = platform.editor().create("note");
    platform
        .editor()
        .save(
            other,
            "fr",
            JsonText.object().add("title", "Deux").add("next", entry.toString()).build());
    platform.editor().publish(other, "fr");
    trash();
    erase();

    assertThat(repository.head(other, "fr")).isPresent();
    assertThat(repository.localesPublishedFrom(other, platform.clock().instant()))
        .containsExactly("fr");
  }

  @Test
  void isNotForStrangers() {
    trash();

    assertThatThrownBy(() -> platform.get(EraseEntry.class).erase(Actor.ANONYMOUS, entry))
        .isInstanceOf(AccessDenied.class);
    assertThat(repository.find(entry)).isPresent();
  }

  private void trash() {
    platform.get(TrashEntry.class).trash(Actor.SYSTEM, entry);
  }

  private void erase() {
    platform.get(EraseEntry.class).erase(Actor.SYSTEM, entry);
  }
}
