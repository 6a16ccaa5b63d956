package org.innoplaces.media.action;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Leaves out of a WebP its Exif data, XMP and chunks of single programs (RFC 9649). */
final class CleanWebp {

  private static final Set<String> NEEDED =
      Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP");

  private static final Set<String> PICTURES = Set.of("VP8 ", "VP8L", "ANMF");

  private static final int EXIF_FLAG = 0x08;
  private static final int XMP_FLAG = 0x04;
  private static final int LARGEST_EXIF = 1 << 20;
  private static final int HEADER = 12;

  private final Cursor cursor;
  private final Pieces chunks = new Pieces();
  private byte[] extended;
  private Turn turn = Turn.NONE;
  private boolean pictured;

  private CleanWebp(Cursor cursor) {
    this.cursor = cursor;
  }

  static Pieces pieces(Candidate candidate, Cursor cursor) throws IOException {
    CleanWebp cleaning = new CleanWebp(cursor);
    Pieces pieces = cleaning.clean();
    if (!cleaning.pictured) {
      throw candidate.refuse("broken");
    }
    return pieces;
  }

  /** How the picture must be turned. */
  static Turn turn(Cursor cursor) throws IOException {
    CleanWebp reading = new CleanWebp(cursor);
    reading.read();
    return reading.turn;
  }

  private void read() throws IOException {
    cursor.skip(4);
    long end = 8 + cursor.littleUnsignedInt();
    cursor.skip(4);
    while (cursor.position() + 8 <= end && !cursor.isAtEnd()) {
      chunk();
    }
  }

  private Pieces clean() throws IOException {
    read();
    if (turn.isNeeded()) {
      chunks.add(chunk("EXIF", turn.write()));
    }
    Pieces whole = new Pieces();
    byte[] start = extended == null ? new byte[0] : chunk("VP8X", flagged());
    whole.add(header(4 + start.length + chunks.size()));
    whole.add(start);
    whole.addAll(chunks);
    return whole;
  }

  /** Chunks have an even length; the byte that fills one up is not counted in it. */
  private void chunk() throws IOException {
    long start = cursor.position();
    String name = cursor.name();
    long length = cursor.littleUnsignedInt();
    if (name.equals("VP8X") && length == 10) {
      extended = cursor.take(10);
      return;
    }
    if (name.equals("EXIF") && length <= LARGEST_EXIF) {
      turn = turn(cursor.take((int) length));
    } else {
      cursor.skip(length);
    }
    if (length % 2 == 1 && !cursor.isAtEnd()) {
      cursor.skip(1);
    }
    if (NEEDED.contains(name)) {
      chunks.keep(start, cursor.position());
      pictured |= PICTURES.contains(name);
    }
  }

  /** Some programs put the six bytes before it that it has in a JPEG. */
  private static Turn turn(byte[] exif) {
    boolean marked = exif.length > 6 && exif[0] == 'E' && exif[1] == 'x';
    int from = marked ? 6 : 0;
    return Turn.read(ByteBuffer.wrap(exif, from, exif.length - from));
  }

  private byte[] flagged() {
    byte[] flagged = extended.clone();
    flagged[0] &= ~(EXIF_FLAG | XMP_FLAG);
    if (turn.isNeeded()) {
      flagged[0] |= EXIF_FLAG;
    }
    return flagged;
  }

  private static byte[] header(long size) {
    return ByteBuffer.allocate(HEADER)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put("RIFF".getBytes(StandardCharsets.ISO_8859_1))
        .putInt((int) size)
        .put("WEBP".getBytes(StandardCharsets.ISO_8859_1))
        .array();
  }

  private static byte[] chunk(String name, byte[] content) {
    return ByteBuffer.allocate(8 + content.length)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put(name.getBytes(StandardCharsets.ISO_8859_1))
        .putInt(content.length)
        .put(content)
        .array();
  }
}
