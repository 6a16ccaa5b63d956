package org.innoplaces.http;

import java.util.UUID;

/**
 * Something that failed and that nobody foresaw: whoever asked gets a number, the log gets the
 * trace under the same number.
 *
 * @param number short, to be read out on the telephone
 */
public record Incident(String number) {

  private static final System.Logger LOG = System.getLogger(Incident.class.getName());
  private static final int LENGTH = 8;

  /** Notes a failure in the log and gives it a number. */
  public static Incident note(Throwable failure) {
    String number = UUID.randomUUID().toString().substring(0, LENGTH);
    LOG.log(System.Logger.Level.ERROR, "Failure " + number, failure);
    return new Incident(number);
  }
}
