package org.innoplaces.membership.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.innoplaces.access.AccessDenied;
import org.innoplaces.access.Actor;
import org.innoplaces.account.AccountRepository;
import org.innoplaces.audit.action.VerifyAudit;
import org.innoplaces.membership.Answers;
import org.innoplaces.membership.Applicants;
import org.innoplaces.membership.ApplicationState;
import org.innoplaces.membership.MembershipPlugin;
import org.innoplaces.membership.Move;
import org.innoplaces.membership.Team;
import org.innoplaces.membership.action.DecideOnApplication.Decision;
import org.innoplaces.membership.review.ApplicationQuery;
import org.innoplaces.membership.review.Review;
import org.innoplaces.membership.review.ReviewRepository;
import org.innoplaces.membership.review.ReviewedApplication;
import org.innoplaces.membership.review.Vote;
import org.innoplaces.problem.Conflict;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.OutOfDate;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class ReviewTest {

  private static final Set<ApplicationState> OPEN = ApplicationState.OPEN;

  private final TestPlatform platform;
  private final ReviewRoom room;
  private final Actor chair;
  private final String mark = "m" + UUID.randomUUID();

  ReviewTest(TestPlatform platform) {
    this.platform = platform;
    this.room = new ReviewRoom(platform);
    this.chair = room.chair();
  }

  @Test
  void assignsAsManyAsTheSettingsSayToThoseWhoHaveTheFewest() {
    Map<String, Long> before =
        platform.inTransaction(() -> platform.get(ReviewRepository.class).load());
    UUID id = underReview();

    List<Review> assigned = room.reviews(id);
    assertThat(assigned).hasSize(3);
    assertThat(assigned).allMatch(review -> isAsked(review, id));
    long most =
        assigned.stream().mapToLong(one -> before.getOrDefault(one.reviewer(), 0L)).max().orElse(0);
    long others =
        platform.get(ReviewAccess.class).reviewers().stream()
            .filter(one -> assigned.stream().noneMatch(r -> r.reviewer().equals(one.subject())))
            .mapToLong(one -> before.getOrDefault(one.subject(), 0L))
            .min()
            .orElse(Long.MAX_VALUE);
    assertThat(most).isLessThanOrEqualTo(others);
  }

  @Test
  void showsVotesToReviewersOnlyOnceTheyHaveVotedThemselves() {
    UUID id = underReview();
    List<Actor> panel = room.panel(id);
    votes().vote(panel.get(0), id, Vote.NO, "Too far away");

    ReviewedApplication.Opinions blind = room.one(panel.get(1), id).opinions();
    assertThat(blind.seen()).isFalse();
    assertThat(blind.votes()).isEqualTo(1);
    assertThat(blind.all()).allSatisfy(said -> assertThat(said.vote()).isEmpty());
    assertThat(blind.all()).extracting(ReviewedApplication.Opinion::reason).containsOnly("");

    votes().vote(panel.get(1), id, Vote.YES, "");
    votes().comment(panel.get(1), id, "Let us ask");

    ReviewedApplication.Opinions seen = room.one(panel.get(0), id).opinions();
    assertThat(seen.count("no")).isEqualTo(1);
    assertThat(seen.count("yes")).isEqualTo(1);
    assertThat(seen.comments()).hasSize(1);
    assertThat(room.one(chair, id).opinions().seen()).as("who only decides").isTrue();
    assertThat(room.one(Team.reviewing(platform, "Another"), id).opinions().seen()).isFalse();
  }

  @Test
  void keepsWhoIsConcernedOutAndAsksSomebodyElse() {
    UUID id = underReview();
    List<Actor> panel = room.panel(id);
    votes().vote(panel.get(0), id, Vote.YES, "");
    votes().vote(panel.get(1), id, Vote.YES, "");
    votes().stayOut(panel.get(0), id, "My cousin");

    assertThat(room.reviews(id)).hasSize(4);
    assertThat(room.one(panel.get(0), id).opinions().out()).isTrue();
    assertThat(room.one(panel.get(0), id).opinions().seen()).isFalse();
    assertThat(room.one(panel.get(1), id).opinions().votes()).isEqualTo(1);
    assertThatThrownBy(() -> votes().vote(panel.get(0), id, Vote.YES, ""))
        .isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> votes().comment(panel.get(0), id, "Yes!"))
        .isInstanceOf(AccessDenied.class);

    votes().stayOut(chair, id, "My boss");
    assertThatThrownBy(() -> decide(id, Move.DECLINE, "No")).isInstanceOf(AccessDenied.class);
  }

  @Test
  void letsNobodyDecideOnAnApplicationOfTheirOwnOrReadWhatIsSaidOfIt() {
    UUID account = UUID.fromString(chair.id().replace("account/", ""));
    String email = platform.get(AccountRepository.class).find(account).orElseThrow().email();
    UUID id = new Applicants(platform).submitted(email).id();
    Actor denis = Team.deciding(platform, "Denis");
    Actor olga = Team.member(platform, "Olga", MembershipPlugin.READ, MembershipPlugin.DECIDE);

    assertThatThrownBy(() -> decide(id, Move.DECLINE, "Me")).isInstanceOf(Conflict.class);
    platform.get(TakeUpApplication.class).takeUp(denis, id, room.find(id).version());
    assertThat(room.one(chair, id).opinions().seen()).isFalse();
    assertThat(room.one(olga, id).opinions().seen()).isTrue();
    assertThatThrownBy(() -> votes().comment(chair, id, "Yes!")).isInstanceOf(AccessDenied.class);
  }

  @Test
  void showsOnWhichDayOneThatIsPutOffIsLookedAtAgainAndTakesNoneThatIsOver() {
    UUID id = underReview();
    LocalDate today = LocalDate.ofInstant(platform.clock().instant(), ZoneOffset.UTC);

    assertThatThrownBy(() -> putOff(id, today.minusDays(1))).isInstanceOf(InvalidInput.class);
    putOff(id, today.plusMonths(4));

    assertThat(room.one(chair, id).again()).contains(today.plusMonths(4));
  }

  private boolean isAsked(Review review, UUID id) {
    UUID account = UUID.fromString(review.reviewer().replace("account/", ""));
    String email = platform.get(AccountRepository.class).find(account).orElseThrow().email();
    return room.mailsTo(email).stream()
        .filter(mail -> mail.text().contains("/desk/plugins/membership/" + id))
        .anyMatch(mail -> !mail.text().contains("Zoé"));
  }

  private void putOff(UUID id, LocalDate day) {
    platform
        .get(DecideOnApplication.class)
        .decide(
            chair,
            id,
            room.find(id).version(),
            new DecideOnApplication.Decision(Move.DEFER, "Later", "", Optional.of(day)));
  }

  @Test
  void refusesVotesOfStrangersWithoutReasonOrOutOfTime() {
    UUID id = underReview();
    Actor reviewer = room.panel(id).get(0);

    assertThatThrownBy(() -> votes().vote(Team.reviewing(platform, "A"), id, Vote.YES, ""))
        .isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> votes().vote(reviewer, id, Vote.NO, " "))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> votes().comment(reviewer, id, "Before the vote"))
        .isInstanceOf(AccessDenied.class);
    decide(id, Move.DECLINE, "No");
    assertThatThrownBy(() -> votes().vote(reviewer, id, Vote.YES, "")).isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> votes().stayOut(reviewer, id, "Late")).isInstanceOf(Conflict.class);
  }

  @Test
  void acceptsNobodyBeforeEnoughHaveVoted() {
    UUID id = underReview();
    votes().vote(room.panel(id).get(0), id, Vote.YES, "");

    assertThatThrownBy(() -> decide(id, Move.ACCEPT, ""))
        .isInstanceOf(Conflict.class)
        .isNotInstanceOf(OutOfDate.class);
    assertThatThrownBy(() -> decide(id, Move.WAITLIST, "")).isInstanceOf(Conflict.class);
    votes().vote(room.panel(id).get(1), id, Vote.ABSTAIN, "");
    int seen = room.find(id).version();
    votes().vote(room.panel(id).get(2), id, Vote.NO, "New");

    assertThatThrownBy(
            () ->
                platform
                    .get(DecideOnApplication.class)
                    .decide(chair, id, seen, Decision.of(Move.ACCEPT, "", "")))
        .as("a vote came meanwhile")
        .isInstanceOf(OutOfDate.class);
  }

  @Test
  void standsStillWhileTheApplicantIsAsked() {
    UUID id = underReview();
    platform.clock().advance(Duration.ofDays(3));
    platform
        .get(DecideOnApplication.class)
        .ask(
            room.panel(id).get(0),
            id,
            room.find(id).version(),
            "One question",
            new Answers(Map.of("why", "Which sites?")));
    platform.clock().advance(Duration.ofDays(10));

    ReviewedApplication asked = room.one(chair, id);
    assertThat(asked.days()).isEqualTo(3);
    assertThat(asked.state()).isEqualTo(ApplicationState.MORE_INFORMATION);
    assertThat(asked.sections())
        .flatExtracting(section -> section.answers())
        .filteredOn(answer -> !answer.asked().isEmpty())
        .extracting(
            answer -> answer.label().in(Locale.ENGLISH),
            answer -> answer.answer().in(Locale.ENGLISH))
        .containsExactly(tuple("Why you want to join", "To learn " + mark));
  }

  @Test
  void findsApplicationsByStateTextAndWhatOneHasToVoteOnWithAsManyStatementsForEach() {
    UUID first = underReview();
    ApplicationQuery query = new ApplicationQuery(OPEN, Optional.empty(), mark, 0, 25);
    int few = platform.statements().during(() -> list(query)).size();
    List<UUID> all = new ArrayList<>(List.of(first));
    IntStream.range(0, 5).forEach(i -> all.add(underReview()));

    assertThat(platform.statements().during(() -> list(query))).hasSize(few);
    assertThat(list(query)).containsExactlyInAnyOrderElementsOf(all);
    Actor reviewer = room.panel(first).get(0);
    Optional<String> voter = Optional.of(reviewer.id());
    assertThat(list(new ApplicationQuery(OPEN, voter, mark, 0, 25))).contains(first);
    votes().vote(reviewer, first, Vote.YES, "");
    assertThat(list(new ApplicationQuery(OPEN, voter, mark, 0, 25))).doesNotContain(first);
    assertThat(
            list(
                new ApplicationQuery(Set.of(ApplicationState.DRAFT), Optional.empty(), mark, 0, 9)))
        .isEmpty();
    assertThatThrownBy(
            () -> platform.get(ReadApplications.class).page(Team.member(platform, "No"), query))
        .isInstanceOf(AccessDenied.class);
  }

  @Test
  void asksTheSponsorOnceAndKeepsWhatTheySay() {
    UUID id = underReview();
    String sponsor = "s" + mark + "@lab.example";

    assertThat(room.mailsTo(sponsor)).hasSize(1);
    assertThat(room.one(chair, id).sponsor())
        .hasValueSatisfying(asked -> assertThat(asked.confirmedAt()).isEmpty());
    assertThat(platform.get(ConfirmSponsorship.class).confirm(id)).isEqualTo("Zoé");
    assertThat(room.one(chair, id).sponsor())
        .hasValueSatisfying(asked -> assertThat(asked.confirmedAt()).isPresent());
    assertThat(platform.get(VerifyAudit.class).verify(Actor.SYSTEM)).isNotNull();
  }

  private List<UUID> list(ApplicationQuery query) {
    return platform.get(ReadApplications.class).page(chair, query).lines().stream()
        .map(line -> line.id())
        .toList();
  }

  private void decide(UUID id, Move move, String reason) {
    room.decide(id, move, reason);
  }

  private UUID underReview() {
    return room.underReview(
        Map.of("why", "To learn " + mark, "sponsor-email", "S" + mark + "@lab.example"));
  }

  private VoteOnApplication votes() {
    return platform.get(VoteOnApplication.class);
  }
}
