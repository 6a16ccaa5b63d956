package org.innoplaces.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.innoplaces.membership.ApplicationState.ACCEPTED;
import static org.innoplaces.membership.ApplicationState.DRAFT;
import static org.innoplaces.membership.ApplicationState.MORE_INFORMATION;
import static org.innoplaces.membership.ApplicationState.OVER;
import static org.innoplaces.membership.ApplicationState.SUBMITTED;
import static org.innoplaces.membership.ApplicationState.UNDER_REVIEW;
import static org.innoplaces.membership.ApplicationState.UNSEEN;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MoveTest {

  private static final Instant NOW = Instant.parse("2026-11-29T12:00:00Z");

  @Test
  void reachesEveryState() {
    assertThat(reachedFrom(null)).isEqualTo(EnumSet.allOf(ApplicationState.class));
  }

  @Test
  void endsWhereNothingFollows() {
    for (ApplicationState state : ApplicationState.values()) {
      boolean ended = OVER.contains(state) || state == ACCEPTED;
      assertThat(Arrays.stream(Move.values()).noneMatch(move -> move.isPossibleFrom(state)))
          .as(state.token())
          .isEqualTo(ended);
    }
  }

  @Test
  void shiftsNothingUnconfirmedPastTheApplicant() {
    for (ApplicationState state : UNSEEN) {
      assertThat(Move.atTheDesk(state)).as(state.token()).isEmpty();
    }
    assertThat(reachedFrom(DRAFT)).contains(SUBMITTED);
  }

  @Test
  void letsTheApplicantGoWhileNothingIsDecided() {
    for (ApplicationState state : ApplicationState.values()) {
      assertThat(Move.WITHDRAW.isPossibleFrom(state)).as(state.token()).isEqualTo(state.isOpen());
    }
  }

  @Test
  void leavesDecisionsToWhoeverMayDecide() {
    for (Move move : Move.values()) {
      if (move.to() == ACCEPTED || move.to() == ApplicationState.DECLINED) {
        assertThat(move.permission()).as(move.token()).contains(MembershipPlugin.DECIDE);
      }
    }
    assertThat(Move.DECLINE.needsReason()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(Move.class)
  void writesEverythingDownThatSomebodyOfUsDoes(Move move) {
    if (move.permission().isPresent()) {
      assertThat(move.audit()).as(move.token()).isPresent();
    }
    assertThat(Move.of(move.token())).contains(move);
    for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
      assertThat(move.label().in(locale)).isNotBlank().doesNotStartWith("move.");
      assertThat(move.to().label().in(locale)).isNotBlank().doesNotStartWith("state.");
    }
  }

  /** All pairs: an application takes exactly what {@link Move} allows, and changes in no other. */
  @Test
  void makesOfAnApplicationWhatIsAllowedAndNothingElse() {
    for (ApplicationState state : ApplicationState.values()) {
      for (Move move : Move.values()) {
        Application application = in(state);
        int version = application.version();
        Throwable refusal = catchThrowable(() -> application.make(move, "account/1", NOW));
        if (move.isPossibleFrom(state)) {
          assertThat(refusal).isNull();
          assertThat(application.state()).isEqualTo(move.to());
          assertThat(application.version()).isGreaterThan(version);
        } else {
          assertThat(refusal).as(move + " from " + state).isInstanceOf(WrongMove.class);
          assertThat(application.state()).isEqualTo(state);
          assertThat(application.version()).isEqualTo(version);
        }
      }
    }
  }

  @Test
  void bringsAnAnswerBackToWhereTheQuestionCameFrom() {
    Application early = in(SUBMITTED);
    early.make(Move.ASK, "account/1", NOW);
    Application late = in(UNDER_REVIEW);
    late.make(Move.ASK, "account/1", NOW);

    early.make(early.answering(), "", NOW);
    late.make(late.answering(), "", NOW);

    assertThat(early.state()).isEqualTo(SUBMITTED);
    assertThat(late.state()).isEqualTo(UNDER_REVIEW);
    assertThatThrownBy(() -> late.make(Move.ANSWER, "", NOW)).isInstanceOf(WrongMove.class);
    assertThat(in(MORE_INFORMATION).submittedAt()).isPresent();
  }

  private static Set<ApplicationState> reachedFrom(ApplicationState start) {
    Set<ApplicationState> reached = new HashSet<>();
    Deque<ApplicationState> open = new ArrayDeque<>();
    follow(start, reached, open);
    while (!open.isEmpty()) {
      follow(open.pop(), reached, open);
    }
    return reached;
  }

  private static void follow(
      ApplicationState state, Set<ApplicationState> reached, Deque<ApplicationState> open) {
    Arrays.stream(Move.values())
        .filter(move -> move.isPossibleFrom(state))
        .map(Move::to)
        .filter(reached::add)
        .forEach(open::add);
  }

  /** An application that came to that state by a shortest way of allowed moves. */
  private static Application in(ApplicationState wanted) {
    Deque<List<Move>> ways = new ArrayDeque<>();
    ways.add(List.of());
    while (true) {
      List<Move> way = ways.removeFirst();
      ApplicationState at = way.isEmpty() ? null : way.get(way.size() - 1).to();
      if (at == wanted) {
        return walked(way);
      }
      for (Move move : Move.values()) {
        if (move.isPossibleFrom(at) && way.size() < Move.values().length) {
          ways.addLast(Stream.concat(way.stream(), Stream.of(move)).toList());
        }
      }
    }
  }

  private static Application walked(List<Move> way) {
    Applicant applicant =
        new Applicant("Zoé", "zoe@lab.example", Optional.empty(), "Atelier", Locale.FRENCH);
    Filing filing = new Filing(applicant, 1, new Answers(Map.of("why", "To learn")));
    Application application = new Application(UUID.randomUUID(), filing, way.get(0), NOW);
    way.stream().skip(1).forEach(move -> application.make(move, "", NOW));
    return application;
  }
}
