package org.innoplaces.contact;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.innoplaces.problem.Message;

/** The kinds of files that somebody can send along, told by what is in them. */
public enum FileKind {
  /** A document in PDF. */
  PDF,
  /** A picture: PNG, JPEG, GIF or WebP. */
  PICTURE,
  /** A document of an office program: OpenDocument or Office Open XML. */
  OFFICE,
  /** Plain text in UTF-8. */
  TEXT;

  private static final Set<String> OOXML = Set.of("docx", "xlsx", "pptx");
  private static final int ENTRY = 30;

  /** For people. */
  public Message label() {
    return ContactWords.of("file.kind." + name().toLowerCase(Locale.ROOT));
  }

  /**
   * The kind of a file; empty when we take none such.
   *
   * @param name counts only where the content leaves something open
   */
  public static Optional<FileKind> of(String name, byte[] content) {
    String start =
        new String(content, 0, Math.min(content.length, 512), StandardCharsets.ISO_8859_1);
    if (start.startsWith("%PDF-")) {
      return Optional.of(PDF);
    }
    if (isPicture(start)) {
      return Optional.of(PICTURE);
    }
    if (start.startsWith("PK\u0003\u0004")) {
      return Optional.of(OFFICE).filter(kind -> isOffice(name, start));
    }
    return Optional.of(TEXT).filter(kind -> isText(content));
  }

  private static boolean isPicture(String start) {
    return start.startsWith("\u0089PNG\r\n\u001A\n")
        || start.startsWith("\u00FF\u00D8\u00FF")
        || start.startsWith("GIF87a")
        || start.startsWith("GIF89a")
        || start.startsWith("RIFF") && start.startsWith("WEBP", 8);
  }

  /** Packed, and its first entry says what is in it; documents with macros have other names. */
  private static boolean isOffice(String name, String start) {
    if (start.startsWith("mimetypeapplication/vnd.oasis.opendocument.", ENTRY)) {
      return true;
    }
    String end = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return OOXML.contains(end) && start.startsWith("[Content_Types].xml", ENTRY);
  }

  private static boolean isText(byte[] content) {
    for (byte one : content) {
      if (one >= 0 && one < ' ' && one != '\n' && one != '\r' && one != '\t') {
        return false;
      }
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
      return true;
    } catch (CharacterCodingException other) {
      return false;
    }
  }
}
