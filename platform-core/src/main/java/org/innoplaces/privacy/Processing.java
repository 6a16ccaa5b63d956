package org.innoplaces.privacy;

import java.time.Duration;
import java.util.Optional;
import org.innoplaces.problem.Message;

/**
 * One line of the register of processing activities: GDPR, article 30(1).
 *
 * @param id stable and unique, with the feature's or plugin's name in front: {@code mail.outbox}
 * @param basis why it may be kept
 * @param words what people read about it
 * @param kept how long at most, when it goes by itself; empty when it stays until somebody removes
 *     it, as {@link Words#end()} says
 */
public record Processing(String id, LegalBasis basis, Words words, Optional<Duration> kept) {

  /**
   * For people, one sentence or less each.
   *
   * @param name what it is called
   * @param purpose what it is kept for
   * @param people whose data it is
   * @param data which data
   * @param end when it goes
   */
  public record Words(Message name, Message purpose, Message people, Message data, Message end) {

    /** From the platform's bundle: {@code privacy.<id>.name}, {@code .purpose} and so on. */
    static Words of(String id) {
      String start = "privacy." + id + ".";
      return new Words(
          Message.of(start + "name"),
          Message.of(start + "purpose"),
          Message.of(start + "people"),
          Message.of(start + "data"),
          Message.of(start + "end"));
    }
  }

  /** A line of the core, whose words stand in the platform's bundle. */
  public static Processing of(String id, LegalBasis basis, Optional<Duration> kept) {
    return new Processing(id, basis, Words.of(id), kept);
  }
}
