package org.innoplaces.scheduling.cycle.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.innoplaces.scheduling.Cycles;
import org.innoplaces.scheduling.cycle.Cycle;
import org.innoplaces.scheduling.cycle.DayWarning;
import org.innoplaces.scheduling.cycle.HolidayPolicy;
import org.innoplaces.scheduling.cycle.PlannedDate;
import org.innoplaces.scheduling.cycle.TypedCycle;
import org.junit.jupiter.api.Test;

/** Six Thursdays from 8 October 2026: both changes of the clocks, and Ascension at the end. */
class PlanCycleTest {

  private final PlanCycle planning = new PlanCycle(new Holidays());

  @Test
  void findsTheSixThursdaysAndTheirInstantsOnBothSidesOfTheClockChanges() {
    Cycle cycle = cycle();

    assertThat(planning.plan(cycle))
        .extracting(date -> cycle.on(date.day()).start().toString())
        .containsExactly(
            "2026-10-08T12:00:00Z",
            "2026-11-19T13:00:00Z",
            "2026-12-31T13:00:00Z",
            "2027-02-11T13:00:00Z",
            "2027-03-25T13:00:00Z",
            "2027-05-06T12:00:00Z");
  }

  @Test
  void namesAscensionAndOffersTheWeeksAroundIt() {
    PlannedDate last = planning.plan(cycle()).get(5);

    assertThat(last.holiday()).isPresent();
    assertThat(last.holiday().get().name().in(Locale.FRENCH)).isEqualTo("Jour de l’Ascension");
    assertThat(last.holiday().get().name().in(Locale.ENGLISH)).contains("Ascension");
    assertThat(last.alternatives())
        .containsExactly(LocalDate.parse("2027-05-13"), LocalDate.parse("2027-04-29"));
    assertThat(last.day()).isEqualTo(LocalDate.parse("2027-05-06"));
  }

  @Test
  void warnsOfTheEveOfTheNewYear() {
    PlannedDate third = planning.plan(cycle()).get(2);

    assertThat(third.holiday()).isEmpty();
    assertThat(third.warnings())
        .singleElement()
        .satisfies(
            near -> {
              assertThat(near.kind()).isEqualTo(DayWarning.Kind.EVE);
              assertThat(near.holiday().day()).isEqualTo(LocalDate.parse("2027-01-01"));
            });
  }

  @Test
  void knowsTheEveOfGoodFridayInAlsaceAndMoselleOnly() {
    assertThat(planning.plan(cycle("department", "67")).get(4).warnings())
        .singleElement()
        .satisfies(near -> assertThat(near.holiday().day()).isEqualTo("2027-03-26"));
    assertThat(planning.plan(cycle()).get(4).warnings()).isEmpty();
  }

  @Test
  void knowsTheHolidaysOfEachDepartmentThatHasItsOwn() {
    Holidays holidays = new Holidays();
    for (String department : List.of("57", "67", "68")) {
      assertThat(holidays.on(LocalDate.parse("2027-12-26"), department)).isPresent();
      assertThat(holidays.on(LocalDate.parse("2027-03-26"), department)).isPresent();
    }
    assertThat(holidays.on(LocalDate.parse("2027-12-26"), "75")).isEmpty();
    assertThat(holidays.on(LocalDate.parse("2027-05-27"), "971")).isPresent();
    assertThat(holidays.on(LocalDate.parse("2027-05-22"), "972")).isPresent();
    assertThat(holidays.on(LocalDate.parse("2027-06-10"), "973")).isPresent();
    assertThat(holidays.on(LocalDate.parse("2027-12-20"), "974")).isPresent();
    assertThat(holidays.on(LocalDate.parse("2027-04-27"), "976")).isPresent();
  }

  @Test
  void movesASessionByAWeekAndLeavesTheOthers() {
    List<PlannedDate> dates = planning.plan(cycle("policy", "SHIFT"));

    assertThat(dates.get(5).day()).isEqualTo(LocalDate.parse("2027-05-13"));
    assertThat(dates.get(5).isMoved()).isTrue();
    assertThat(dates.subList(0, 5)).noneMatch(PlannedDate::isMoved);
  }

  @Test
  void leavesAHolidayOutAndGoesOnWithTheRule() {
    List<PlannedDate> dates = planning.plan(cycle("policy", "SKIP"));

    assertThat(dates).hasSize(7);
    assertThat(dates.get(5).number()).isEmpty();
    assertThat(dates.get(6).number()).contains(6);
    assertThat(dates.get(6).day()).isEqualTo(LocalDate.parse("2027-06-17"));
  }

  @Test
  void warnsOfADayBetweenAHolidayAndAWeekend() {
    Cycle fridays =
        cycle(
            "first", "2027-05-07",
            "rule", "FREQ=WEEKLY;BYDAY=FR",
            "sessions", "1");

    assertThat(planning.plan(fridays).get(0).warnings())
        .extracting(DayWarning::kind)
        .containsExactly(DayWarning.Kind.BRIDGE);
  }

  @Property(tries = 200)
  void plansAsManySessionsAsAskedForOnDaysOfTheirOwnAtTheHourOfThePlace(
      @ForAll @IntRange(min = 0, max = 3_000) int later,
      @ForAll @IntRange(min = 1, max = 12) int sessions,
      @ForAll @IntRange(min = 1, max = 8) int weeks,
      @ForAll HolidayPolicy policy) {
    Cycle cycle =
        cycle(
            "first", LocalDate.parse("2026-01-01").plusDays(later).toString(),
            "rule", "FREQ=WEEKLY;INTERVAL=" + weeks + ";BYDAY=TH",
            "sessions", String.valueOf(sessions),
            "policy", policy.name());

    List<PlannedDate> kept =
        planning.plan(cycle).stream().filter(date -> date.number().isPresent()).toList();

    assertThat(kept).hasSize(sessions);
    assertThat(kept).extracting(PlannedDate::day).doesNotHaveDuplicates();
    assertThat(kept)
        .allSatisfy(
            date -> {
              assertThat(date.day().getDayOfWeek()).isEqualTo(DayOfWeek.THURSDAY);
              assertThat(cycle.on(date.day()).from().toLocalTime()).isEqualTo(LocalTime.of(14, 0));
            });
    if (policy == HolidayPolicy.SKIP) {
      assertThat(kept).allSatisfy(date -> assertThat(date.holiday()).isEmpty());
    }
  }

  private Cycle cycle(String... changes) {
    return planning.read(new TypedCycle(Cycles.typed(changes)));
  }
}
