package org.innoplaces.account.action;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.stream.LongStream;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.innoplaces.account.Account;

/**
 * Codes of six digits that change every 30 seconds (TOTP, RFC 6238), as authenticator apps make
 * them. The code before and the one after are taken too, for clocks that are a little off.
 */
final class SecondFactor {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 20;
  private static final TimeBasedOneTimePasswordGenerator CODES =
      new TimeBasedOneTimePasswordGenerator();

  private SecondFactor() {}

  /** A new secret in Base32, as apps take it. */
  static String newSecret() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new Base32().encodeToString(bytes);
  }

  /** Whether the code is right and not used up; it is used up then. */
  static boolean accept(Account account, String secret, String code, Instant now) {
    long step = now.getEpochSecond() / CODES.getTimeStep().getSeconds();
    String typed = code.replaceAll("\\s", "");
    return LongStream.rangeClosed(step - 1, step + 1)
        .filter(candidate -> codeOf(secret, candidate).equals(typed))
        .anyMatch(account::useStep);
  }

  private static String codeOf(String secret, long step) {
    SecretKey key = new SecretKeySpec(new Base32().decode(secret), CODES.getAlgorithm());
    try {
      return CODES.generateOneTimePasswordString(
          key, Instant.ofEpochSecond(step * CODES.getTimeStep().getSeconds()));
    } catch (InvalidKeyException impossible) {
      throw new IllegalStateException("Every Java platform has HmacSHA1", impossible);
    }
  }
}
