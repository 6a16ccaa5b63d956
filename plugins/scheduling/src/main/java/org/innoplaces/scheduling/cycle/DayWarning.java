package org.innoplaces.scheduling.cycle;

/**
 * Why a day is a bad one though it is no holiday.
 *
 * @param holiday the one that is near
 */
public record DayWarning(Kind kind, Holiday holiday) {

  /** How a day can be near a holiday. */
  public enum Kind {
    /** The holiday is the next day. */
    EVE,
    /** The day is alone between the holiday and a weekend. */
    BRIDGE
  }
}
