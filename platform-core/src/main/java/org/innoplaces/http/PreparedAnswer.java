package org.innoplaces.http;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/**
 * An answer that is ready to be sent, any number of times.
 *
 * @param body UTF-8; never changed
 * @param etag a digest of the body, without quotes
 */
public record PreparedAnswer(byte[] body, String etag) {

  /** The answer that consists of a document. */
  public static PreparedAnswer of(JsonObject document) {
    byte[] body = document.toString().getBytes(StandardCharsets.UTF_8);
    return new PreparedAnswer(body, digest(body));
  }

  private static String digest(byte[] body) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
      return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, 16));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PreparedAnswer that && Arrays.equals(body, that.body);
  }

  @Override
  public int hashCode() {
    return etag.hashCode();
  }

  @Override
  public String toString() {
    return "PreparedAnswer[" + etag + ", " + body.length + " bytes]";
  }
}
