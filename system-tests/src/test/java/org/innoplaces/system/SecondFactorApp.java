package org.innoplaces.system;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Makes the codes of an authenticator app (RFC 6238). */
final class SecondFactorApp {

  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final Pattern KEY = Pattern.compile("<code class=\"secret\">([A-Z2-7]{32})<");
  private static final int STEP_SECONDS = 30;

  private SecondFactorApp() {}

  /** Gives somebody who has signed in a second factor; returns its key. */
  static String setUp(Visitor visitor) {
    String screen = "/desk/second-factor";
    String offer = visitor.post(screen, "do", "factor-offer").body();
    Matcher key = KEY.matcher(offer);
    if (!key.find()) {
      throw new AssertionError(offer);
    }
    visitor.post(screen, "do", "factor-confirm", "code", code(key.group(1), 0));
    return key.group(1);
  }

  /**
   * A code of six digits.
   *
   * @param later how many steps after the one of now
   */
  static String code(String key, int later) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(bytes(key), "HmacSHA1"));
      long step = Instant.now().getEpochSecond() / STEP_SECONDS + later;
      byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
      int offset = hash[hash.length - 1] & 0xf;
      int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
      return "%06d".formatted(number % 1_000_000);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static byte[] bytes(String base32) {
    BigInteger number = BigInteger.ZERO;
    for (char letter : base32.toCharArray()) {
      number = number.shiftLeft(5).or(BigInteger.valueOf(LETTERS.indexOf(letter)));
    }
    byte[] bytes = new byte[base32.length() * 5 / 8];
    byte[] digits = number.toByteArray();
    int length = Math.min(bytes.length, digits.length);
    System.arraycopy(digits, digits.length - length, bytes, bytes.length - length, length);
    return bytes;
  }
}
