package org.innoplaces.webapp.desk.address;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.innoplaces.access.AccessDenied;
import org.innoplaces.problem.NotFound;
import org.innoplaces.problem.PlatformException;
import org.innoplaces.problem.Problem;

/**
 * Why a page of the desk is not shown.
 *
 * @param status of the answer
 * @param kind by which the words for it are found
 * @param problems what the platform says, at times nothing
 */
public record DeskRefusal(int status, String kind, List<Problem> problems) {

  private static final int BAD_REQUEST = 400;
  private static final int FORBIDDEN = 403;
  private static final int NOT_FOUND = 404;
  private static final int WRONG_METHOD = 405;

  /** Keeps a copy. */
  public DeskRefusal {
    problems = List.copyOf(problems);
  }

  static DeskRefusal noSuchPage() {
    return new DeskRefusal(NOT_FOUND, "missing", List.of());
  }

  /** A form that is not one of ours, or older than the sign-in. */
  static DeskRefusal foreignForm() {
    return new DeskRefusal(FORBIDDEN, "form", List.of());
  }

  static DeskRefusal wrongMethod() {
    return new DeskRefusal(WRONG_METHOD, "method", List.of());
  }

  /**
   * What the platform refused while a page was made; empty when something else went wrong.
   *
   * @param sent whether a form was to do something, and not only a page to be seen
   */
  static Optional<DeskRefusal> of(Throwable failure, boolean sent) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof PlatformException refused) {
        return Optional.of(of(refused, sent));
      }
    }
    return Optional.empty();
  }

  private static DeskRefusal of(PlatformException refused, boolean sent) {
    if (refused instanceof AccessDenied) {
      return new DeskRefusal(FORBIDDEN, sent ? "deed" : "denied", refused.problems());
    }
    return refused instanceof NotFound
        ? new DeskRefusal(NOT_FOUND, "missing", refused.problems())
        : new DeskRefusal(BAD_REQUEST, "wrong", refused.problems());
  }

  /** What the platform says, in a language. */
  public List<String> sentences(Locale locale) {
    return problems.stream().map(problem -> problem.text(locale)).toList();
  }
}
