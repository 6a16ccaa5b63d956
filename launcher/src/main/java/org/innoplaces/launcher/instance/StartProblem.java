package org.innoplaces.launcher.instance;

/**
 * The reason why a command cannot go on, as one sentence that an operator can act on.
 *
 * <p>The sentence goes to the standard error stream; the cause, where there is one, only to the
 * launcher's log.
 */
public class StartProblem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public StartProblem(String sentence) {
    super(sentence);
  }

  public StartProblem(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
