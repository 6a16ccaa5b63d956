package org.innoplaces.scheduling.cycle.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.scheduling.SchedulingWords;
import org.innoplaces.scheduling.cycle.Cycle;
import org.innoplaces.scheduling.cycle.Holiday;
import org.innoplaces.scheduling.cycle.HolidayPolicy;
import org.innoplaces.scheduling.cycle.PlannedDate;
import org.innoplaces.scheduling.cycle.TypedCycle;

/** Finds the days of a cycle, and what is on them. Changes nothing; everybody may. */
@ApplicationScoped
public class PlanCycle {

  private final Holidays holidays;

  /** For CDI proxies. */
  protected PlanCycle() {
    this(null);
  }

  @Inject
  PlanCycle(Holidays holidays) {
    this.holidays = holidays;
  }

  /**
   * Understands what was typed.
   *
   * @throws InvalidInput naming every field that is wrong
   */
  public Cycle read(TypedCycle typed) {
    return new ReadCycle(typed).read();
  }

  /**
   * The days of a cycle in the order of its rule; with {@link HolidayPolicy#SKIP} also those that
   * are left out.
   *
   * @throws InvalidInput when the rule has not enough days
   */
  public List<PlannedDate> plan(Cycle cycle) {
    List<PlannedDate> planned = new ArrayList<>();
    Set<LocalDate> taken = new HashSet<>(cycle.rule().days());
    int number = 0;
    for (LocalDate day : cycle.rule().days()) {
      if (number == cycle.sessions()) {
        break;
      }
      Optional<Holiday> holiday = holidays.on(day, cycle.department());
      boolean leftOut = holiday.isPresent() && cycle.policy() == HolidayPolicy.SKIP;
      number += leftOut ? 0 : 1;
      planned.add(
          planned(cycle, day, holiday, leftOut ? Optional.empty() : Optional.of(number), taken));
    }
    if (number < cycle.sessions()) {
      throw new InvalidInput(
          List.of(SchedulingWords.wrong("rule", "runs-out", number, cycle.sessions())));
    }
    return planned;
  }

  private PlannedDate planned(
      Cycle cycle,
      LocalDate byRule,
      Optional<Holiday> holiday,
      Optional<Integer> number,
      Set<LocalDate> taken) {
    List<LocalDate> others = holiday.isPresent() ? alternatives(cycle, byRule, taken) : List.of();
    boolean moves = holiday.isPresent() && cycle.policy() == HolidayPolicy.SHIFT;
    LocalDate day = moves ? others.stream().findFirst().orElse(byRule) : byRule;
    taken.add(day);
    return new PlannedDate(
        number,
        day,
        byRule,
        holiday,
        holidays.near(day, cycle.department()).stream().toList(),
        others);
  }

  /** A week later and a week before, where nothing is on that day and no session of the cycle. */
  private List<LocalDate> alternatives(Cycle cycle, LocalDate day, Set<LocalDate> taken) {
    return Stream.of(day.plusWeeks(1), day.minusWeeks(1))
        .filter(other -> !taken.contains(other))
        .filter(other -> holidays.on(other, cycle.department()).isEmpty())
        .toList();
  }
}
