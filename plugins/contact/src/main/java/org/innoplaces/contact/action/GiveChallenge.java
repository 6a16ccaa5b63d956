package org.innoplaces.contact.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import org.innoplaces.contact.Challenge;

/** Gives work to a browser before it sends a message. Everybody may ask for some. */
@ApplicationScoped
public class GiveChallenge {

  /** Done in under three seconds by a slow phone, and long before somebody has written. */
  private static final int MOST = 20_000;

  /** A form that is open for longer has its work done anew. */
  private static final Duration LIFE = Duration.ofHours(1);

  private static final int SALT_BYTES = 16;

  private final Seal seal;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  /** For CDI proxies. */
  protected GiveChallenge() {
    this(null, null);
  }

  @Inject
  GiveChallenge(Seal seal, Clock clock) {
    this.seal = seal;
    this.clock = clock;
  }

  /** A new one, which counts for an hour and once; nothing is kept of it before it is used. */
  public Challenge give() {
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    long end = clock.instant().plus(LIFE).getEpochSecond();
    // The sign behind it keeps digits of the number from becoming digits of the end.
    String written = HexFormat.of().formatHex(salt) + "?expires=" + end + "&";
    String digest = digest(written, random.nextInt(MOST + 1));
    return new Challenge(digest, MOST, written, seal.of(digest));
  }

  static String digest(String salt, long number) {
    try {
      byte[] text = (salt + number).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    }
  }
}
