package org.innoplaces.account.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.innoplaces.access.Actor;
import org.innoplaces.account.Account;
import org.innoplaces.account.Secret;
import org.innoplaces.account.SignInRefused;
import org.innoplaces.account.SignInRefused.Reason;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class SignInTest {

  private final TestPlatform platform;
  private final TestAccounts accounts;
  private final Authenticate authenticate;

  SignInTest(TestPlatform platform) {
    this.platform = platform;
    this.accounts = new TestAccounts(platform);
    this.authenticate = platform.get(Authenticate.class);
    platform.clock().advance(Duration.ofHours(1));
  }

  @Test
  void letsInWhoKnowsThePassword() {
    Account account = accounts.withPassword("editor");

    Secret secret = accounts.signIn("  " + account.email().toUpperCase() + " ", password(), "");

    assertThat(authenticate.bySession(secret)).map(Account::id).contains(account.id());
  }

  @Test
  void givesEverySessionASecretOfItsOwn() {
    Account account = accounts.withPassword();

    assertThat(accounts.signIn(account, password()))
        .isNotEqualTo(accounts.signIn(account, password()));
  }

  @Test
  void refusesAllMistakesAlike() {
    Account account = accounts.withPassword();
    Account withoutPassword = accounts.with();
    Account closed = accounts.withPassword();
    platform.get(ChangeAccount.class).disable(Actor.SYSTEM, closed.id(), Optional.empty());

    assertRefused(Reason.WRONG, account.email(), "something else", "");
    assertRefused(Reason.WRONG, "nobody@lab.example", password(), "");
    assertRefused(Reason.WRONG, withoutPassword.email(), "", "");
    assertRefused(Reason.WRONG, closed.email(), password(), "");
    assertRefused(Reason.WRONG, null, password(), "");
  }

  @Test
  void stopsWhoGuessesAndForgetsItAfterAQuarterOfAnHour() {
    Account account = accounts.withPassword();
    for (int i = 0; i < 10; i++) {
      assertRefused(Reason.WRONG, account.email(), "guess " + i, "");
    }

    assertRefused(Reason.TOO_MANY, account.email(), password(), "");
    platform.clock().advance(Duration.ofMinutes(16));
    assertThat(accounts.signIn(account, password())).isNotNull();
  }

  @Test
  void stopsGuessesForAccountsThatDoNotExistToo() {
    for (int i = 0; i < 10; i++) {
      assertRefused(Reason.WRONG, "ghost@lab.example", "guess " + i, "");
    }

    assertRefused(Reason.TOO_MANY, "ghost@lab.example", "guess", "");
  }

  @Test
  void letsAWholeHouseInFromOneAddress() {
    Account account = accounts.withPassword();
    for (int i = 0; i < 51; i++) {
      accounts.signIn(account, password());
    }

    assertThat(accounts.signIn(account, password())).isNotNull();
  }

  @Test
  void asksForTheSecondFactorAfterThePassword() {
    Account account = accounts.withPassword();
    String factor = setSecondFactor(account);

    assertRefused(Reason.CODE_NEEDED, account.email(), password(), "");
    assertRefused(Reason.WRONG, account.email(), "wrong", codeOf(factor));
    assertRefused(Reason.CODE_WRONG, account.email(), password(), "000000");
    assertThat(accounts.signIn(account.email(), password(), codeOf(factor))).isNotNull();
  }

  @Test
  void takesACodeOnce() {
    Account account = accounts.withPassword();
    String factor = setSecondFactor(account);
    String code = codeOf(factor);
    accounts.signIn(account.email(), password(), code);

    assertRefused(Reason.CODE_WRONG, account.email(), password(), code);
  }

  @Test
  void endsASessionThatRests() {
    Secret secret = accounts.signIn(accounts.withPassword(), password());

    platform.clock().advance(Duration.ofHours(11));
    assertThat(authenticate.bySession(secret)).isPresent();
    platform.clock().advance(Duration.ofHours(11));
    assertThat(authenticate.bySession(secret)).isPresent();
    platform.clock().advance(Duration.ofHours(13));
    assertThat(authenticate.bySession(secret)).isEmpty();
  }

  @Test
  void endsSessionsHereAndEverywhere() {
    Account account = accounts.withPassword();
    Secret one = accounts.signIn(account, password());
    Secret two = accounts.signIn(account, password());
    Secret three = accounts.signIn(account, password());

    platform.get(SignOut.class).here(one);
    assertThat(authenticate.bySession(one)).isEmpty();
    assertThat(authenticate.bySession(two)).isPresent();
    platform.get(SignOut.class).everywhere(account.actor(), account.id());
    assertThat(authenticate.bySession(two)).isEmpty();
    assertThat(authenticate.bySession(three)).isEmpty();
  }

  private String setSecondFactor(Account account) {
    ChangeSecondFactor change = platform.get(ChangeSecondFactor.class);
    String secret = change.offer(account.id());
    change.confirm(account.id(), codeOf(secret));
    platform.clock().advance(Duration.ofMinutes(1));
    return secret;
  }

  private String codeOf(String secret) {
    try {
      Instant now = platform.clock().instant();
      return new TimeBasedOneTimePasswordGenerator()
          .generateOneTimePasswordString(
              new SecretKeySpec(new Base32().decode(secret), "HmacSHA1"), now);
    } catch (InvalidKeyException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private void assertRefused(Reason reason, String email, String password, String code) {
    assertThatThrownBy(() -> accounts.signIn(email, password, code))
        .isInstanceOfSatisfying(
            SignInRefused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
  }

  private static String password() {
    return TestAccounts.PASSWORD;
  }
}
