package org.innoplaces.webhook.action;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs what is sent: HMAC-SHA256 over the time stamp, a dot and the body. */
final class SignDelivery {

  private static final String ALGORITHM = "HmacSHA256";

  private SignDelivery() {}

  /** One signature for each secret, like {@code v1=0a1b…}, with blanks between them. */
  static String sign(List<String> secrets, long timestamp, String body) {
    return secrets.stream()
        .map(secret -> "v1=" + hex(secret, timestamp + "." + body))
        .collect(Collectors.joining(" "));
  }

  private static String hex(String secret, String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("Every Java platform has " + ALGORITHM, impossible);
    }
  }
}
