package org.innoplaces.scheduling.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.innoplaces.access.Actor;
import org.innoplaces.content.release.action.ReadReleases;
import org.innoplaces.scheduling.Cycles;
import org.innoplaces.scheduling.cycle.action.MakeSessions;
import org.innoplaces.scheduling.cycle.action.PlanCycle;
import org.innoplaces.testkit.EachDatabase;
import org.innoplaces.testkit.TestActor;
import org.innoplaces.testkit.TestForm;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.Test;

class CycleScreenTest {

  private final TestPlatform platform = EachDatabase.h2();
  private final TestForm form = platform.get(TestForm.class);

  @Test
  void offersTheUsualCycleAtFirst() {
    form.ask(Map.of());
    CycleScreen screen = screen();

    assertThat(screen.isAsked()).isFalse();
    assertThat(screen.value("rule")).isEqualTo("FREQ=WEEKLY;INTERVAL=6;BYDAY=TH");
    assertThat(screen.getDates()).isEmpty();
  }

  @Test
  void saysInWordsWhatIsOnEachDay() {
    form.send(sent("preview"));
    CycleScreen screen = screen();

    assertThat(screen.isAsked()).isTrue();
    assertThat(form.problems()).isEmpty();
    assertThat(screen.getDates()).hasSize(6);
    DateLine first = screen.getDates().get(0);
    assertThat(first.day()).isEqualTo("jeudi 8 octobre 2026");
    assertThat(first.instant()).isEqualTo("2026-10-08T12:00:00Z");
    assertThat(first.offset()).isEqualTo("UTC+02:00");
    assertThat(first.reason()).isEqualTo("Selon la règle.");
    assertThat(screen.getDates().get(2).warnings()).singleElement().asString().contains("Veille");
    DateLine last = screen.getDates().get(5);
    assertThat(last.reason())
        .isEqualTo(
            "Le jeudi 6 mai 2027 est férié\u202f: Jour de l’Ascension. La session a lieu quand"
                + " même.");
    assertThat(last.alternatives()).contains("jeudi 13 mai 2027", "jeudi 29 avril 2027");
  }

  @Test
  void offersTheOtherWeekWhereASessionMoves() {
    form.send(sent("preview", "policy", "SHIFT"));
    CycleScreen screen = screen();

    screen.isAsked();

    DateLine last = screen.getDates().get(5);
    assertThat(last.reason())
        .isEqualTo("Décalée\u202f: le jeudi 6 mai 2027 est férié, Jour de l’Ascension.");
    assertThat(last.alternatives()).contains("29 avril").doesNotContain("13 mai");
  }

  @Test
  void keepsWhatWasTypedWhenSomethingIsWrong() {
    form.send(sent("preview", "rule", "tous les jeudis", "department", "Paris"));
    CycleScreen screen = screen();

    screen.isAsked();

    assertThat(form.problems())
        .extracting(problem -> problem.source().value())
        .containsExactlyInAnyOrder("/rule", "/department");
    assertThat(form.problems())
        .extracting(problem -> problem.text(Locale.FRENCH))
        .anySatisfy(told -> assertThat(told).contains("tous les jeudis"));
    assertThat(screen.value("rule")).isEqualTo("tous les jeudis");
    assertThat(screen.getDates()).isEmpty();
  }

  @Test
  void makesTheSessionsAndGoesOnToTheReleases() {
    platform.get(TestActor.class).become(Actor.SYSTEM);
    form.send(sent("make", "name", "Cycle du bureau"));

    screen().isAsked();

    assertThat(form.problems()).isEmpty();
    assertThat(form.went()).startsWith("/desk/releases");
    assertThat(platform.get(ReadReleases.class).drafts(Actor.SYSTEM))
        .extracting(release -> release.name())
        .contains("Cycle du bureau");
  }

  private static Map<String, String> sent(String deed, String... changes) {
    Map<String, String> values = new HashMap<>(Cycles.typed(changes));
    values.put("do", deed);
    return values;
  }

  private CycleScreen screen() {
    return new CycleScreen(
        form,
        platform.get(PlanCycle.class),
        platform.get(MakeSessions.class),
        platform.get(TestActor.class));
  }
}
