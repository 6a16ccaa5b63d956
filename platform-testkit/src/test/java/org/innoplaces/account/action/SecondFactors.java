package org.innoplaces.account.action;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Duration;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.innoplaces.account.Account;
import org.innoplaces.testkit.TestPlatform;

/** An authenticator app for tests. */
record SecondFactors(TestPlatform platform) {

  /** Gives the account a second factor; returns its secret. */
  String set(Account account) {
    ChangeSecondFactor change = platform.get(ChangeSecondFactor.class);
    String secret = change.offer(account.id());
    change.confirm(account.id(), code(secret));
    platform.clock().advance(Duration.ofMinutes(1));
    return secret;
  }

  /** The code of now. */
  String code(String secret) {
    try {
      return new TimeBasedOneTimePasswordGenerator()
          .generateOneTimePasswordString(
              new SecretKeySpec(new Base32().decode(secret), "HmacSHA1"),
              platform.clock().instant());
    } catch (InvalidKeyException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
