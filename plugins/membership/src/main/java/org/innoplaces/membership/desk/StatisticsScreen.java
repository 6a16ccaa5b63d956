package org.innoplaces.membership.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.innoplaces.access.CurrentActor;
import org.innoplaces.desk.DeskForm;
import org.innoplaces.membership.ApplicationState;
import org.innoplaces.membership.MembershipWords;
import org.innoplaces.membership.action.ReadStatistics;
import org.innoplaces.membership.statistics.Period;
import org.innoplaces.membership.statistics.Statistics;
import org.innoplaces.membership.statistics.Statistics.MonthCounts;
import org.innoplaces.problem.InvalidInput;

/** How many apply, and what becomes of it: {@code #{membershipStatistics.…}}. */
@Named("membershipStatistics")
@RequestScoped
public class StatisticsScreen {

  private static final String FROM = "from";
  private static final String TO = "to";
  private static final String MONTH = "\\d{4}-\\d{2}";
  private static final int A_YEAR_BACK = 11;

  private final DeskForm form;
  private final ReadStatistics read;
  private final CurrentActor actor;
  private final Clock clock;
  private Statistics shown;

  /** For CDI proxies. */
  protected StatisticsScreen() {
    this(null, null, null, null);
  }

  /** Reads this address. */
  @Inject
  public StatisticsScreen(DeskForm form, ReadStatistics read, CurrentActor actor, Clock clock) {
    this.form = form;
    this.read = read;
    this.actor = actor;
    this.clock = clock;
  }

  /** The numbers of the period that is asked for; of the last twelve months when it is none. */
  public Statistics getShown() {
    if (shown == null) {
      YearMonth now = YearMonth.from(clock.instant().atZone(ZoneOffset.UTC));
      Period[] asked = {new Period(now.minusMonths(A_YEAR_BACK), now)};
      form.succeeds(() -> asked[0] = period(asked[0]));
      shown = read.of(actor.get(), asked[0]);
      if (form.parameter("file").filter("csv"::equals).isPresent()) {
        form.send(new StatisticsFile(shown, form.locale()).csv());
      }
    }
    return shown;
  }

  private Period period(Period byDefault) {
    YearMonth first = month(FROM, byDefault.first());
    YearMonth last = month(TO, byDefault.last());
    return new Period(first, last);
  }

  private YearMonth month(String name, YearMonth byDefault) {
    String typed = form.parameter(name).map(String::strip).orElse("");
    if (typed.isEmpty()) {
      return byDefault;
    }
    try {
      return Optional.of(typed)
          .filter(text -> text.matches(MONTH))
          .map(YearMonth::parse)
          .orElseThrow(() -> new DateTimeException(typed));
    } catch (DateTimeException none) {
      throw new InvalidInput(MembershipWords.wrongField(name, "period-month"));
    }
  }

  /** What stands in the field of a month: what was typed, else what is shown. */
  public String value(String name) {
    Period period = getShown().period();
    String kept = (name.equals(FROM) ? period.first() : period.last()).toString();
    return form.parameter(name).filter(typed -> !typed.isBlank()).orElse(kept);
  }

  /** The states that are counted. */
  public List<ApplicationState> getStates() {
    return Statistics.STATES;
  }

  /** What a state is called. */
  public String label(ApplicationState state) {
    return state.label().in(form.locale());
  }

  /** A month in words; the whole period for that of the sums. */
  public String month(MonthCounts counts) {
    if (counts.month() == null) {
      return word("stats.all");
    }
    return counts.month().format(DateTimeFormatter.ofPattern("LLLL yyyy", form.locale()));
  }

  /** A number, or that it is not shown. */
  public String count(Optional<Long> count) {
    return count.map(String::valueOf).orElseGet(() -> word("stats.hidden"));
  }

  /** The bars of the chart, in the order of the months. */
  public List<Bar> getBars() {
    long most =
        getShown().months().stream().mapToLong(month -> month.sent().orElse(0L)).max().orElse(0);
    return getShown().months().stream().map(month -> Bar.of(month, Math.max(1, most))).toList();
  }

  /** How long decisions took. */
  public String getDecision() {
    return getShown()
        .decision()
        .map(days -> MembershipWords.of("stats.days", days.median(), days.ninth()))
        .orElseGet(() -> MembershipWords.of("stats.too-few"))
        .in(form.locale());
  }

  /** How many of a hundred were accepted. */
  public String getConversion() {
    return getShown()
        .accepted()
        .map(percent -> MembershipWords.of("stats.percent", percent))
        .orElseGet(() -> MembershipWords.of("stats.too-few"))
        .in(form.locale());
  }

  /** Where the same numbers are as a file. */
  public String getFile() {
    Period period = getShown().period();
    return "/desk/plugins/membership-statistics?from="
        + period.first()
        + "&to="
        + period.last()
        + "&file=csv";
  }

  private String word(String key) {
    return MembershipWords.of(key).in(form.locale());
  }
}
