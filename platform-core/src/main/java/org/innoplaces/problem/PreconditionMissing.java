package org.innoplaces.problem;

/** The request must say what it starts from. Over HTTP a 428. */
public class PreconditionMissing extends PlatformException {

  private static final long serialVersionUID = 1L;

  /** The problem names the header that is missing. */
  public PreconditionMissing(Problem problem) {
    super(problem);
  }
}
