package org.innoplaces.membership.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.access.AccessDenied;
import org.innoplaces.access.Actor;
import org.innoplaces.audit.action.VerifyAudit;
import org.innoplaces.membership.Move;
import org.innoplaces.membership.Team;
import org.innoplaces.membership.UnknownApplication;
import org.innoplaces.membership.review.Candidate;
import org.innoplaces.membership.review.Review;
import org.innoplaces.membership.review.Vote;
import org.innoplaces.problem.Conflict;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class ChooseReviewersTest {

  private static final Optional<String> NOBODY = Optional.empty();

  private final TestPlatform platform;
  private final ReviewRoom room;
  private final ChooseReviewers choose;
  private final Actor another;
  private final UUID id;

  ChooseReviewersTest(TestPlatform platform) {
    this.platform = platform;
    this.room = new ReviewRoom(platform);
    this.choose = platform.get(ChooseReviewers.class);
    this.id = room.underReview(Map.of("why", "To learn"));
    this.another = Team.reviewing(platform, "Another");
  }

  @Test
  void asksSomebodyInAddition() {
    int before = room.reviews(id).size();
    choose(another, NOBODY);

    assertThat(room.reviews(id)).hasSize(before + 1);
    assertThat(reviewers()).contains(another.id());
    platform.get(VoteOnApplication.class).vote(another, id, Vote.YES, "");
    assertThat(platform.get(VerifyAudit.class).verify(Actor.SYSTEM)).isNotNull();
  }

  @Test
  void asksSomebodyInsteadOfWhoHasNotVoted() {
    List<Actor> panel = room.panel(id);
    choose(another, Optional.of(panel.get(0).id()));

    assertThat(reviewers()).contains(another.id()).doesNotContain(panel.get(0).id());
    assertThat(room.reviews(id)).hasSize(panel.size());
    assertThatThrownBy(
            () -> platform.get(VoteOnApplication.class).vote(panel.get(0), id, Vote.YES, ""))
        .isInstanceOf(AccessDenied.class);
  }

  @Test
  void takesNoVoteAway() {
    Actor voter = room.panel(id).get(0);
    platform.get(VoteOnApplication.class).vote(voter, id, Vote.YES, "");

    assertThatThrownBy(() -> choose(another, Optional.of(voter.id())))
        .isInstanceOf(InvalidInput.class);
    assertThat(reviewers()).contains(voter.id()).doesNotContain(another.id());
  }

  @Test
  void offersNobodyWhoStaysOutIsAskedAlreadyOrMayNotReview() {
    Actor out = room.panel(id).get(0);
    platform.get(VoteOnApplication.class).stayOut(out, id, "My cousin");
    Actor reader = Team.member(platform, "Reader");
    Actor asked = room.panel(id).get(0);
    Actor free = Team.reviewing(platform, "Free");

    assertThat(choose.candidates(room.chair(), id))
        .extracting(Candidate::id)
        .contains(free.id())
        .doesNotContain(out.id(), asked.id(), reader.id());
    for (Actor none : List.of(out, asked, reader, Actor.SYSTEM)) {
      assertThatThrownBy(() -> choose(none, NOBODY)).as(none.id()).isInstanceOf(InvalidInput.class);
    }
    assertThatThrownBy(() -> choose(free, Optional.of(out.id())))
        .as("who stays out is nobody's place")
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void isForThoseWhoDecideAndDoNotStayOut() {
    Actor reviewer = Team.reviewing(platform, "Rémi");
    assertThatThrownBy(() -> choose.choose(reviewer, id, another.id(), NOBODY))
        .isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> choose.candidates(reviewer, id)).isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> choose.candidates(room.chair(), UUID.randomUUID()))
        .isInstanceOf(UnknownApplication.class);

    platform.get(VoteOnApplication.class).stayOut(room.chair(), id, "My boss");
    assertThatThrownBy(() -> choose(another, NOBODY)).isInstanceOf(AccessDenied.class);
  }

  @Test
  void changesNothingThatIsDecided() {
    room.decide(id, Move.DECLINE, "Too far");

    assertThatThrownBy(() -> choose(another, NOBODY)).isInstanceOf(Conflict.class);
  }

  private void choose(Actor reviewer, Optional<String> instead) {
    choose.choose(room.chair(), id, reviewer.id(), instead);
  }

  private List<String> reviewers() {
    return room.reviews(id).stream().map(Review::reviewer).toList();
  }
}
