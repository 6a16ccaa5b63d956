package org.innoplaces.account;

import java.util.List;
import java.util.Optional;
import org.innoplaces.problem.Stamp;

/**
 * A role as those who manage it see it.
 *
 * @param label what people call it; empty for a role of the platform
 * @param secondFactor whether accounts with it must have a second factor
 * @param grants what it gives, written {@code action:type}, sorted
 */
public record RoleDescription(
    String name, Optional<String> label, boolean secondFactor, List<String> grants, Stamp stamp) {

  /** The description of a role whose grants can be read. */
  public static RoleDescription of(Role role) {
    return new RoleDescription(
        role.name(),
        role.label(),
        role.requiresSecondFactor(),
        Grant.write(role.grants()),
        role.stamped().stamp());
  }
}
