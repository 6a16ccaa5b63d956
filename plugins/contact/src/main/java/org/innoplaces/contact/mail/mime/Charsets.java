package org.innoplaces.contact.mail.mime;

import jakarta.mail.internet.MimeUtility;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads bytes as what they are, when they are not what they are said to be. */
final class Charsets {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private Charsets() {}

  /**
   * The text.
   *
   * @param said the name of a charset, known or not; null for none
   */
  static String text(byte[] bytes, String said) {
    return known(said)
        .flatMap(charset -> strictly(bytes, charset))
        .or(() -> strictly(bytes, StandardCharsets.UTF_8))
        .orElseGet(() -> new String(bytes, WINDOWS))
        .replace("\uFEFF", "");
  }

  /** What calls itself Latin-1 nearly always is the Windows code with the same letters. */
  private static Optional<Charset> known(String said) {
    if (said == null || said.isBlank()) {
      return Optional.empty();
    }
    try {
      Charset charset = Charset.forName(MimeUtility.javaCharset(said.strip()));
      return Optional.of(charset.equals(StandardCharsets.ISO_8859_1) ? WINDOWS : charset);
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }

  private static Optional<String> strictly(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException other) {
      return Optional.empty();
    }
  }
}
