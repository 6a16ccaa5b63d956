package org.innoplaces.access;

import org.innoplaces.problem.PlatformException;
import org.innoplaces.problem.Problem;

/** The actor may not do this. Over HTTP a 403. */
public class AccessDenied extends PlatformException {

  private static final long serialVersionUID = 1L;

  /** Names the permission that is missing, not why. */
  public AccessDenied(Permission permission) {
    super(Problem.of("access-denied", null, permission.action(), permission.type()));
  }
}
