package org.innoplaces.membership.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Locale;
import org.innoplaces.access.AccessDenied;
import org.innoplaces.access.Actor;
import org.innoplaces.json.JsonText;
import org.innoplaces.membership.Colleges;
import org.innoplaces.membership.MembershipSettings;
import org.innoplaces.membership.form.Question;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.Problem;
import org.innoplaces.settings.action.ChangeSettings;
import org.innoplaces.settings.action.CurrentSettings;
import org.innoplaces.settings.action.ReadSettings;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class CheckSettingsTest {

  private final TestPlatform platform;
  private final Colleges colleges;

  CheckSettingsTest(TestPlatform platform) {
    this.platform = platform;
    this.colleges = new Colleges(platform);
  }

  @AfterEach
  void goBack() {
    set(
        JsonText.object()
            .addNull("quorum")
            .addNull("reviewers")
            .addNull("college")
            .add("colleges", JsonText.array()));
    colleges.askNoMore();
  }

  @Test
  void refusesMoreVotesThanThereAreReviewers() {
    Problem wrong = refused(JsonText.object().add("quorum", 4).add("reviewers", 3));

    assertThat(wrong.source().value()).isEqualTo("/quorum");
    assertThat(wrong.text(Locale.ENGLISH)).contains("4 votes", "only 3");
    assertThat(refused(JsonText.object().add("reviewers", 1)).source().value())
        .as("two votes are needed by default")
        .isEqualTo("/quorum");
  }

  @Test
  void refusesACollegeQuestionThatIsNoChoiceOfTheForm() {
    for (String name : List.of("colege", Question.NAME)) {
      Problem wrong = refused(JsonText.object().add("college", name));

      assertThat(wrong.source().value()).isEqualTo("/college");
      assertThat(wrong.text(Locale.FRENCH)).contains(name, "ni aucune autre");
    }
    colleges.ask("labs", "schools");
    assertThat(refused(JsonText.object().add("college", "colege")).text(Locale.ENGLISH))
        .contains("colege", Colleges.QUESTION);
  }

  @Test
  void refusesACollegeThatNobodyCanChooseAndSaysWhichOnesThereAre() {
    colleges.ask("labs", "schools");
    Problem wrong = refused(places("labs", "nobody"));

    assertThat(wrong.source().value()).isEqualTo("/colleges/1/value");
    assertThat(wrong.text(Locale.ENGLISH)).contains("nobody", "labs, schools");
    set(places("labs"));
    assertThat(platform.get(CurrentSettings.class).of(MembershipSettings.class).colleges())
        .hasSize(1);
  }

  @Test
  void tellsWhoChangesTheFormWhatTheSettingsStillNameAndLetsOtherSettingsChange() {
    CheckSettings check = platform.get(CheckSettings.class);
    colleges.ask("labs", "schools");
    set(places("labs"));
    assertThat(check.unfit(Actor.SYSTEM)).isEmpty();

    colleges.ask("schools", "firms");
    assertThat(check.unfit(Actor.SYSTEM))
        .singleElement()
        .satisfies(one -> assertThat(one.text(Locale.ENGLISH)).contains("labs", "schools, firms"));
    set(JsonText.object().add("open", true));
  }

  @Test
  void tellsNobodyElse() {
    assertThatThrownBy(() -> platform.get(CheckSettings.class).unfit(Actor.ANONYMOUS))
        .isInstanceOf(AccessDenied.class);
  }

  private static JsonObjectBuilder places(String... values) {
    var all = JsonText.array();
    for (String value : values) {
      all.add(JsonText.object().add("value", value).add("places", 1));
    }
    return JsonText.object().add("college", Colleges.QUESTION).add("colleges", all);
  }

  private Problem refused(JsonObjectBuilder changed) {
    InvalidInput refusal = catchThrowableOfType(InvalidInput.class, () -> set(changed));
    assertThat(refusal.problems()).hasSize(1);
    return refusal.problems().get(0);
  }

  private void set(JsonObjectBuilder changed) {
    var before = platform.get(ReadSettings.class).one(Actor.SYSTEM, "membership").stamped().stamp();
    platform.get(ChangeSettings.class).change(Actor.SYSTEM, "membership", before, changed.build());
  }
}
