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
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

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
  void tellsNothingByTheTimeItTakes(TestReporter reporter) {
    List<Account> known = new ArrayList<>();
    for (int i = 0; i < ACCOUNTS; i++) {
      known.add(accounts.withPassword("reader"));
    }
    known.forEach(account -> refused(account.email()));
    List<Long> ofKnown = new ArrayList<>();
    List<Long> ofUnknown = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      for (Account account : known) {
        ofUnknown.add(refused("u" + UUID.randomUUID() + "@lab.example"));
        ofKnown.add(refused(account.email()));
      }
    }

    double z = z(ofKnown, ofUnknown);

    reporter.publishEntry(
        "refused sign-ins, %d each: median of known %d us, of unknown %d us, z = %.2f"
            .formatted(ofKnown.size(), median(ofKnown), median(ofUnknown), z));
    assertThat(Math.abs(z)).isLessThan(LIMIT);
  }

  @Test
  void wouldTellWithoutAHashForNobody() {
    Account account = accounts.withPassword("reader");
    AccountRepository repository = platform.get(AccountRepository.class);
    List<Long> ofKnown = new ArrayList<>();
    List<Long> ofUnknown = new ArrayList<>();
    for (int i = 0; i < 2 * ROUNDS; i++) {
      ofUnknown.add(micros(() -> repository.findByEmail("nobody@lab.example")));
      ofKnown.add(micros(() -> new HashPasswords().matches("x", account.passwordHash())));
    }

    assertThat(Math.abs(z(ofKnown, ofUnknown))).isGreaterThan(LIMIT);
  }

  private long refused(String email) {
    attempts++;
    Browser browser = new Browser("2001:db8::" + Integer.toHexString(attempts), "Test");
    SignIn.Attempt attempt = new SignIn.Attempt(email, "not the password", "");
    return micros(
        () ->
            assertThatThrownBy(() -> platform.get(SignIn.class).signIn(attempt, browser))
                .isInstanceOf(SignInRefused.class));
  }

  private static long micros(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1_000;
  }

  private static long median(List<Long> values) {
    return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
  }

  /** The normal approximation of the rank sum; equal values share their ranks. */
  private static double z(List<Long> one, List<Long> other) {
    double u = 0;
    for (long mine : one) {
      for (long theirs : other) {
        u += mine > theirs ? 1 : mine == theirs ? 0.5 : 0;
      }
    }
    double n = one.size();
    double m = other.size();
    return (u - n * m / 2) / Math.sqrt(n * m * (n + m + 1) / 12);
  }
}
