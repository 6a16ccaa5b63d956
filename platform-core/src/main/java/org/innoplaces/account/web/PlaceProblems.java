package org.innoplaces.account.web;

import java.util.List;
import java.util.function.Supplier;
import org.innoplaces.problem.ChangedMeanwhile;
import org.innoplaces.problem.Conflict;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;

/** Tells problems of values at their place in the client's document. */
final class PlaceProblems {

  private PlaceProblems() {}

  /** Does the work; {@code /email} becomes {@code /data/attributes/email}. */
  static <T> T in(Supplier<T> work) {
    try {
      return work.get();
    } catch (InvalidInput refused) {
      throw new InvalidInput(placed(refused.problems()));
    } catch (ChangedMeanwhile changed) {
      throw changed.placed(placed(changed.problems()));
    } catch (Conflict conflict) {
      throw new Conflict(placed(conflict.problems()));
    }
  }

  private static List<Problem> placed(List<Problem> problems) {
    return problems.stream().map(PlaceProblems::placed).toList();
  }

  private static Problem placed(Problem problem) {
    Source source = problem.source();
    if (source == null
        || source.kind() != Source.Kind.POINTER
        || source.value().startsWith("/data")) {
      return problem;
    }
    return new Problem(
        problem.code(), Source.pointer("/data/attributes" + source.value()), problem.message());
  }
}
