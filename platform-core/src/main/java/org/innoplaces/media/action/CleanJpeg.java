package org.innoplaces.media.action;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Leaves out of a JPEG what is not needed to see it: Exif data with the place where it was taken,
 * XMP, IPTC, comments, thumbnails, and what phones write behind the end. Colours and orientation
 * stay, and the picture itself is not touched.
 */
final class CleanJpeg {

  private static final int EXIF = 0xE1;
  private static final int ADOBE = 0xEE;
  private static final int COMMENT = 0xFE;
  private static final int SCAN = 0xDA;
  private static final int END = 0xD9;

  /** Whole passes over a picture; cameras write ten, a bomb thousands. */
  private static final int MOST_SCANS = 100;

  private final Candidate candidate;
  private final Cursor cursor;
  private final Pieces pieces = new Pieces();
  private int scans;
  private long start;

  private CleanJpeg(Candidate candidate, Cursor cursor) {
    this.candidate = candidate;
    this.cursor = cursor;
  }

  static Pieces pieces(Candidate candidate, Cursor cursor) throws IOException {
    return new CleanJpeg(candidate, cursor).clean();
  }

  private Pieces clean() throws IOException {
    cursor.skip(2);
    pieces.keep(0, 2);
    int marker = marker();
    while (marker != END) {
      marker = segment(marker);
    }
    pieces.keep(start, cursor.position());
    return pieces;
  }

  /** The next marker; notes where it starts. */
  private int marker() throws IOException {
    start = cursor.position();
    if (cursor.next() != 0xFF) {
      throw candidate.refuse("broken");
    }
    return filled();
  }

  private int filled() throws IOException {
    int marker = cursor.next();
    while (marker == 0xFF) {
      start++;
      marker = cursor.next();
    }
    return marker;
  }

  /** Deals with one segment; returns the marker of the next one. */
  private int segment(int marker) throws IOException {
    if (marker == 0x01) {
      return marker();
    }
    int length = cursor.unsignedShort() - 2;
    if (length < 0) {
      throw candidate.refuse("broken");
    }
    byte[] content = cursor.take(length);
    if (marker == SCAN) {
      pieces.keep(start, cursor.position());
      return scan();
    }
    if (isNeeded(marker, content)) {
      pieces.keep(start, cursor.position());
    } else if (marker == EXIF && startsWith(content, "Exif\0\0")) {
      keepTurn(Turn.read(ByteBuffer.wrap(content, 6, length - 6)));
    }
    return marker();
  }

  private static boolean isNeeded(int marker, byte[] content) {
    return switch (marker) {
      case 0xE0 -> startsWith(content, "JFIF\0");
      case 0xE2 -> startsWith(content, "ICC_PROFILE\0");
      case ADOBE -> startsWith(content, "Adobe");
      default -> marker < 0xE0 || marker > COMMENT;
    };
  }

  private static boolean startsWith(byte[] content, String text) {
    byte[] start = text.getBytes(StandardCharsets.ISO_8859_1);
    return content.length >= start.length
        && java.util.Arrays.equals(content, 0, start.length, start, 0, start.length);
  }

  private void keepTurn(Turn turn) {
    if (turn.isNeeded()) {
      byte[] exif = turn.write();
      pieces.add(
          ByteBuffer.allocate(10 + exif.length)
              .putShort((short) (0xFF00 | EXIF))
              .putShort((short) (8 + exif.length))
              .put("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1))
              .put(exif)
              .array());
    }
  }

  /** Passes over compressed data, in which only FF before something else than 0 ends it. */
  private int scan() throws IOException {
    if (++scans > MOST_SCANS) {
      throw candidate.refuse("expands");
    }
    long from = cursor.position();
    while (true) {
      if (cursor.next() != 0xFF) {
        continue;
      }
      start = cursor.position() - 1;
      int marker = filled();
      boolean inside = marker == 0 || marker >= 0xD0 && marker <= 0xD7;
      if (!inside) {
        pieces.keep(from, start);
        return marker;
      }
    }
  }
}
