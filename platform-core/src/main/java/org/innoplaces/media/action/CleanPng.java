package org.innoplaces.media.action;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Leaves out of a PNG what is not needed to see it: texts, times, Exif data and chunks of single
 * programs. On the way it counts what the compressed parts become.
 */
final class CleanPng {

  private static final Set<String> NEEDED =
      Set.of(
          ("IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP cICP mDCV cLLI sBIT bKGD pHYs hIST sPLT"
                  + " acTL fcTL fdAT")
              .split(" "));

  /** The largest colour profiles of printers have two million bytes. */
  private static final long LARGEST_PROFILE = 4_000_000;

  private static final int LARGEST_EXIF = 1 << 20;
  private static final int PART = 1 << 14;

  private final Candidate candidate;
  private final Cursor cursor;
  private final Pieces pieces = new Pieces();
  private final byte[] unpacked = new byte[PART];
  private long room;

  private CleanPng(Candidate candidate, Cursor cursor) {
    this.candidate = candidate;
    this.cursor = cursor;
  }

  static Pieces pieces(Candidate candidate, Cursor cursor) throws IOException {
    return new CleanPng(candidate, cursor).clean();
  }

  private Pieces clean() throws IOException {
    cursor.skip(8);
    pieces.keep(0, 8);
    room = PngRoom.of(candidate.head());
    Inflater picture = new Inflater();
    try {
      String chunk = "";
      while (!chunk.equals("IEND")) {
        chunk = chunk(picture);
      }
    } finally {
      picture.end();
    }
    return pieces;
  }

  private String chunk(Inflater picture) throws IOException {
    long start = cursor.position();
    long length = cursor.unsignedInt();
    String name = cursor.name();
    if (name.equals("IDAT")) {
      room -= unpack(picture, length, room);
    } else if (name.equals("iCCP")) {
      profile(length);
    } else if (name.equals("eXIf") && length <= LARGEST_EXIF) {
      keepTurn(Turn.read(ByteBuffer.wrap(cursor.take((int) length))));
    } else {
      cursor.skip(length);
    }
    cursor.skip(4);
    if (NEEDED.contains(name)) {
      pieces.keep(start, cursor.position());
    }
    return name;
  }

  /** A name of at most 79 bytes, a zero, the method, and then the compressed profile. */
  private void profile(long length) throws IOException {
    long left = length;
    while (left-- > 0 && cursor.next() != 0) {
      continue;
    }
    if (left < 1) {
      throw candidate.refuse("broken");
    }
    cursor.skip(1);
    Inflater profile = new Inflater();
    try {
      unpack(profile, left - 1, LARGEST_PROFILE);
    } finally {
      profile.end();
    }
  }

  /** Counts what packed bytes become, and keeps nothing of it. */
  private long unpack(Inflater inflater, long length, long most) throws IOException {
    long left = length;
    long count = 0;
    while (left > 0) {
      byte[] part = cursor.take((int) Math.min(PART, left));
      left -= part.length;
      inflater.setInput(part);
      count += drain(inflater, most - count);
    }
    return count;
  }

  private long drain(Inflater inflater, long most) {
    long count = 0;
    try {
      while (!inflater.needsInput() && !inflater.finished() && !inflater.needsDictionary()) {
        count += inflater.inflate(unpacked);
        if (count > most) {
          throw candidate.refuse("expands");
        }
      }
      return count;
    } catch (DataFormatException malformed) {
      throw candidate.refuse("broken");
    }
  }

  private void keepTurn(Turn turn) {
    if (turn.isNeeded()) {
      byte[] exif = turn.write();
      byte[] named = ByteBuffer.allocate(4 + exif.length).putInt(0x65584966).put(exif).array();
      CRC32 check = new CRC32();
      check.update(named);
      pieces.add(
          ByteBuffer.allocate(8 + named.length)
              .putInt(exif.length)
              .put(named)
              .putInt((int) check.getValue())
              .array());
    }
  }
}
