package org.innoplaces.membership.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.innoplaces.access.AccessDenied;
import org.innoplaces.access.Actor;
import org.innoplaces.membership.Application;
import org.innoplaces.membership.ApplicationRepository;
import org.innoplaces.membership.ApplicationState;
import org.innoplaces.membership.MembershipPlugin;
import org.innoplaces.membership.Move;
import org.innoplaces.membership.Team;
import org.innoplaces.membership.statistics.PastApplicants;
import org.innoplaces.membership.statistics.Period;
import org.innoplaces.membership.statistics.Statistics;
import org.innoplaces.membership.statistics.Statistics.DecisionDays;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class ReadStatisticsTest {

  private final TestPlatform platform;
  private final PastApplicants past;
  private final Actor reader;

  ReadStatisticsTest(TestPlatform platform) {
    this.platform = platform;
    this.past = new PastApplicants(platform);
    this.reader = Team.member(platform, "Léa", MembershipPlugin.READ);
  }

  @Test
  void countByMonthAndStateWithTimesAndConversion() {
    past.sent(6, "2011-01-31", Optional.of(Move.ACCEPT), 10);
    past.sent(6, "2011-02-01", Optional.of(Move.DECLINE), 40);
    past.sent(8, "2011-02-28", Optional.empty(), 0);
    past.sent(5, "2011-03-01", Optional.of(Move.ACCEPT), 1);
    Statistics told = of("2011-01", "2011-02");

    assertThat(told.months()).hasSize(2);
    assertThat(told.months().get(0).of(ApplicationState.ACCEPTED)).contains(6L);
    assertThat(told.months().get(1).of(ApplicationState.DECLINED)).contains(6L);
    assertThat(told.months().get(1).of(ApplicationState.SUBMITTED)).contains(8L);
    assertThat(told.all().sent()).contains(20L);
    assertThat(told.accepted()).contains(30L);
    assertThat(told.decision()).contains(new DecisionDays(10, 40));
  }

  @Test
  void hideWhatIsAboutFewPeople() {
    past.sent(1, "2012-05-02", Optional.of(Move.ACCEPT), 3);
    Statistics told = of("2012-01", "2012-12");

    assertThat(told.all().sent()).isEmpty();
    assertThat(told.months().get(4).of(ApplicationState.ACCEPTED)).isEmpty();
    assertThat(told.months().get(4).sent()).isEmpty();
    assertThat(told.months().get(3).sent()).as("a month without any").contains(0L);
    assertThat(told.accepted()).isEmpty();
    assertThat(told.decision()).isEmpty();
  }

  @Test
  void stillCountWhatWasRemovedAndKeepNobody() {
    past.sent(7, "2013-06-02", Optional.of(Move.DECLINE), 3);
    Statistics before = of("2013-06", "2013-06");
    platform.inTransaction(
        () -> {
          ApplicationRepository applications = platform.get(ApplicationRepository.class);
          applications.in(Set.of(ApplicationState.DECLINED)).stream()
              .filter(one -> month(one).equals(YearMonth.of(2013, 6)))
              .forEach(applications::remove);
        });

    assertThat(of("2013-06", "2013-06")).isEqualTo(before);
    assertThat(before.all().of(ApplicationState.DECLINED)).contains(7L);
  }

  private static YearMonth month(Application application) {
    return YearMonth.from(application.submittedAt().orElseThrow().atZone(ZoneOffset.UTC));
  }

  @Test
  void askTheDatabaseTheSameHoweverMuchThereIs() {
    past.sent(1, "2014-01-01", Optional.empty(), 0);
    int few = platform.statements().during(() -> of("2014-01", "2014-12")).size();
    past.sent(12, "2014-05-01", Optional.empty(), 0);

    assertThat(platform.statements().during(() -> of("2014-01", "2014-12"))).hasSize(few);
  }

  @Test
  void areForThoseWhoMayReadApplicationsAndOfABoundedTime() {
    Period year = new Period(YearMonth.of(2011, 1), YearMonth.of(2011, 12));

    assertThatThrownBy(
            () -> platform.get(ReadStatistics.class).of(Team.member(platform, "No"), year))
        .isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> new Period(YearMonth.of(2011, 2), YearMonth.of(2011, 1)))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> new Period(YearMonth.of(2011, 1), YearMonth.of(2016, 1)))
        .isInstanceOf(InvalidInput.class);
  }

  private Statistics of(String first, String last) {
    return platform
        .get(ReadStatistics.class)
        .of(reader, new Period(YearMonth.parse(first), YearMonth.parse(last)));
  }
}
