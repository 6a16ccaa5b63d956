package org.innoplaces.launcher.instance;

/** What was written on the command line can never be done; the same words will fail again. */
public final class WrongArgument extends StartProblem {

  private static final long serialVersionUID = 1L;

  public WrongArgument(String sentence) {
    super(sentence);
  }
}
