package org.innoplaces.membership.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.access.AccessDenied;
import org.innoplaces.access.Actor;
import org.innoplaces.membership.Answers;
import org.innoplaces.membership.Applicant;
import org.innoplaces.membership.Application;
import org.innoplaces.membership.ApplicationRepository;
import org.innoplaces.membership.ApplicationState;
import org.innoplaces.membership.ApplicationStep;
import org.innoplaces.membership.Filing;
import org.innoplaces.membership.Move;
import org.innoplaces.membership.Team;
import org.innoplaces.membership.UnknownApplication;
import org.innoplaces.membership.WrongMove;
import org.innoplaces.membership.form.FormRepository;
import org.innoplaces.membership.form.Question;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.OutOfDate;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class MoveApplicationTest {

  private final TestPlatform platform;
  private final MoveApplication moves;
  private final Actor reviewer;
  private final Actor chair;

  MoveApplicationTest(TestPlatform platform) {
    this.platform = platform;
    this.moves = platform.get(MoveApplication.class);
    this.reviewer = Team.reviewing(platform, "Rémi");
    this.chair = Team.deciding(platform, "Chloé");
  }

  @Test
  void takesAnApplicationThroughReviewToADecision() {
    Application sent = sent();
    Application review = moves.move(reviewer, sent.id(), sent.version(), Move.TAKE_UP, "", "");
    moves.move(chair, sent.id(), review.version(), Move.ACCEPT, "", "See you soon");

    assertThat(find(sent.id()).state()).isEqualTo(ApplicationState.ACCEPTED);
    assertThat(find(sent.id()).decidedAt()).isPresent();
    List<ApplicationStep> steps = platform.inTransaction(() -> applications().steps(sent.id()));
    assertThat(steps)
        .extracting(ApplicationStep::move)
        .containsExactly(Move.SEND, Move.CONFIRM, Move.TAKE_UP, Move.ACCEPT);
    assertThat(steps.get(3).message()).isEqualTo("See you soon");
    assertThat(steps.get(3).actor()).isEqualTo(chair.id());
  }

  @Test
  void asksForMoreFieldByField() {
    Application sent = sent();
    Answers remarks = new Answers(Map.of("why", "Which sites?"));

    moves.ask(reviewer, sent.id(), sent.version(), "One question", remarks);

    assertThat(find(sent.id()).asked()).isEqualTo(remarks);
    assertThat(find(sent.id()).state()).isEqualTo(ApplicationState.MORE_INFORMATION);
  }

  @Test
  void refusesWhoMayNotDecide() {
    Application sent = sent();

    assertThatThrownBy(
            () -> moves.move(reviewer, sent.id(), sent.version(), Move.DECLINE, "No", ""))
        .isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> moves.move(chair, sent.id(), sent.version(), Move.WITHDRAW, "No", ""))
        .isInstanceOf(AccessDenied.class);
    assertThat(find(sent.id()).state()).isEqualTo(ApplicationState.SUBMITTED);
  }

  @Test
  void refusesWhatIsOutOfDateWithoutReasonOrImpossible() {
    Application sent = sent();

    assertThatThrownBy(() -> moves.move(chair, sent.id(), sent.version() - 1, Move.TAKE_UP, "", ""))
        .isInstanceOf(OutOfDate.class);
    assertThatThrownBy(() -> moves.move(chair, sent.id(), sent.version(), Move.DECLINE, " ", ""))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> moves.move(chair, sent.id(), sent.version(), Move.ACCEPT, "", ""))
        .isInstanceOf(WrongMove.class);
  }

  @Test
  void showsNobodyAnApplicationThatIsNotConfirmed() {
    Application unseen = platform.inTransaction(() -> begun());

    assertThatThrownBy(
            () -> moves.move(chair, unseen.id(), unseen.version(), Move.DECLINE, "No", ""))
        .isInstanceOf(UnknownApplication.class);
  }

  @Test
  void comesWithAFormThatAsksForNameAndAddressInBothLanguages() {
    var form = platform.inTransaction(() -> platform.get(FormRepository.class).current());

    assertThat(form.definition().question(Question.NAME)).isPresent();
    assertThat(form.definition().question(Question.EMAIL)).isPresent();
    assertThat(form.definition().questions())
        .allSatisfy(
            question ->
                assertThat(question.label().in(Locale.FRENCH))
                    .isNotBlank()
                    .isNotEqualTo(question.label().in(Locale.ENGLISH)));
  }

  private Application sent() {
    return platform.inTransaction(
        () -> {
          Application application = begun();
          platform
              .get(MakeMove.class)
              .make(application, Move.CONFIRM, Actor.ANONYMOUS, ApplicationStep.Told.NOTHING);
          return application;
        });
  }

  private Application begun() {
    Applicant applicant =
        new Applicant(
            "Zoé",
            "z" + UUID.randomUUID() + "@lab.example",
            Optional.empty(),
            "Atelier",
            Locale.FRENCH);
    Filing filing = new Filing(applicant, 1, new Answers(Map.of("why", "To learn")));
    Application application =
        new Application(UUID.randomUUID(), filing, Move.SEND, platform.clock().instant());
    platform.get(MakeMove.class).begin(application, Move.SEND);
    return application;
  }

  private Application find(UUID id) {
    return platform.inTransaction(() -> applications().find(id)).orElseThrow();
  }

  private ApplicationRepository applications() {
    return platform.get(ApplicationRepository.class);
  }
}
