package org.innoplaces.scheduling.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.innoplaces.access.Actor;
import org.innoplaces.content.delivery.Content;
import org.innoplaces.content.delivery.ReadScope;
import org.innoplaces.content.delivery.action.ReadContent;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.exchange.action.ImportContent;
import org.innoplaces.scheduling.SchedulingPlugin;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class StarterSessionsTest {

  private static final Path STARTER = Path.of("..", "..", "starter").toAbsolutePath().normalize();
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final List<String> KEYS =
      List.of("makers", "faces", "networks", "backstage", "transition", "commons");

  private final TestPlatform platform;

  StarterSessionsTest(TestPlatform platform) {
    this.platform = platform;
  }

  @Test
  void areSixThursdaysOfWhichTheSecondIsSoonWheneverTheyAreImported() {
    platform.get(ImportContent.class).importFolder(Actor.SYSTEM, STARTER);
    Instant now = platform.clock().instant();

    List<ZonedDateTime> starts = KEYS.stream().map(this::start).toList();

    assertThat(starts)
        .allSatisfy(start -> assertThat(start.getDayOfWeek()).isEqualTo(DayOfWeek.THURSDAY))
        .allSatisfy(start -> assertThat(start.toLocalTime()).isEqualTo(LocalTime.of(14, 0)));
    assertThat(starts)
        .isEqualTo(Stream.iterate(starts.get(0), start -> start.plusWeeks(6)).limit(6).toList());
    assertThat(starts.get(0).toInstant()).isBefore(now);
    assertThat(starts.get(1).toInstant()).isBetween(now, now.plus(Duration.ofDays(22)));
  }

  private ZonedDateTime start(String key) {
    Content session =
        platform
            .get(ContentRepository.class)
            .findByKey(SchedulingPlugin.SESSION, key)
            .flatMap(
                entry ->
                    platform
                        .get(ReadContent.class)
                        .find(ReadScope.now("fr"), SchedulingPlugin.SESSION, entry.id()))
            .orElseThrow();
    assertThat(((Content) session.get("theme")).get("title")).as(key).isNotNull();
    assertThat(((Content) session.get("place")).get("name")).as(key).isNotNull();
    return ((Instant) session.get("start")).atZone(PARIS);
  }
}
