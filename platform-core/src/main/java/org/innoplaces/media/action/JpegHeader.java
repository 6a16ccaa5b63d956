package org.innoplaces.media.action;

import java.io.IOException;

/** Finds the measures of a JPEG, which stand behind everything that a camera has to tell. */
final class JpegHeader {

  private JpegHeader() {}

  /** Walks from segment to segment until a frame starts. */
  static Measures read(Cursor cursor) throws IOException {
    cursor.skip(2);
    while (cursor.next() == 0xFF) {
      int marker = cursor.next();
      while (marker == 0xFF) {
        marker = cursor.next();
      }
      int length = cursor.unsignedShort();
      if (startsFrame(marker)) {
        cursor.skip(1);
        int height = cursor.unsignedShort();
        return new Measures(cursor.unsignedShort(), height);
      }
      cursor.skip(Math.max(0, length - 2));
    }
    return Measures.NONE;
  }

  private static boolean startsFrame(int marker) {
    boolean table = marker == 0xC4 || marker == 0xC8 || marker == 0xCC;
    return marker >= 0xC0 && marker <= 0xCF && !table;
  }
}
