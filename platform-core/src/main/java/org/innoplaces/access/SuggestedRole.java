package org.innoplaces.access;

import java.util.Set;
import org.innoplaces.problem.Message;

/**
 * A role that a plugin has a use for; it exists only when somebody makes it.
 *
 * @param name for programs, lower-case letters, digits and hyphens
 * @param label for people, in each language
 * @param permissions what it would give
 */
public record SuggestedRole(String name, Message label, Set<Permission> permissions) {

  /** Keeps a copy. */
  public SuggestedRole {
    permissions = Set.copyOf(permissions);
  }
}
