package org.innoplaces.audit;

import java.time.Instant;
import java.util.Optional;

/**
 * Which entries of the log are wanted; an empty text asks for all.
 *
 * @param actor the id of who did it, or several with commas between them
 * @param action how the action's name starts, for example {@code content.}
 * @param subject how the subject starts, for example {@code theme/}
 * @param from the first instant that counts; empty for the beginning
 * @param until the first instant that counts no more; empty for no end
 */
public record AuditFilter(
    String actor, String action, String subject, Optional<Instant> from, Optional<Instant> until) {

  /** Everything. */
  public static final AuditFilter ALL =
      new AuditFilter("", "", "", Optional.empty(), Optional.empty());
}
