package org.innoplaces.testkit.planted.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Date;
import java.util.function.Supplier;

/** Every way to ask the machine for the time. */
public class BareNow {

  Instant instant() {
    return Instant.now();
  }

  LocalDate today() {
    return LocalDate.now();
  }

  ZonedDateTime zoned() {
    return ZonedDateTime.now(ZoneOffset.UTC);
  }

  Supplier<Instant> reference() {
    return Instant::now;
  }

  long millis() {
    return System.currentTimeMillis();
  }

  Date date() {
    return new Date();
  }

  Calendar calendar() {
    return Calendar.getInstance();
  }
}
