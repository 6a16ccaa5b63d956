package org.innoplaces.access;

import org.innoplaces.problem.PlatformException;
import org.innoplaces.problem.Problem;

/** Nobody was authenticated where somebody is needed. Over HTTP a 401. */
public class NotSignedIn extends PlatformException {

  private static final long serialVersionUID = 1L;

  /** Says that credentials are needed, and nothing else. */
  public NotSignedIn() {
    super(Problem.of("not-signed-in", null));
  }
}
