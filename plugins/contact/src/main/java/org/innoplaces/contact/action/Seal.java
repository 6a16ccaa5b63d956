package org.innoplaces.contact.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs what browsers send back to us, with HMAC-SHA-256 and a secret of the installation. */
@ApplicationScoped
class Seal {

  private static final String ALGORITHM = "HmacSHA256";

  private final SealKey stored;
  private volatile String key;

  protected Seal() {
    this(null);
  }

  @Inject
  Seal(SealKey stored) {
    this.stored = stored;
  }

  /** Has the secret at hand; to be called before one stands in the queue, whose row holds it. */
  void prepare() {
    if (key == null) {
      key = stored.read();
    }
  }

  /** The seal of a text, in 64 hexadecimal digits. */
  String of(String text) {
    prepare();
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(HexFormat.of().parseHex(key), ALGORITHM));
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("Every Java platform has HmacSHA256", impossible);
    }
  }

  /** Whether a seal is that of a text; takes the same time for each wrong one. */
  boolean isOf(String text, String seal) {
    return MessageDigest.isEqual(
        of(text).getBytes(StandardCharsets.UTF_8), seal.getBytes(StandardCharsets.UTF_8));
  }
}
