package org.innoplaces.membership.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.json.JsonText;
import org.innoplaces.privacy.action.ApplyRetention;
import org.innoplaces.settings.action.ChangeSettings;
import org.innoplaces.settings.action.ReadSettings;
import org.innoplaces.site.VisitorLetter;
import org.innoplaces.site.action.HandOverLetter;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class BeginApplicationTest {

  private final TestPlatform platform;
  private final BeginApplication begin;
  private final String email = "z" + UUID.randomUUID() + "@lab.example";

  BeginApplicationTest(TestPlatform platform) {
    this.platform = platform;
    this.begin = platform.get(BeginApplication.class);
  }

  @AfterEach
  void takeApplications() {
    open(true);
  }

  @Test
  void takesOverWhoWantsToJoinWithWhatTheyTyped() {
    String path = platform.get(HandOverLetter.class).handOver(letter()).orElseThrow();

    assertThat(path).startsWith("/fr/join?begun=jb").doesNotContain("lab", "Zo");
    assertThat(begin.typed(secret(path)))
        .isEqualTo(
            Map.of("name", "Zoé", "email", email, "organisation", "Atelier", "why", "To learn"));
    assertThat(begin.typed(secret(path) + "x")).isEmpty();
  }

  @Test
  void forgetsItAfterADay() {
    String secret = secret(begin.begin(letter()).orElseThrow());
    platform.clock().advance(Duration.ofHours(23));
    assertThat(begin.typed(secret)).isNotEmpty();

    platform.clock().advance(Duration.ofHours(2));
    assertThat(begin.typed(secret)).isEmpty();
    assertThat(rows()).isEqualTo(1);
    platform.get(ApplyRetention.class).run();
    assertThat(rows()).isZero();
  }

  @Test
  void leavesAMessageWhereNoApplicationsAreTaken() {
    open(false);

    assertThat(platform.get(HandOverLetter.class).handOver(letter())).isEmpty();
    assertThat(rows()).isZero();
  }

  private VisitorLetter letter() {
    return new VisitorLetter("join", "Zoé", email, "Atelier", "To learn", Locale.FRENCH);
  }

  private static String secret(String path) {
    return path.substring(path.indexOf('=') + 1, path.indexOf('#'));
  }

  private long rows() {
    return platform.inTransaction(
        () ->
            (Long)
                platform
                    .entityManager()
                    .createQuery("select count(b) from BegunForm b where b.email = :email")
                    .setParameter("email", email)
                    .getSingleResult());
  }

  private void open(boolean taken) {
    var before = platform.get(ReadSettings.class).one(Actor.SYSTEM, "membership").stamped().stamp();
    platform
        .get(ChangeSettings.class)
        .change(Actor.SYSTEM, "membership", before, JsonText.object().add("open", taken).build());
  }
}
