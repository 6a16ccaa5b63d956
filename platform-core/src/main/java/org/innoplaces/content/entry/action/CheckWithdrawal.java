package org.innoplaces.content.entry.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.innoplaces.content.entry.Withdrawal;
import org.innoplaces.content.entry.extension.WithdrawalCheck;
import org.innoplaces.plugin.Contributions;
import org.innoplaces.problem.Conflict;
import org.innoplaces.problem.Problem;

/** Asks everybody who may veto before something is taken from readers. */
@ApplicationScoped
public class CheckWithdrawal {

  private final Contributions<WithdrawalCheck> checks;

  /** For CDI proxies. */
  protected CheckWithdrawal() {
    this.checks = Contributions.of(List.of());
  }

  @Inject
  CheckWithdrawal(@Any Instance<WithdrawalCheck> checks) {
    this.checks = Contributions.of(checks);
  }

  /**
   * Lets it pass or not.
   *
   * @throws Conflict when anybody is against it
   */
  public void check(Withdrawal withdrawal) {
    List<Problem> problems = new ArrayList<>();
    checks.collect(check -> check.problems(withdrawal)).forEach(problems::addAll);
    if (!problems.isEmpty()) {
      throw new Conflict(problems);
    }
  }
}
