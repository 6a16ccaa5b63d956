package org.innoplaces.content.entry.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.entry.Entry;
import org.innoplaces.content.entry.Publication;
import org.innoplaces.content.entry.PublicationOrder;
import org.innoplaces.content.entry.UnknownEntry;
import org.innoplaces.json.JsonText;
import org.innoplaces.problem.Conflict;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class TrashEntryTest {

  private final TestPlatform platform;
  private final ContentRepository repository;
  private final UUID entry;

  TrashEntryTest(TestPlatform platform) {
    this.platform = platform;
    this.repository = platform.get(ContentRepository.class);
    platform.clock().advance(Duration.ofHours(1));
    this.entry = platform.editor().create("note");
    platform.editor().save(entry, "fr", JsonText.object().add("title", "Un").build());
    platform.editor().save(entry, "und", JsonText.object().add("weight", 1).build());
  }

  @Test
  void endsWhatReadersSeeAndDropsWhatIsPlanned() {
    platform.editor().publish(entry, "fr", "und");
    Instant start = platform.clock().instant();
    platform.clock().advance(Duration.ofHours(1));
    Instant soon = platform.clock().instant().plusSeconds(60);
    platform
        .editor()
        .publish(entry, new PublicationOrder(Set.of("fr"), Optional.of(soon), Optional.empty()));

    trash();

    List<Publication> left = repository.publicationsFrom(entry, "fr", start);
    assertThat(left).hasSize(1);
    assertThat(left.get(0).until()).isEqualTo(platform.clock().instant());
    assertThat(repository.localesPublishedFrom(entry, platform.clock().instant())).isEmpty();
  }

  @Test
  void keepsEveryText() {
    trash();

    assertThat(repository.heads(entry)).extracting("locale").containsExactly("fr", "und");
  }

  @Test
  void isNoPlaceToWorkIn() {
    trash();

    assertThatThrownBy(this::trash).isInstanceOf(UnknownEntry.class);
    assertThatThrownBy(() -> platform.editor().publish(entry, "fr"))
        .isInstanceOf(UnknownEntry.class);
    assertThatThrownBy(() -> platform.editor().unpublish(entry, "fr"))
        .isInstanceOf(UnknownEntry.class);
  }

  @Test
  void givesAnEntryBackUnpublished() {
    platform.editor().publish(entry, "fr");
    trash();

    restore();

    assertThat(repository.find(entry).flatMap(Entry::trashedAt)).isEmpty();
    assertThat(repository.localesPublishedFrom(entry, platform.clock().instant())).isEmpty();
    platform.editor().publish(entry, "fr");
    assertThat(repository.localesPublishedFrom(entry, platform.clock().instant()))
        .containsExactly("fr");
  }

  @Test
  void givesNothingBackThatWasReplaced() {
    repository.entriesOf("single-note").forEach(single -> trash(single.id()));
    UUID first = platform.editor().create("single-note");
    trash(first);
    UUID second = platform.editor().create("single-note");

    assertThatThrownBy(() -> platform.get(RestoreEntry.class).restore(Actor.SYSTEM, first))
        .isInstanceOf(Conflict.class);
    trash(second);
    platform.get(RestoreEntry.class).restore(Actor.SYSTEM, first);
  }

  @Test
  void leavesReferencesToWhatIsInIt() {
    UUID other = platform.editor().create("note");
    platform
        .editor()
        .save(
            other,
            "fr",
            JsonText.object().add("title", "Deux").add("next", entry.toString()).build());
    trash();

    assertThat(repository.usersOf(entry, platform.clock().instant())).containsExactly(other);
    platform.editor().publish(other, "fr");
  }

  private void trash() {
    trash(entry);
  }

  private void trash(UUID id) {
    platform.get(TrashEntry.class).trash(Actor.SYSTEM, id);
  }

  private void restore() {
    platform.get(RestoreEntry.class).restore(Actor.SYSTEM, entry);
  }
}
