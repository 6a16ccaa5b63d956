package org.innoplaces.launcher.door;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * What we say where the application cannot: pages and documents beside this class, the pages with
 * one style, and the policy that allows this style and nothing else.
 */
final class OwnWords {

  private static final String STYLE = read("page.css");

  /** The value of {@code Content-Security-Policy}. */
  static final String POLICY =
      "default-src 'none'; style-src 'sha256-" + digest(STYLE) + "'; frame-ancestors 'none'";

  private OwnWords() {}

  /** A resource with the style where a page has a place for it. */
  static String text(String resource) {
    return read(resource).replace("{style}", STYLE);
  }

  private static String read(String resource) {
    try (InputStream found = OwnWords.class.getResourceAsStream(resource)) {
      return new String(found.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException incomplete) {
      throw new UncheckedIOException(incomplete);
    }
  }

  private static String digest(String text) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return Base64.getEncoder().encodeToString(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
