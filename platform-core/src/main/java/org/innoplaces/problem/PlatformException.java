package org.innoplaces.problem;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Root of what the platform refuses; each child is a fact of its feature and stands beside the code
 * that throws it.
 *
 * <p>Thrown inside a transaction it rolls the transaction back.
 */
public abstract class PlatformException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /** One refusal with everything that was found wrong; at least one problem. */
  protected PlatformException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** One refusal for one reason. */
  protected PlatformException(Problem problem) {
    this(List.of(problem));
  }

  /** What was found wrong, in the order of the input; never empty. */
  public List<Problem> problems() {
    return problems;
  }

  /**
   * What programs may want to know of each problem, in the order of the problems; empty when there
   * is nothing to add.
   */
  public List<JsonObject> details() {
    return List.of();
  }
}
