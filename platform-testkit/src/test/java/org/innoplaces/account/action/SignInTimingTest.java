package org.innoplaces.account.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.innoplaces.account.Account;
import org.innoplaces.account.AccountRepository;
import org.innoplaces.account.Browser;
import org.innoplaces.account.SignInRefused;
import org.innoplaces.testkit.EachDatabase;
import org.innoplaces.testkit.RankTest;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.Test;

/**
 * How long it takes to be refused does not tell whether there is such an account: a rank test
 * (Mann, Whitney) finds no difference between attempts on known and on unknown addresses, taken by
 * turns.
 */
class SignInTimingTest {

  private static final int ACCOUNTS = 6;
  private static final int ROUNDS = 8;

  /** Of a normal distribution only one value in 16,000 is further out. */
  private static final double LIMIT = 4;

  private final TestPlatform platform = EachDatabase.h2();
  private final TestAccounts accounts = new TestAccounts(platform);
  private int attempts;

  @Test
  void tellsNothingByTheTimeItTakes() {
    List<Account> known = new ArrayList<>();
    for (int i = 0; i < ACCOUNTS; i++) {
      known.add(accounts.withPassword("reader"));
    }
    known.forEach(account -> refused(account.email()));
    RankTest times = new RankTest();
    for (int round = 0; round < ROUNDS; round++) {
      for (Account account : known) {
        times.add(false, refused("u" + UUID.randomUUID() + "@lab.example"));
        times.add(true, refused(account.email()));
      }
    }

    assertThat(Math.abs(times.z())).as(times.toString()).isLessThan(LIMIT);
  }

  @Test
  void wouldTellWithoutAHashForNobody() {
    Account account = accounts.withPassword("reader");
    AccountRepository repository = platform.get(AccountRepository.class);
    RankTest times = new RankTest();
    for (int i = 0; i < 2 * ROUNDS; i++) {
      times.add(false, RankTest.micros(() -> repository.findByEmail("nobody@lab.example")));
      times.add(
          true, RankTest.micros(() -> new HashPasswords().matches("x", account.passwordHash())));
    }

    assertThat(times.z()).isGreaterThan(LIMIT);
  }

  private long refused(String email) {
    attempts++;
    Browser browser = new Browser("2001:db8::" + Integer.toHexString(attempts), "Test");
    SignIn.Attempt attempt = new SignIn.Attempt(email, "not the password", "");
    return RankTest.micros(
        () ->
            assertThatThrownBy(() -> platform.get(SignIn.class).signIn(attempt, browser))
                .isInstanceOf(SignInRefused.class));
  }
}
