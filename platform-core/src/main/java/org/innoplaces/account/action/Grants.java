package org.innoplaces.account.action;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.innoplaces.account.Grant;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;

/** What grants look like. Unknown actions and types are taken: their plugin may come back. */
final class Grants {

  private static final Pattern WORD = Pattern.compile("\\*|[a-zA-Z][a-zA-Z0-9-]{0,63}");
  private static final int MOST = 2_000;

  private Grants() {}

  static void check(Collection<Grant> grants) {
    List<Problem> problems = problems(grants);
    if (!problems.isEmpty()) {
      throw new InvalidInput(problems);
    }
  }

  /** Everything that is wrong with them. */
  static List<Problem> problems(Collection<Grant> grants) {
    if (grants.size() > MOST) {
      return List.of(Problem.of("not-a-list", Source.pointer("/grants"), MOST));
    }
    return grants.stream()
        .filter(grant -> !isWord(grant.action()) || !isWord(grant.type()))
        .map(Grant::toString)
        .sorted()
        .map(grant -> Problem.of("not-a-grant", Source.pointer("/grants"), grant))
        .toList();
  }

  private static boolean isWord(String text) {
    return WORD.matcher(text).matches();
  }
}
