package org.innoplaces.problem;

/** What was asked for does not exist, or not for this reader. Over HTTP a 404. */
public class NotFound extends PlatformException {

  private static final long serialVersionUID = 1L;

  /** The problem names what was asked for. */
  public NotFound(Problem problem) {
    super(problem);
  }
}
