package org.innoplaces.scheduling.cycle;

/** What becomes of a session whose day is a public holiday. */
public enum HolidayPolicy {
  /** It stays, and the holiday is named. */
  KEEP,
  /** It moves by a week, to the week after or the week before; the others stay. */
  SHIFT,
  /** There is none on that day; the cycle goes on with the next day of the rule. */
  SKIP
}
