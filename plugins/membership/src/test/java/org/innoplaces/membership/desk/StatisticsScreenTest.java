package org.innoplaces.membership.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.innoplaces.access.Actor;
import org.innoplaces.membership.MembershipPlugin;
import org.innoplaces.membership.Move;
import org.innoplaces.membership.Team;
import org.innoplaces.membership.action.ReadStatistics;
import org.innoplaces.membership.statistics.PastApplicants;
import org.innoplaces.testkit.EachDatabase;
import org.innoplaces.testkit.TestActor;
import org.innoplaces.testkit.TestForm;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StatisticsScreenTest {

  private final TestPlatform platform = EachDatabase.h2();
  private final TestForm form = platform.get(TestForm.class);

  @BeforeEach
  void enter() {
    platform.get(TestActor.class).become(Team.member(platform, "Léa", MembershipPlugin.READ));
  }

  @AfterEach
  void leave() {
    platform.get(TestActor.class).become(Actor.ANONYMOUS);
    form.send(Map.of());
  }

  @Test
  void drawsBarsThatSayWhatTheTableSays() {
    new PastApplicants(platform).sent(6, "2015-01-10", Optional.of(Move.ACCEPT), 2);
    new PastApplicants(platform).sent(6, "2015-01-11", Optional.empty(), 0);
    new PastApplicants(platform).sent(3, "2015-02-11", Optional.empty(), 0);
    StatisticsScreen screen = asked("2015-01", "2015-01");

    assertThat(screen.getBars().get(0).pieces())
        .extracting(Bar.Piece::kind)
        .containsExactlyInAnyOrder("submitted", "accepted")
        .doesNotContain("hidden");
    assertThat(screen.month(screen.getShown().months().get(0))).isEqualTo("janvier 2015");
    StatisticsScreen few = asked("2015-02", "2015-03");
    assertThat(few.getBars().get(0).pieces()).extracting(Bar.Piece::kind).containsExactly("hidden");
    assertThat(few.getBars().get(1).pieces()).isEmpty();
  }

  @Test
  void namesAWrongMonthAtItsFieldAndKeepsWhatWasTyped() {
    for (String wrong : new String[] {"March", "2026-13", "2026-3", "99999-01", "<b>"}) {
      StatisticsScreen screen = asked(wrong, "");
      assertThat(screen.getShown().months()).as(wrong).hasSize(12);
      assertThat(screen.value("from")).isEqualTo(wrong);
      assertThat(form.problems())
          .extracting(problem -> problem.source().value())
          .containsExactly("/from");
    }
    asked("2015-03", "2015-01").getShown();
    assertThat(form.problems())
        .extracting(problem -> problem.source().value())
        .containsExactly("/to");
  }

  @Test
  void handsOutTheNumbersOfTheScreenAndNoOthers() {
    new PastApplicants(platform).sent(6, "2016-01-10", Optional.of(Move.ACCEPT), 2);
    new PastApplicants(platform).sent(2, "2016-02-10", Optional.empty(), 0);
    form.ask(Map.of("from", "2016-01", "to", "2016-02", "file", "csv"));
    screen().getShown();
    String[] lines = file().split("\r\n");

    assertThat(lines).hasSize(7);
    assertThat(lines[0]).startsWith("\uFEFFMois,");
    assertThat(lines[1]).startsWith("2016-01,");
    assertThat(lines[2]).startsWith("2016-02,peu,").doesNotContain("2,2");
    assertThat(file()).doesNotContain("Zoé", "@");
  }

  private String file() {
    return new String(form.file().orElseThrow().content(), StandardCharsets.UTF_8);
  }

  private StatisticsScreen asked(String from, String to) {
    form.ask(Map.of("from", from, "to", to));
    return screen();
  }

  private StatisticsScreen screen() {
    return new StatisticsScreen(
        form, platform.get(ReadStatistics.class), platform.get(TestActor.class), platform.clock());
  }
}
