package org.innoplaces.http;

import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/**
 * An answer that is ready to be sent, any number of times.
 *
 * @param body UTF-8; never changed
 * @param gzip the body compressed, or null where that saves nothing
 * @param etag a digest of the body, without quotes
 */
public record PreparedAnswer(byte[] body, byte[] gzip, String etag) {

  /** Below it an answer fits into one packet anyway. */
  private static final int WORTH_ZIPPING = 1_200;

  /** The answer that consists of a document. */
  public static PreparedAnswer of(JsonObject document) {
    byte[] body = document.toString().getBytes(StandardCharsets.UTF_8);
    return new PreparedAnswer(body, body.length < WORTH_ZIPPING ? null : zip(body), digest(body));
  }

  private static byte[] zip(byte[] body) {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream(body.length / 3);
    try (OutputStream zip = new GZIPOutputStream(zipped)) {
      zip.write(body);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return zipped.toByteArray();
  }

  /** The body compressed by gzip; empty for short ones. */
  public Optional<byte[]> zipped() {
    return Optional.ofNullable(gzip);
  }

  /** The bytes that it keeps in memory. */
  public int size() {
    return body.length + (gzip == null ? 0 : gzip.length);
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
