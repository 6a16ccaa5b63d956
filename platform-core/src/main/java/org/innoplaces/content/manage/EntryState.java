package org.innoplaces.content.manage;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How a text of an entry stands, told in one word.
 *
 * <ul>
 *   <li>{@link #TRASHED}: the entry lies in the trash
 *   <li>{@link #MODIFIED}: readers see an older revision than the newest
 *   <li>{@link #PUBLISHED}: readers see the newest revision
 *   <li>{@link #SCHEDULED}: readers see nothing yet, but will
 *   <li>{@link #EXPIRED}: readers saw something, and nothing now or later
 *   <li>{@link #DRAFT}: readers never saw anything
 * </ul>
 */
public enum EntryState {
  DRAFT,
  SCHEDULED,
  PUBLISHED,
  MODIFIED,
  EXPIRED,
  TRASHED;

  /**
   * The state of a text at an instant.
   *
   * @param head the number of the newest revision
   * @param shown all its publications, past and planned
   */
  public static EntryState of(boolean trashed, int head, List<Shown> shown, Instant now) {
    if (trashed) {
      return TRASHED;
    }
    Optional<Shown> current = shown.stream().filter(one -> one.covers(now)).findFirst();
    if (current.isPresent()) {
      return current.get().number() == head ? PUBLISHED : MODIFIED;
    }
    if (shown.stream().anyMatch(one -> one.from().isAfter(now))) {
      return SCHEDULED;
    }
    return shown.isEmpty() ? DRAFT : EXPIRED;
  }

  /** As it stands in JSON: lower case. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * A revision and when readers see it.
   *
   * @param number the revision's number
   * @param until {@link org.innoplaces.content.entry.Publication#FOREVER} when no end is known
   */
  public record Shown(int number, String slug, Instant from, Instant until) {

    /** Whether readers see it at the instant. */
    public boolean covers(Instant instant) {
      return !instant.isBefore(from) && instant.isBefore(until);
    }
  }
}
