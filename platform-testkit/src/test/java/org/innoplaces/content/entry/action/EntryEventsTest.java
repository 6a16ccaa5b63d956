package org.innoplaces.content.entry.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.innoplaces.access.Actor;
import org.innoplaces.audit.AuditChain;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.json.JsonText;
import org.innoplaces.testkit.HeardEvents;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Actions tell what they did, inside their transaction and once it is sure. */
@OnEachDatabase
class EntryEventsTest {

  private final TestPlatform platform;
  private final HeardEvents events;
  private final UUID entry;

  EntryEventsTest(TestPlatform platform) {
    this.platform = platform;
    this.events = platform.get(HeardEvents.class);
    this.entry = platform.editor().create("note");
    platform.editor().save(entry, "fr", JsonText.object().add("title", "Un").build());
  }

  @BeforeEach
  @AfterEach
  void listenOnly() {
    events.reset();
  }

  @Test
  void areToldInsideAndAfterTheTransaction() {
    platform.editor().publish(entry, "fr");

    assertThat(events.heard())
        .startsWith("inside EntryPublished", "before EntryPublished")
        .containsExactlyInAnyOrder(
            "inside EntryPublished",
            "before EntryPublished",
            "success EntryPublished",
            "after EntryPublished");
  }

  @Test
  void findTheCommittedChangeAfterTheTransaction() {
    AtomicReference<Integer> seen = new AtomicReference<>();
    events.doAfterwards(event -> seen.set(publications()));

    platform.editor().publish(entry, "fr");

    assertThat(seen.get()).isEqualTo(1);
  }

  @Test
  void canStopAnActionAndNothingIsLeftOfIt() {
    int audited = AuditChain.entries(platform).size();
    events.doInside(
        event -> {
          throw new IllegalStateException("not today");
        });

    assertThatThrownBy(() -> platform.editor().publish(entry, "fr"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("not today");

    assertThat(publications()).isZero();
    assertThat(AuditChain.entries(platform)).hasSize(audited);
    assertThat(AuditChain.faults(platform)).isEmpty();
    assertThat(events.heard()).containsExactlyInAnyOrder("inside EntryPublished");
  }

  @Test
  void leaveNothingOfAnEntryThatWasNotCreated() {
    events.doInside(
        event -> {
          throw new IllegalStateException("not today");
        });
    Optional<String> key = Optional.of("key-" + UUID.randomUUID());

    assertThatThrownBy(() -> platform.get(CreateEntry.class).create(Actor.SYSTEM, "note", key))
        .isInstanceOf(IllegalStateException.class);

    assertThat(platform.get(ContentRepository.class).findByKey("note", key.get())).isEmpty();
  }

  @Test
  void cannotHarmWhatIsSure() {
    events.doAfterwards(
        event -> {
          throw new IllegalStateException("too late");
        });

    platform.editor().publish(entry, "fr");

    assertThat(publications()).isEqualTo(1);
  }

  @Test
  void tellOfEveryAction() {
    platform.editor().save(entry, "fr", JsonText.object().add("title", "Deux").build());
    platform.editor().publish(entry, "fr");
    platform.editor().unpublish(entry, "fr");
    platform.get(TrashEntry.class).trash(Actor.SYSTEM, entry);
    platform.get(RestoreEntry.class).restore(Actor.SYSTEM, entry);

    assertThat(successes())
        .containsExactly(
            "success DraftSaved",
            "success EntryPublished",
            "success EntryUnpublished",
            "success EntryTrashed",
            "success EntryRestored");
  }

  @Test
  void sayNothingWhenNothingChanged() {
    platform.editor().save(entry, "fr", JsonText.object().add("title", "Un").build());
    platform.get(RestoreEntry.class).restore(Actor.SYSTEM, entry);

    assertThat(events.heard()).isEmpty();
  }

  private List<String> successes() {
    return events.heard().stream().filter(event -> event.startsWith("success")).toList();
  }

  private int publications() {
    return platform
        .get(ContentRepository.class)
        .publicationsFrom(entry, "fr", platform.clock().instant())
        .size();
  }
}
