package org.innoplaces.problem;

/** There is more of it than the platform takes at once. Over HTTP a 413. */
public class TooLarge extends PlatformException {

  private static final long serialVersionUID = 1L;

  /** The problem names the limit. */
  public TooLarge(Problem problem) {
    super(problem);
  }
}
