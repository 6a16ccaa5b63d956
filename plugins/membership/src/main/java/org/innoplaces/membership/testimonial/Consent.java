package org.innoplaces.membership.testimonial;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * Somebody agrees that a text is published.
 *
 * @param sentence to which they agreed, as they read it
 */
public record Consent(String sentence, Instant at) {

  /** SHA-256 of the sentence and the text, in lower-case hexadecimal digits. */
  public String digest(OwnWords words) {
    try {
      String all = sentence + "\n\n" + words.headline() + "\n\n" + words.quote();
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    }
  }
}
