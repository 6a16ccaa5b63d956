package org.innoplaces.membership.statistics;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.innoplaces.membership.ApplicationState;

/**
 * What is counted of an application.
 *
 * @param month in which it was sent, in UTC
 * @param days between sending and decision; empty when nobody of us decided
 */
public record SentApplication(YearMonth month, ApplicationState state, Optional<Integer> days) {

  private static final Set<ApplicationState> DECIDED =
      EnumSet.of(ApplicationState.ACCEPTED, ApplicationState.DECLINED);

  /** Of one that was sent then; it was decided at another instant, or null when it was not. */
  public static SentApplication of(Instant sent, ApplicationState state, Instant decided) {
    Optional<Integer> days =
        Optional.ofNullable(decided)
            .filter(end -> DECIDED.contains(state))
            .map(end -> (int) Duration.between(sent, end).toDays());
    return new SentApplication(YearMonth.from(sent.atZone(ZoneOffset.UTC)), state, days);
  }
}
