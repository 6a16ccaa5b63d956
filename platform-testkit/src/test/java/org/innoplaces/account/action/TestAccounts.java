package org.innoplaces.account.action;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.account.Account;
import org.innoplaces.account.Browser;
import org.innoplaces.account.OneTimeLink.Purpose;
import org.innoplaces.account.Secret;
import org.innoplaces.testkit.TestPlatform;

/** Accounts for tests, each with an address of its own. */
final class TestAccounts {

  static final String PASSWORD = "quatre chaises bleues";
  static final Browser BROWSER = new Browser("192.0.2.7", "Test");

  private final TestPlatform platform;

  TestAccounts(TestPlatform platform) {
    this.platform = platform;
  }

  Account with(String... roles) {
    String email = "a" + UUID.randomUUID() + "@lab.example";
    return platform
        .get(ChangeAccount.class)
        .create(
            Actor.SYSTEM, new ChangeAccount.Wanted(email, "Camille Aubin", "fr", Set.of(roles)));
  }

  Account withPassword(String... roles) {
    Account account = with(roles);
    Secret link =
        platform.get(IssueLink.class).issue(Actor.SYSTEM, account.id(), Purpose.INVITATION);
    platform.get(ChoosePassword.class).byLink(link, PASSWORD, Optional.empty());
    return account;
  }

  Secret signIn(Account account, String password) {
    return signIn(account.email(), password, "");
  }

  Secret signIn(String email, String password, String code) {
    return platform.get(SignIn.class).signIn(new SignIn.Attempt(email, password, code), BROWSER);
  }
}
