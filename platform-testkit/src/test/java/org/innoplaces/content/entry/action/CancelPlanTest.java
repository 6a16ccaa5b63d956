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
import org.innoplaces.content.entry.Publication;
import org.innoplaces.content.entry.PublicationOrder;
import org.innoplaces.json.JsonText;
import org.innoplaces.problem.Conflict;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.Test;

/** Whoever planned too early takes the plan back, and nothing else. */
@OnEachDatabase
class CancelPlanTest {

  private final TestPlatform platform;
  private final UUID entry;

  CancelPlanTest(TestPlatform platform) {
    this.platform = platform;
    this.entry = platform.editor().create("note");
  }

  @Test
  void leavesWhatReadersSeeWithoutAnEnd() {
    save("Un");
    Publication seen = platform.editor().publish(entry, "fr").get(0);
    platform.clock().advance(Duration.ofHours(1));
    save("Deux");
    plan();

    cancel();

    assertThat(stored()).hasSize(1);
    assertThat(stored().get(0).id()).isEqualTo(seen.id());
    assertThat(stored().get(0).until()).isEqualTo(Publication.FOREVER);
  }

  @Test
  void leavesNothingWhereNothingWasSeen() {
    save("Un");
    plan();

    cancel();

    assertThat(stored()).isEmpty();
  }

  @Test
  void saysThatNothingIsPlanned() {
    save("Un");
    platform.editor().publish(entry, "fr");

    assertThatThrownBy(this::cancel)
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("Nothing is planned here.");
  }

  @Test
  void takesNothingBackInWordsThatAreNoLanguage() {
    UnpublishEntry unpublish = platform.get(UnpublishEntry.class);
    Set<String> odd = Set.of("fr", "x".repeat(5000), "not a language");

    assertThatThrownBy(() -> unpublish.unpublish(Actor.SYSTEM, entry, odd, Optional.empty()))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("/meta/locales");
    assertThatThrownBy(() -> unpublish.cancel(Actor.SYSTEM, entry, odd))
        .isInstanceOf(InvalidInput.class);
  }

  private void save(String title) {
    platform.editor().save(entry, "fr", JsonText.object().add("title", title).build());
  }

  private void plan() {
    Instant tomorrow = platform.clock().instant().plus(Duration.ofDays(1));
    platform
        .editor()
        .publish(
            entry, new PublicationOrder(Set.of("fr"), Optional.of(tomorrow), Optional.empty()));
  }

  private void cancel() {
    platform.get(UnpublishEntry.class).cancel(Actor.SYSTEM, entry, Set.of("fr"));
  }

  private List<Publication> stored() {
    return platform
        .get(ContentRepository.class)
        .publicationsFrom(entry, "fr", platform.clock().instant());
  }
}
