package org.innoplaces.webapp.site.address;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Decodes a request path strictly: what a browser would not write is refused, because two programs
 * that read a trick differently are how a guard is passed.
 */
final class PathText {

  private static final int LONGEST = 1024;

  private PathText() {}

  /** The text of an encoded path; empty when it is malformed, over-long or a trick. */
  static Optional<String> decode(String raw) {
    if (raw.length() > LONGEST || !raw.startsWith("/")) {
      return Optional.empty();
    }
    return bytes(raw).flatMap(PathText::utf8).filter(PathText::isHarmless);
  }

  private static Optional<byte[]> bytes(String raw) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char character = raw.charAt(i);
      if (character == '%') {
        int value = escaped(raw, i);
        if (value < 0 || value == '/' || value == '\\') {
          return Optional.empty();
        }
        bytes.write(value);
        i += 2;
      } else if (character > ' ' && character < 0x7f) {
        bytes.write(character);
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(bytes.toByteArray());
  }

  private static int escaped(String raw, int percent) {
    if (percent + 2 >= raw.length()) {
      return -1;
    }
    int high = Character.digit(raw.charAt(percent + 1), 16);
    int low = Character.digit(raw.charAt(percent + 2), 16);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }

  private static Optional<String> utf8(byte[] bytes) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException notUtf8) {
      return Optional.empty();
    }
  }

  /** No path parameters, no backslash, no control characters, no empty or dotted steps. */
  private static boolean isHarmless(String path) {
    boolean plain =
        path.codePoints().noneMatch(c -> c == ';' || c == '\\' || Character.isISOControl(c));
    return plain && !path.contains("//") && !(path + "/").matches(".*/\\.{1,2}/.*");
  }
}
