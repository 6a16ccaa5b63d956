package org.innoplaces.membership.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.access.action.CheckAccess;
import org.innoplaces.desk.action.ReadDeskScreens;
import org.innoplaces.membership.ApplicationState;
import org.innoplaces.membership.Move;
import org.innoplaces.membership.Team;
import org.innoplaces.membership.UnknownApplication;
import org.innoplaces.membership.action.ReadApplications;
import org.innoplaces.membership.action.ReviewRoom;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.testkit.EachDatabase;
import org.innoplaces.testkit.TestActor;
import org.innoplaces.testkit.TestForm;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ApplicationScreenTest {

  private final TestPlatform platform = EachDatabase.h2();
  private final TestForm form = platform.get(TestForm.class);
  private final ReviewRoom room = new ReviewRoom(platform);

  @AfterEach
  void leave() {
    platform.get(TestActor.class).become(Actor.ANONYMOUS);
    form.send(Map.of());
  }

  @Test
  void goesFromTheFirstLookToADecision() {
    UUID id = room.submitted("Zoé", Map.of("why", "To learn"));
    as(room.chair());
    send(id, "take-up");
    assertThat(screen().getOne().state()).isEqualTo(ApplicationState.UNDER_REVIEW);
    assertThat(form.went()).isEqualTo("/desk/plugins/membership/" + id + "?done=changed");

    room.panel(id)
        .forEach(
            reviewer -> {
              as(reviewer);
              send(id, "vote", "vote", "no", "vote-reason", "Too far");
              assertThat(screen().getOne().opinions().seen()).isTrue();
              assertThat(screen().isAsking()).isTrue();
            });

    as(room.chair());
    send(id, "decide-decline", "decide-reason", "Too far", "decide-message", "Sorry");
    assertThat(screen().getOne().state()).isEqualTo(ApplicationState.DECLINED);
    assertThat(screen().getMoves()).isEmpty();
  }

  @Test
  void keepsWhatOneTypesElsewhereAndTellsWhatIsWrongWhereItStands() {
    UUID id = room.underReview(Map.of("why", "To learn"));
    as(room.panel(id).get(0));
    send(id, "vote", "vote", "no", "vote-reason", " ", "ask-message", "Half a quest");
    ApplicationScreen screen = screen();

    assertThat(screen.getOne().opinions().votes()).isZero();
    assertThat(form.problems())
        .extracting(problem -> problem.source().value())
        .containsExactly("/reason");
    assertThat(screen.did("vote-reason")).isTrue();
    assertThat(screen.did("decide-reason")).isFalse();
    assertThat(screen.text("ask-message")).isEqualTo("Half a quest");
    assertThat(screen.getVote()).isEqualTo("no");

    send(id, "ask", "ask-message", "Which sites?", "ask-about-why", "Name three");
    assertThat(screen().getOne().state()).isEqualTo(ApplicationState.MORE_INFORMATION);
    assertThat(room.find(id).asked().of("why")).isEqualTo("Name three");
  }

  @Test
  void offersWhoStaysOutNothing() {
    UUID id = room.underReview(Map.of("why", "To learn"));
    as(room.chair());
    assertThat(screenOf(id).getMoves()).contains(Move.ACCEPT, Move.DECLINE);
    send(id, "conflict", "conflict", "My boss");
    ApplicationScreen screen = screen();

    assertThat(screen.getOne().opinions().out()).isTrue();
    assertThat(screen.getMoves()).isEmpty();
    assertThat(screen.isVoting()).isFalse();
    assertThat(screen.isReviewing()).isFalse();
  }

  @Test
  void letsThoseWhoDecideChooseReviewers() {
    UUID id = room.underReview(Map.of("why", "To learn"));
    Actor another = Team.reviewing(platform, "Another");
    as(Team.reviewing(platform, "Rémi"));
    assertThat(screenOf(id).getCandidates()).isEmpty();

    as(room.chair());
    send(id, "reviewer", "reviewer", "account/nobody", "comment", "Half a thought");
    ApplicationScreen refused = screen();
    refused.getOne();
    assertThat(form.problems())
        .extracting(problem -> problem.source().value())
        .containsExactly("/reviewer");
    assertThat(refused.did("reviewer")).isTrue();
    assertThat(refused.text("comment")).isEqualTo("Half a thought");

    String instead = room.panel(id).get(0).id();
    send(id, "reviewer", "reviewer", another.id(), "reviewer-instead", instead);
    screen().getOne();
    assertThat(room.reviews(id))
        .extracting(review -> review.reviewer())
        .contains(another.id())
        .doesNotContain(instead);
  }

  @Test
  void refusesNonsenseWithoutATrace() {
    UUID id = room.underReview(Map.of("why", "To learn"));
    as(room.chair());
    for (String deed : new String[] {"", "nonsense", "decide-withdraw", "decide-", "accept"}) {
      send(id, deed);
      assertThat(screen().getOne().state()).as(deed).isEqualTo(ApplicationState.UNDER_REVIEW);
      assertThat(form.problems()).as(deed).hasSize(1);
    }
    send(id, "decide-defer", "decide-reason", "Later", "decide-until", "tomorrow");
    screen().getOne();
    assertThat(form.problems().get(0).text(Locale.FRENCH)).contains("2027-03-31");
    assertThatThrownBy(() -> screenOf(UUID.randomUUID()).getOne())
        .isInstanceOf(UnknownApplication.class);

    form.send(Map.of("state", "draft"));
    assertThatThrownBy(() -> list().getPage()).isInstanceOf(InvalidInput.class);
    form.send(Map.of("state", "under-review", "mine", "yes", "text", "é&x"));
    assertThat(list().getPage().lines()).isEmpty();
    assertThat(list().path(2))
        .isEqualTo("/desk/plugins/membership?page=2&state=under-review&text=%C3%A9%26x&mine=yes");
  }

  @Test
  void countsInTheMenuWhatWaitsForTheReader() {
    UUID id = room.underReview(Map.of("why", "To learn"));
    Actor reviewer = room.panel(id).get(0);
    long before = waiting(reviewer);
    as(reviewer);
    send(id, "vote", "vote", "yes");
    screen().getOne();

    assertThat(waiting(reviewer)).isEqualTo(before - 1);
  }

  private long waiting(Actor actor) {
    return platform.get(ReadDeskScreens.class).waiting(actor).entrySet().stream()
        .filter(entry -> entry.getKey().name().equals("membership"))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  private void as(Actor actor) {
    platform.get(TestActor.class).become(actor);
  }

  private void send(UUID id, String deed, String... fields) {
    Map<String, String> values = new HashMap<>(Map.of("part-1", id.toString(), "do", deed));
    values.put("seen", String.valueOf(room.find(id).version()));
    for (int i = 0; i < fields.length; i += 2) {
      values.put(fields[i], fields[i + 1]);
    }
    form.send(values);
  }

  private ApplicationScreen screenOf(UUID id) {
    form.send(Map.of("part-1", id.toString(), "do", "take-up"));
    return screen();
  }

  private ApplicationsScreen list() {
    return new ApplicationsScreen(
        form, platform.get(ReadApplications.class), platform.get(TestActor.class));
  }

  private ApplicationScreen screen() {
    return new ApplicationScreen(
        form,
        platform.get(ReadApplications.class),
        platform.get(ApplicationDeeds.class),
        platform.get(TestActor.class),
        platform.get(CheckAccess.class));
  }
}
