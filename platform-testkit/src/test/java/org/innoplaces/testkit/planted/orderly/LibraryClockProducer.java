package org.innoplaces.testkit.planted.orderly;

import java.time.Clock;

/** The one place that may know the machine. */
public class LibraryClockProducer {

  /** The clock of the machine. */
  public Clock clock() {
    return Clock.systemUTC();
  }
}
