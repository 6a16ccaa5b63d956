package org.innoplaces.membership.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.innoplaces.access.Actor;
import org.innoplaces.account.Account;
import org.innoplaces.account.AccountRepository;
import org.innoplaces.membership.MembershipPlugin;

/** Finds out whether somebody who has signed in belongs to us. */
@ApplicationScoped
class MemberAccess {

  private static final String KIND = "account/";
  private static final Pattern ACCOUNT = Pattern.compile(KIND + "[0-9a-f-]{36}");

  private final AccountRepository accounts;

  protected MemberAccess() {
    this(null);
  }

  @Inject
  MemberAccess(AccountRepository accounts) {
    this.accounts = accounts;
  }

  /** The account of a member; empty for everybody else, programs as well. */
  Optional<Account> member(Actor actor) {
    return Optional.of(actor.id())
        .filter(id -> ACCOUNT.matcher(id).matches())
        .flatMap(id -> accounts.find(UUID.fromString(id.substring(KIND.length()))))
        .filter(MemberAccess::isMember);
  }

  /** Whether the account can be used and has the role. */
  static boolean isMember(Account account) {
    return account.disabledAt().isEmpty()
        && account.roles().stream().anyMatch(role -> role.name().equals(MembershipPlugin.MEMBER));
  }
}
