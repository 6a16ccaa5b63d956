package org.innoplaces.testkit.planted.time;

import java.time.Clock;

/** A second clock. */
public class OwnClock {

  Clock clock() {
    return Clock.systemUTC();
  }
}
