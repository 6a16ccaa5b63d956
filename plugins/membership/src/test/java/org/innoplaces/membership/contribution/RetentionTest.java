package org.innoplaces.membership.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.innoplaces.membership.Applicants;
import org.innoplaces.membership.Move;
import org.innoplaces.membership.action.FileApplication;
import org.innoplaces.membership.action.ReviewRoom;
import org.innoplaces.membership.action.VoteOnApplication;
import org.innoplaces.membership.review.Vote;
import org.innoplaces.privacy.action.ApplyRetention;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.Test;

/** When the time is over, no table has a trace, be it of the mails, the votes or the links. */
@OnEachDatabase
class RetentionTest {

  private final TestPlatform platform;
  private final ReviewRoom room;
  private final String mark = "quinault" + UUID.randomUUID().toString().substring(0, 8);

  RetentionTest(TestPlatform platform) {
    this.platform = platform;
    this.room = new ReviewRoom(platform);
  }

  @Test
  void removesAllOfAnApplicationAYearAfterItWasDeclined() {
    UUID id = room.underReview(answers());
    room.panel(id).forEach(one -> votes().vote(one, id, Vote.NO, "Not " + mark));
    votes().comment(room.chair(), id, "Ask about " + mark);
    room.decide(id, Move.DECLINE, "Dear " + mark);

    keptUntil(Duration.ofDays(365), "membership_application", "membership_review", "mail");
  }

  @Test
  void removesAllOfADraftAfterThirtyDays() {
    Map<String, String> draft = Map.of("email", mark + "@lab.example", "why", "I am " + mark);
    platform.get(FileApplication.class).save(Applicants.typed(draft));

    keptUntil(Duration.ofDays(30), "membership_application");
  }

  private void keptUntil(Duration limit, String... tables) {
    for (String table : tables) {
      assertThat(platform.places(mark)).anyMatch(place -> place.startsWith(table));
    }
    platform.clock().advance(limit.minusDays(1));
    platform.get(ApplyRetention.class).run();
    assertThat(platform.places(mark)).anyMatch(place -> place.startsWith("membership_app"));
    platform.clock().advance(Duration.ofDays(2));
    platform.get(ApplyRetention.class).run();
    assertThat(platform.places(mark)).isEmpty();
  }

  private Map<String, String> answers() {
    Map<String, String> answers = Applicants.answers(mark + "@lab.example");
    answers.put("name", "Élodie " + mark);
    answers.put("why", "As " + mark);
    answers.put("sponsor", "Zoé, a friend of " + mark);
    answers.put("sponsor-email", "friend-of-" + mark + "@lab.example");
    return answers;
  }

  private VoteOnApplication votes() {
    return platform.get(VoteOnApplication.class);
  }
}
