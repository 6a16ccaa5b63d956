package org.innoplaces.contact.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.innoplaces.access.AccessDenied;
import org.innoplaces.access.Actor;
import org.innoplaces.contact.ContactPlugin;
import org.innoplaces.contact.Subject;
import org.innoplaces.contact.SubjectWords;
import org.innoplaces.contact.Team;
import org.innoplaces.contact.WantedSubject;
import org.innoplaces.problem.ChangedMeanwhile;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.NotFound;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class ChangeSubjectTest {

  private final TestPlatform platform;
  private final ChangeSubject change;
  private final String name = "s" + UUID.randomUUID();
  private final Actor ada;

  ChangeSubjectTest(TestPlatform platform) {
    this.platform = platform;
    this.change = platform.get(ChangeSubject.class);
    this.ada = Team.member(platform, "Ada Roux", ContactPlugin.MANAGE);
  }

  @Test
  void addsASubjectInBothLanguagesAndChangesIt() {
    change.add(ada, name, wanted("Chairs", "Chaises", "/en/chairs", true));

    Subject added = change.one(ada, name);
    assertThat(added.title().in(Locale.FRENCH)).isEqualTo("Chaises");
    assertThat(added.title().in(Locale.ENGLISH)).isEqualTo("Chairs");
    assertThat(added.answer(Locale.ENGLISH)).contains("/en/chairs");
    assertThat(added.kept()).isEqualTo(Duration.ofDays(90));
    assertThat(added.team()).contains("team@lab.example");
    assertThat(offered()).contains(name);

    change.change(ada, name, added.stamped().stamp(), wanted("Seats", "Chaises", null, false));

    Subject changed = change.one(ada, name);
    assertThat(changed.title().in(Locale.ENGLISH)).isEqualTo("Seats");
    assertThat(changed.answer(Locale.ENGLISH)).isEmpty();
    assertThat(offered()).doesNotContain(name);
    assertThat(change.all(ada)).extracting(Subject::name).contains(name);
  }

  @Test
  void tellsWhoComesSecond() {
    change.add(ada, name, wanted("Chairs", "Chaises", null, false));
    var seen = change.one(ada, name).stamped().stamp();
    change.change(ada, name, seen, wanted("Seats", "Chaises", null, false));

    assertThatThrownBy(
            () -> change.change(ada, name, seen, wanted("Stools", "Chaises", null, false)))
        .isInstanceOf(ChangedMeanwhile.class);
    assertThat(change.one(ada, name).title().in(Locale.ENGLISH)).isEqualTo("Seats");
  }

  @Test
  void tellsEverythingThatIsWrongAtItsField() {
    WantedSubject wrong =
        new WantedSubject(
            -1,
            true,
            "nobody",
            0,
            2000,
            Map.of("fr", new SubjectWords(null, null, null), "en", words("a\nb", "//evil")));
    InvalidInput refusal =
        catchThrowableOfType(InvalidInput.class, () -> change.add(ada, "No name", wrong));

    assertThat(refusal.problems())
        .extracting(problem -> problem.source().value())
        .containsExactly(
            "/name",
            "/title-fr",
            "/title-en",
            "/answer-en",
            "/place",
            "/target-days",
            "/kept-days",
            "/team");
    assertThat(refusal.problems())
        .extracting(problem -> problem.text(Locale.FRENCH))
        .noneMatch(text -> text.startsWith("wrong."));
    for (String address : List.of("javascript:alert(1)", "data:text/html,x", "evil", "https://")) {
      assertThatThrownBy(() -> change.add(ada, name, wanted("A", "B", address, true)))
          .isInstanceOf(InvalidInput.class);
    }
    for (String odd : List.of("", "Join", "join", "a b", "é")) {
      assertThatThrownBy(() -> change.add(ada, odd, wanted("A", "B", null, true)))
          .isInstanceOf(InvalidInput.class);
    }
  }

  @Test
  void isForThoseWithThePermissionOnly() {
    Actor answering = Team.answering(platform, "Bob Quinn");
    var stamp = change.one(ada, "join").stamped().stamp();
    WantedSubject wanted = wanted("A", "B", null, true);

    assertThatThrownBy(() -> change.all(answering)).isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> change.one(answering, "join")).isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> change.add(answering, name, wanted)).isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> change.change(answering, "join", stamp, wanted))
        .isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> change.one(ada, "nowhere")).isInstanceOf(NotFound.class);
  }

  private List<String> offered() {
    return platform.get(ReadSubjects.class).offered().stream().map(Subject::name).toList();
  }

  /** Between others, so that the form begins and ends as it did. */
  private static WantedSubject wanted(
      String english, String french, String answer, boolean offered) {
    return new WantedSubject(
        5,
        offered,
        " Team@lab.example ",
        3,
        90,
        Map.of("en", words(english, answer), "fr", words(french, null)));
  }

  private static SubjectWords words(String title, String answer) {
    return new SubjectWords(title, null, answer);
  }
}
