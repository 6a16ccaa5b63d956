package org.innoplaces.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import org.innoplaces.system.harness.Site;

/** The work that a program does before it writes to the network. */
final class ContactWork {

  private ContactWork() {}

  /** What it sends as {@code altcha}. */
  static String done(Site site) {
    JsonNode given = Description.read(site.send("/api/contact/challenge", r -> r).body());
    String salt = given.path("salt").asText();
    int number = 0;
    while (!digest(salt + number).equals(given.path("challenge").asText())) {
      number++;
    }
    String shape =
        "{\"algorithm\":\"SHA-256\",\"challenge\":\"%s\",\"number\":%d,"
            + "\"salt\":\"%s\",\"signature\":\"%s\"}";
    String proof =
        shape.formatted(
            given.path("challenge").asText(), number, salt, given.path("signature").asText());
    return Base64.getEncoder().encodeToString(proof.getBytes(StandardCharsets.UTF_8));
  }

  private static String digest(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
