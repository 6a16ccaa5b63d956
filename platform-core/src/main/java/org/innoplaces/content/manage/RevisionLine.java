package org.innoplaces.content.manage;

import java.time.Instant;
import java.util.Optional;

/**
 * A line of an entry's history.
 *
 * @param number counted from 1
 * @param author the id of the actor who wrote it
 * @param at when
 */
public record RevisionLine(int number, String author, Instant at, Optional<String> note) {

  /** As the table holds it: without a note, null. */
  public RevisionLine(int number, String author, Instant at, String note) {
    this(number, author, at, Optional.ofNullable(note));
  }
}
