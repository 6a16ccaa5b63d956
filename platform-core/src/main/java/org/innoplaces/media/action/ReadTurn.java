package org.innoplaces.media.action;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.innoplaces.media.FileType;

/** Finds out how a picture must be turned. */
final class ReadTurn {

  private static final int EXIF = 0xE1;
  private static final int SCAN = 0xDA;

  private ReadTurn() {}

  /** How the picture must be turned; not at all when it does not say so near its start. */
  static Turn of(Candidate candidate, FileType type) {
    try {
      return switch (type) {
        case JPEG -> jpeg(candidate.head());
        case PNG -> png(candidate.head());
        case WEBP -> webp(candidate);
        default -> Turn.NONE;
      };
    } catch (IndexOutOfBoundsException | ArithmeticException | IOException cut) {
      return Turn.NONE;
    }
  }

  private static Turn webp(Candidate candidate) throws IOException {
    try (Cursor cursor = new Cursor(candidate.path())) {
      return CleanWebp.turn(cursor);
    }
  }

  private static Turn jpeg(ByteBuffer head) {
    int at = 2;
    while ((head.get(at) & 0xFF) == 0xFF) {
      int marker = head.get(at + 1) & 0xFF;
      if (marker == 0xFF) {
        at++;
        continue;
      }
      if (marker == SCAN) {
        return Turn.NONE;
      }
      int length = PictureHeaders.unsigned(head.getShort(at + 2));
      if (marker == EXIF && text(head, at + 4).equals("Exif")) {
        return Turn.read(head.slice(at + 10, length - 8));
      }
      at += 2 + length;
    }
    return Turn.NONE;
  }

  private static Turn png(ByteBuffer head) {
    int at = 8;
    while (!text(head, at + 4).equals("IDAT")) {
      int length = head.getInt(at);
      if (text(head, at + 4).equals("eXIf")) {
        return Turn.read(head.slice(at + 8, length));
      }
      at = Math.addExact(at, Math.addExact(length, 12));
    }
    return Turn.NONE;
  }

  private static String text(ByteBuffer head, int at) {
    byte[] four = new byte[4];
    head.get(at, four);
    return new String(four, StandardCharsets.ISO_8859_1);
  }
}
