package org.innoplaces.site.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.innoplaces.content.Locales;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.entry.Withdrawal;
import org.innoplaces.content.entry.extension.WithdrawalCheck;
import org.innoplaces.problem.Problem;

/** Keeps the settings of the site published: without them readers see an empty instance. */
@ApplicationScoped
class SettingsStay implements WithdrawalCheck {

  private static final String SETTINGS = "site";

  private final ContentRepository repository;

  protected SettingsStay() {
    this(null);
  }

  @Inject
  SettingsStay(ContentRepository repository) {
    this.repository = repository;
  }

  @Override
  public List<Problem> problems(Withdrawal withdrawal) {
    if (!withdrawal.type().equals(SETTINGS)) {
      return List.of();
    }
    Set<String> seen =
        new HashSet<>(repository.localesPublishedFrom(withdrawal.entryId(), withdrawal.at()));
    Set<String> left = new HashSet<>(seen);
    left.removeAll(withdrawal.locales());
    return isSite(seen) && !isSite(left) ? List.of(Problem.of("site-stays", null)) : List.of();
  }

  /** One of several languages may go, the values for all of them and the last one may not. */
  private static boolean isSite(Set<String> locales) {
    return locales.contains(Locales.SHARED) && locales.size() > 1;
  }
}
