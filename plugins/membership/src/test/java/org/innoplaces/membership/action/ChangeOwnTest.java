package org.innoplaces.membership.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.innoplaces.access.Actor;
import org.innoplaces.account.Secret;
import org.innoplaces.link.action.FollowLink;
import org.innoplaces.membership.AlreadyApplied;
import org.innoplaces.membership.Answers;
import org.innoplaces.membership.Applicants;
import org.innoplaces.membership.Application;
import org.innoplaces.membership.ApplicationState;
import org.innoplaces.membership.Move;
import org.innoplaces.membership.Team;
import org.innoplaces.membership.Typed;
import org.innoplaces.membership.UnknownApplication;
import org.innoplaces.membership.WrongMove;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.OutOfDate;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class ChangeOwnTest {

  private final TestPlatform platform;
  private final ChangeOwn change;
  private final ReadOwn read;
  private final Applicants people;
  private final Actor reviewer;
  private final String email = Applicants.email();
  private final Map<String, String> answers = Applicants.answers(email);

  ChangeOwnTest(TestPlatform platform) {
    this.platform = platform;
    this.change = platform.get(ChangeOwn.class);
    this.read = platform.get(ReadOwn.class);
    this.people = new Applicants(platform);
    this.reviewer = Team.reviewing(platform, "Rémi");
  }

  @Test
  void resumesADraftByItsLinkAndSendsItWithoutAskingForTheAddressAgain() {
    Secret key = draft();
    change.save(key, version(), Applicants.typed(answers));
    change.submit(key, version(), Applicants.typed(answers));

    assertThat(people.newest(email).state()).isEqualTo(ApplicationState.SUBMITTED);
    assertThat(people.newest(email).applicant().name()).isEqualTo("Zoé Lemaire");
    assertThat(people.mails(email)).hasSize(2);
    assertThat(read.open(key).steps()).hasSize(2);
  }

  @Test
  void leavesADraftThatIsSentTwiceAsItIs() {
    Secret key = draft();
    int seen = version();
    change.submit(key, seen, Applicants.typed(answers));
    change.submit(key, seen, Applicants.typed(answers));

    assertThat(people.mails(email)).hasSize(2);
    assertThat(read.open(key).steps()).hasSize(2);
  }

  @Test
  void neverChangesTheAddressThatTheLinkWasMailedTo() {
    Secret key = draft();
    answers.put("email", "eve@lab.example");
    change.save(key, version(), Applicants.typed(answers));

    assertThat(people.newest(email).applicant().email()).isEqualTo(email);
    assertThat(people.newest(email).answers().of("email")).isEqualTo(email);
  }

  @Test
  void refusesASecondTabThatStartsFromAnOlderVersion() {
    Secret key = draft();
    int seen = version();
    change.save(key, seen, Applicants.typed(answers));
    answers.put("why", "Otherwise");

    assertThatThrownBy(() -> change.save(key, seen, Applicants.typed(answers)))
        .isInstanceOf(OutOfDate.class);
    assertThatThrownBy(() -> change.submit(key, seen, Applicants.typed(answers)))
        .isInstanceOf(OutOfDate.class);
    assertThat(people.newest(email).answers().of("why")).isEqualTo("To learn");
  }

  @Test
  void sendsNoDraftWhileAnotherApplicationOfTheAddressIsWithUs() {
    Secret key = draft();
    Map<String, String> other = new HashMap<>(answers);
    platform.get(FileApplication.class).send(Applicants.typed(other));
    Secret second = people.confirmation(email);
    change.submit(key, people.all(email).get(0).version(), Applicants.typed(answers));

    assertThatThrownBy(() -> platform.get(FollowLink.class).follow(second))
        .isInstanceOf(AlreadyApplied.class);
  }

  @Test
  void removesADraftForGoodWhenItIsDiscarded() {
    Secret key = draft();
    change.discard(key);

    assertThat(people.all(email)).isEmpty();
    assertThatThrownBy(() -> read.open(key)).isInstanceOf(UnknownApplication.class);
  }

  @Test
  void correctsWhatWasSentUntilSomebodyTakesItUp() {
    Application sent = people.submitted(email);
    Secret key = people.key(email);
    answers.put("organisation", "Another workshop");
    change.correct(key, sent.version(), Applicants.typed(answers));
    assertThat(people.newest(email).applicant().organisation()).isEqualTo("Another workshop");

    move(Move.TAKE_UP);
    assertThatThrownBy(() -> change.correct(key, version(), Applicants.typed(answers)))
        .isInstanceOf(WrongMove.class);
  }

  @Test
  void answersWhatWasAskedAndChangesNothingElse() {
    people.submitted(email);
    move(Move.TAKE_UP);
    Secret key = people.key(email);
    ask(Map.of("why", "Which of our subjects?"));

    change.answer(key, version(), typed(Map.of("why", "Repair", "name", "Eve")), "As asked");

    Application answered = people.newest(email);
    assertThat(answered.state()).isEqualTo(ApplicationState.UNDER_REVIEW);
    assertThat(answered.answers().of("why")).isEqualTo("Repair");
    assertThat(answered.applicant().name()).isEqualTo("Zoé Lemaire");
    assertThat(answered.asked()).isEqualTo(Answers.NONE);
    assertThat(read.open(key).steps())
        .last()
        .extracting(step -> step.message())
        .isEqualTo("As asked");
  }

  @Test
  void asksForAReplyWhenNoQuestionHasARemark() {
    people.submitted(email);
    ask(Map.of());
    Secret key = people.key(email);

    InvalidInput refusal =
        catchThrowableOfType(
            InvalidInput.class, () -> change.answer(key, version(), typed(Map.of()), " "));
    assertThat(refusal.problems().get(0).source().value()).isEqualTo("/reply");

    change.answer(key, version(), typed(Map.of()), "Here it is");
    assertThat(people.newest(email).state()).isEqualTo(ApplicationState.SUBMITTED);
  }

  @Test
  void isNoAnswerWhereNothingChangedAndNothingIsWritten() {
    people.submitted(email);
    move(Move.TAKE_UP);
    Secret key = people.key(email);
    ask(Map.of("why", "Which of our subjects?"));
    String before = people.newest(email).answers().of("why");

    InvalidInput refusal =
        catchThrowableOfType(
            InvalidInput.class,
            () -> change.answer(key, version(), typed(Map.of("why", " " + before)), " "));
    assertThat(refusal.problems().get(0).source().value()).isEqualTo("/reply");
    assertThat(people.newest(email).state()).isEqualTo(ApplicationState.MORE_INFORMATION);

    change.answer(key, version(), typed(Map.of("why", before)), "It is as I said");
    assertThat(people.newest(email).state()).isEqualTo(ApplicationState.UNDER_REVIEW);
  }

  @Test
  void takesAnApplicationBackOnce() {
    people.submitted(email);
    Secret key = people.key(email);
    int before = people.mails(email).size();
    change.withdraw(key);
    change.withdraw(key);

    assertThat(people.newest(email).state()).isEqualTo(ApplicationState.WITHDRAWN);
    assertThat(people.mails(email)).hasSize(before + 1);
    assertThat(read.open(key).keptUntil()).isPresent();
    assertThatThrownBy(() -> change.correct(key, version(), Applicants.typed(answers)))
        .isInstanceOf(WrongMove.class);
  }

  @Test
  void opensNothingForAForeignOrChangedSecret() {
    people.submitted(email);
    Secret key = people.key(email);

    for (Secret other : List.of(new Secret(key.value() + "x"), new Secret(""), new Secret("ap"))) {
      assertThatThrownBy(() -> read.open(other)).isInstanceOf(UnknownApplication.class);
      assertThatThrownBy(() -> change.withdraw(other)).isInstanceOf(UnknownApplication.class);
    }
  }

  @Test
  void handsOutWhatIsKeptAndNothingOfUs() {
    people.submitted(email);
    move(Move.TAKE_UP);
    JsonObject export = read.export(people.key(email));

    assertThat(export.getJsonObject("answers").getString("name")).isEqualTo("Zoé Lemaire");
    assertThat(export.getString("state")).isEqualTo("under-review");
    assertThat(export.toString()).doesNotContain(reviewer.id(), "Rémi");
  }

  @Test
  void mailsALostLinkToWhoHasAnApplicationAndAnswersOthersTheSame() {
    people.submitted(email);
    int before = people.mails(email).size();
    FindLink find = platform.get(FindLink.class);
    String stranger = Applicants.email();

    find.send(email.toUpperCase());
    find.send(stranger);
    people.runErrands();

    assertThat(people.mails(email)).hasSize(before + 1);
    assertThat(read.open(people.key(email)).application().applicant().email()).isEqualTo(email);
    assertThat(people.mails(stranger)).isEmpty();
    find.send(email);
    find.send(email);
    people.runErrands();
    assertThat(people.mails(email)).as("no more than a person asks for").hasSize(before + 2);
  }

  private Secret draft() {
    platform.get(FileApplication.class).save(Applicants.typed(Map.of("email", email)));
    return people.key(email);
  }

  private int version() {
    return people.newest(email).version();
  }

  private void move(Move move) {
    platform
        .get(MoveApplication.class)
        .move(reviewer, people.newest(email).id(), version(), move, "", "");
  }

  private void ask(Map<String, String> remarks) {
    platform
        .get(MoveApplication.class)
        .ask(reviewer, people.newest(email).id(), version(), "A question", new Answers(remarks));
  }

  private static Typed typed(Map<String, String> values) {
    return Applicants.typed(values);
  }
}
