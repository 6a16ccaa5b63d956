package org.innoplaces.scheduling.cycle.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.access.AccessDenied;
import org.innoplaces.access.Actor;
import org.innoplaces.content.delivery.Content;
import org.innoplaces.content.delivery.ReadScope;
import org.innoplaces.content.delivery.action.Languages;
import org.innoplaces.content.delivery.action.ReadContent;
import org.innoplaces.content.release.action.ReadReleases;
import org.innoplaces.content.release.action.ScheduleRelease;
import org.innoplaces.scheduling.Cycles;
import org.innoplaces.scheduling.SchedulingPlugin;
import org.innoplaces.scheduling.cycle.Cycle;
import org.innoplaces.scheduling.cycle.TypedCycle;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class MakeSessionsTest {

  private final TestPlatform platform;
  private final MakeSessions sessions;
  private final PlanCycle planning;

  MakeSessionsTest(TestPlatform platform) {
    this.platform = platform;
    this.sessions = platform.get(MakeSessions.class);
    this.planning = platform.get(PlanCycle.class);
  }

  @Test
  void makesDraftsInEveryLanguageAndOneReleaseThatHoldsThemAll() {
    UUID release = sessions.make(Actor.SYSTEM, cycle("name", "Cycle des brouillons"));

    ReadReleases.Told told = platform.get(ReadReleases.class).read(Actor.SYSTEM, release);
    int streams = 1 + platform.get(Languages.class).current().offered().size();
    assertThat(told.release().name()).isEqualTo("Cycle des brouillons");
    assertThat(told.release().isDraft()).isTrue();
    assertThat(told.items()).hasSize(6 * streams);
    assertThat(seen("Cycle des brouillons", platform.clock().instant())).isEmpty();
  }

  @Test
  void areSeenTogetherWhenTheReleaseIs() {
    UUID release = sessions.make(Actor.SYSTEM, cycle("name", "Cycle publié", "policy", "SHIFT"));

    List<Content> seen = seen("Cycle publié", publish(release));
    assertThat(seen).hasSize(6);
    assertThat(seen.get(5).get("title")).isEqualTo("Cycle publié, session 6");
    assertThat(seen.get(5).get("start")).isEqualTo(Instant.parse("2027-05-13T12:00:00Z"));
    assertThat(seen.get(5).get("end")).isEqualTo(Instant.parse("2027-05-13T16:00:00Z"));
    assertThat(seen.get(5).get("timeZone")).isEqualTo("Europe/Paris");
  }

  @Test
  void makesNoneOnADayThatIsLeftOut() {
    UUID release = sessions.make(Actor.SYSTEM, cycle("name", "Cycle à trou", "policy", "SKIP"));

    assertThat(seen("Cycle à trou", publish(release)))
        .hasSize(6)
        .extracting(session -> session.get("start"))
        .doesNotContain(Instant.parse("2027-05-06T12:00:00Z"))
        .contains(Instant.parse("2027-06-17T12:00:00Z"));
  }

  @Test
  void isNotForEverybody() {
    Cycle cycle = cycle("name", "Cycle de personne");

    assertThatThrownBy(() -> sessions.make(Actor.ANONYMOUS, cycle))
        .isInstanceOf(AccessDenied.class);
  }

  private Instant publish(UUID release) {
    return platform.get(ScheduleRelease.class).schedule(Actor.SYSTEM, release, Optional.empty());
  }

  private List<Content> seen(String name, Instant at) {
    return platform
        .get(ReadContent.class)
        .list(ReadScope.at("fr", at), SchedulingPlugin.SESSION, 100)
        .stream()
        .filter(session -> String.valueOf(session.get("title")).startsWith(name))
        .toList();
  }

  private Cycle cycle(String... changes) {
    return planning.read(new TypedCycle(Cycles.typed(changes)));
  }
}
