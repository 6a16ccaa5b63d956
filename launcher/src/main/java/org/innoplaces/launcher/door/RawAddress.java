package org.innoplaces.launcher.door;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address as it came over the wire, each byte as one character.
 *
 * @param text the path, without the query
 * @param query what stands behind the question mark; empty without one
 */
record RawAddress(String text, String query) {

  private static final Pattern DOTTED_STEP = Pattern.compile("(^|[/\\\\])\\.{1,2}([/\\\\]|$)");
  private static final Pattern LANGUAGE = Pattern.compile("/[a-z]{2}(?=/)");

  /**
   * Whether every part of the server reads it alike: well-formed escapes of UTF-8, no control
   * characters, no backslash, no steps upwards.
   */
  boolean isSound() {
    return isPathSound() && isQuerySound();
  }

  private boolean isPathSound() {
    return text.startsWith("/")
        && text.chars().allMatch(c -> c > ' ' && c < 0x7f)
        && unescaped(text).filter(RawAddress::isHarmless).isPresent();
  }

  /** In a query people write more, but it has to be text, which no null character is. */
  private boolean isQuerySound() {
    return unescaped(query).filter(plain -> plain.indexOf(0) < 0).isPresent();
  }

  /** A sound address in the same part of the site, where the refusal is told. */
  String nearest() {
    if (isInterface(text)) {
      return "/api/";
    }
    Matcher language = LANGUAGE.matcher(text);
    return language.lookingAt() ? language.group() + "/" : "/";
  }

  /** Whether programs ask there, who want JSON. */
  static boolean isInterface(String path) {
    return path.startsWith("/api/") || path.equals("/api");
  }

  /** Whether it asks how the instance is, which is answered before everything else. */
  boolean isHealth() {
    return text.startsWith("/health/") || text.equals("/health");
  }

  private static Optional<String> unescaped(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character == '%') {
        int value = i + 2 < text.length() ? hexadecimal(text, i + 1) : -1;
        if (value < 0) {
          return Optional.empty();
        }
        bytes.write(value);
        i += 2;
      } else {
        bytes.write(character);
      }
    }
    return utf8(bytes.toByteArray());
  }

  private static int hexadecimal(String text, int start) {
    int high = Character.digit(text.charAt(start), 16);
    int low = Character.digit(text.charAt(start + 1), 16);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }

  private static Optional<String> utf8(byte[] bytes) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException notUtf8) {
      return Optional.empty();
    }
  }

  private static boolean isHarmless(String path) {
    return path.chars().noneMatch(c -> c == '\\' || c == ';' || Character.isISOControl(c))
        && !DOTTED_STEP.matcher(path).find();
  }
}
