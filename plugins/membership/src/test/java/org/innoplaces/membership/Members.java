package org.innoplaces.membership;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.account.Account;
import org.innoplaces.account.AccountRepository;
import org.innoplaces.account.action.ChangeAccount;
import org.innoplaces.account.action.ChangeRole;
import org.innoplaces.testkit.TestPlatform;

/** People of a test who belong to us. */
public final class Members {

  private final TestPlatform platform;

  /** On this platform. */
  public Members(TestPlatform platform) {
    this.platform = platform;
  }

  /** A member of that name. */
  public Account member(String name) {
    boolean known =
        platform.inTransaction(
            () -> platform.get(AccountRepository.class).role(MembershipPlugin.MEMBER).isPresent());
    if (!known) {
      platform
          .get(ChangeRole.class)
          .create(
              Actor.SYSTEM,
              MembershipPlugin.MEMBER,
              new ChangeRole.Wanted(Optional.empty(), false, Set.of()));
    }
    return account(name, MembershipPlugin.MEMBER);
  }

  /** Somebody with an account and these roles. */
  public Account account(String name, String... roles) {
    String email = "m" + UUID.randomUUID() + "@lab.example";
    return platform
        .get(ChangeAccount.class)
        .create(Actor.SYSTEM, new ChangeAccount.Wanted(email, name, "fr", Set.of(roles)));
  }

  /** The account loses its roles. */
  public void withoutRole(Account account) {
    change(account, account.email(), Set.of());
  }

  /** The account has another address from now on. */
  public void address(Account account, String email) {
    change(account, email, Set.of(MembershipPlugin.MEMBER));
  }

  private void change(Account account, String email, Set<String> roles) {
    platform
        .get(ChangeAccount.class)
        .change(
            Actor.SYSTEM,
            account.id(),
            Optional.empty(),
            before -> new ChangeAccount.Wanted(email, before.name(), before.locale(), roles));
  }
}
