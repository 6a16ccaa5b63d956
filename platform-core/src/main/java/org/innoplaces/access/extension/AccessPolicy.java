package org.innoplaces.access.extension;

import org.innoplaces.access.Actor;
import org.innoplaces.access.Permission;
import org.innoplaces.plugin.ExtensionPoint;

/**
 * Grants permissions to actors.
 *
 * <p>Called by every action on the caller's thread inside its transaction, before anything changes.
 * A permission is given when at least one policy grants it; a failing policy grants nothing. The
 * order does not matter.
 */
@ExtensionPoint(since = "0.1")
public interface AccessPolicy {

  /** Whether this policy lets the actor do it; quick, no writes. */
  boolean grants(Actor actor, Permission permission);
}
