package org.innoplaces.media.action;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import org.innoplaces.media.FileType;
import org.innoplaces.problem.InvalidInput;

/** Tells a file's type by its first bytes; what it is called does not count. */
final class SniffType {

  /** The start of an XML document in UTF-8; {@link CheckSvg} looks at the rest. */
  private static final Pattern XML =
      Pattern.compile("(?:\u00EF\u00BB\u00BF)?\\s*<(?:svg|\\?xml|!--|!DOCTYPE svg)[\\s\\S]*");

  private static final Pattern PAGE =
      Pattern.compile(
          "(?i)(?:\u00EF\u00BB\u00BF)?\\s*<(?:!doctype html|html|head|body|script)[\\s\\S]*");

  /** How many bytes of a file tell enough. */
  private static final int START = 512;

  private static final Set<String> MP4 =
      Set.of(
          "isom", "iso2", "iso4", "iso5", "iso6", "mp41", "mp42", "avc1", "dash", "M4V ", "MSNV");

  private SniffType() {}

  /**
   * The type of the file.
   *
   * @throws InvalidInput when it is none that we take
   */
  static FileType of(Candidate candidate) {
    String start = start(candidate.head());
    if (start.startsWith("\u0089PNG\r\n\u001A\n")) {
      return FileType.PNG;
    }
    if (start.startsWith("\u00FF\u00D8\u00FF")) {
      return FileType.JPEG;
    }
    if (start.startsWith("GIF87a") || start.startsWith("GIF89a")) {
      return FileType.GIF;
    }
    if (start.startsWith("%PDF-")) {
      return FileType.PDF;
    }
    return container(candidate, start);
  }

  private static FileType container(Candidate candidate, String start) {
    if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) {
      return FileType.WEBP;
    }
    if (start.startsWith("ftyp", 4) && start.length() >= 16) {
      return film(candidate, start);
    }
    if (XML.matcher(start).matches()) {
      return FileType.SVG;
    }
    throw candidate.refuse(reason(start));
  }

  /** What people may have meant to send. */
  private static String reason(String start) {
    if (start.startsWith("\u001F\u008B") || start.startsWith("PK\u0003\u0004")) {
      return "packed";
    }
    return PAGE.matcher(start).matches() ? "web-page" : "unknown-type";
  }

  /** ISO base media: the brand, and after a version the brands that it is compatible with. */
  private static FileType film(Candidate candidate, String start) {
    int end = Math.min(start.length(), Math.max(16, start.charAt(3)));
    String compatible = start.substring(8, end);
    if (compatible.contains("avif") || compatible.contains("avis")) {
      return FileType.AVIF;
    }
    if (MP4.contains(start.substring(8, 12))) {
      return FileType.MP4;
    }
    throw candidate.refuse("unknown-type");
  }

  private static String start(ByteBuffer head) {
    int length = Math.min(START, head.limit());
    return new String(head.array(), 0, length, StandardCharsets.ISO_8859_1);
  }
}
