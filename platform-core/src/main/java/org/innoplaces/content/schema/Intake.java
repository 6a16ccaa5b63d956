package org.innoplaces.content.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;

/**
 * Walks along with a value that comes from outside and collects what is wrong with it and where.
 *
 * <p>For one input and one thread.
 */
public final class Intake {

  private final Function<String, Source> placing;
  private final String pointer;
  private final List<Problem> problems;

  private Intake(Function<String, Source> placing, String pointer, List<Problem> problems) {
    this.placing = placing;
    this.pointer = pointer;
    this.problems = problems;
  }

  /**
   * The start of a walk.
   *
   * @param placing turns a JSON pointer into the place that the person knows
   * @param pointer where the walk starts
   */
  public static Intake starting(Function<String, Source> placing, String pointer) {
    return new Intake(placing, pointer, new ArrayList<>());
  }

  /** The same walk, one member or index deeper; problems go to the same list. */
  public Intake at(Object step) {
    String escaped = step.toString().replace("~", "~0").replace("/", "~1");
    return new Intake(placing, pointer + "/" + escaped, problems);
  }

  /** Notes a problem of this place. */
  public void problem(String code, Object... arguments) {
    problems.add(Problem.of(code, source(), arguments));
  }

  /** Notes a problem that was found elsewhere. */
  public void add(Problem problem) {
    problems.add(problem);
  }

  /** The place where the walk is. */
  public Source source() {
    return placing.apply(pointer);
  }

  /** Everything that was found so far, along the whole walk. */
  public List<Problem> problems() {
    return problems;
  }
}
