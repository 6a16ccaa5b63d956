package org.innoplaces.membership.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.innoplaces.access.Actor;
import org.innoplaces.account.Account;
import org.innoplaces.account.AccountRepository;
import org.innoplaces.account.action.ChangeAccount;
import org.innoplaces.account.action.ChangeRole;
import org.innoplaces.membership.Applicant;
import org.innoplaces.membership.MembershipPlugin;

/** Gives an account and the role of members. In the caller's transaction. */
@ApplicationScoped
class GiveMembership {

  private final AccountRepository accounts;
  private final ChangeAccount change;
  private final ChangeRole roles;

  protected GiveMembership() {
    this(null, null, null);
  }

  @Inject
  GiveMembership(AccountRepository accounts, ChangeAccount change, ChangeRole roles) {
    this.accounts = accounts;
    this.change = change;
    this.roles = roles;
  }

  /** The account of the address, which may be there already, with the role besides those it has. */
  Account give(Applicant applicant) {
    if (accounts.role(MembershipPlugin.MEMBER).isEmpty()) {
      // It gives no permission; whoever manages roles may add some.
      roles.create(
          Actor.SYSTEM,
          MembershipPlugin.MEMBER,
          new ChangeRole.Wanted(Optional.empty(), false, Set.of()));
    }
    return accounts
        .findByEmail(applicant.email())
        .map(account -> change.change(Actor.SYSTEM, account.id(), Optional.empty(), this::member))
        .orElseGet(() -> create(applicant));
  }

  private Account create(Applicant applicant) {
    String spoken = applicant.locale().getLanguage();
    String language = Account.LANGUAGES.contains(spoken) ? spoken : Account.LANGUAGES.get(0);
    return change.create(
        Actor.SYSTEM,
        new ChangeAccount.Wanted(
            applicant.email(), applicant.name(), language, Set.of(MembershipPlugin.MEMBER)));
  }

  private ChangeAccount.Wanted member(ChangeAccount.Wanted before) {
    Set<String> all = new HashSet<>(before.roles());
    all.add(MembershipPlugin.MEMBER);
    return new ChangeAccount.Wanted(before.email(), before.name(), before.locale(), all);
  }
}
