package org.innoplaces.account.action;

import java.util.Collection;
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
    if (grants.size() > MOST) {
      throw new InvalidInput(Problem.of("not-a-list", Source.pointer("/grants"), MOST));
    }
    for (Grant grant : grants) {
      if (!WORD.matcher(grant.action()).matches() || !WORD.matcher(grant.type()).matches()) {
        throw new InvalidInput(Problem.of("not-a-grant", Source.pointer("/grants"), grant));
      }
    }
  }
}
