package org.innoplaces.membership;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.innoplaces.membership.form.FormDefinition;

/**
 * An application as its applicant sees it.
 *
 * @param form what they were asked, as it was
 * @param steps what became of it, the oldest first
 * @param expected until when a decision can be expected; empty while none is waited for
 * @param keptUntil when it is removed; empty while that is open
 */
public record OpenedApplication(
    Application application,
    FormDefinition form,
    List<ApplicationStep> steps,
    Optional<Instant> expected,
    Optional<Instant> keptUntil) {

  /** Keeps a copy. */
  public OpenedApplication {
    steps = List.copyOf(steps);
  }
}
