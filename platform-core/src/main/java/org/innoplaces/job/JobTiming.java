package org.innoplaces.job;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;

/** When a job is due. */
public sealed interface JobTiming {

  /**
   * Again and again, with a pause between the end of one run and the start of the next.
   *
   * @param pause a minute or more does well; shorter ones cost statements while nothing happens
   */
  record Every(Duration pause) implements JobTiming {}

  /**
   * Once a day.
   *
   * @param zone whose clock tells the time
   */
  record DailyAt(LocalTime time, ZoneId zone) implements JobTiming {}
}
