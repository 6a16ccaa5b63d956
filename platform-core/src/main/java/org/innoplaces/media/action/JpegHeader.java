package org.innoplaces.media.action;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Finds the measures of a JPEG, and whether a camera was held upright (Exif orientation). */
final class JpegHeader {

  private static final int EXIF = 0xE1;
  private static final int EXIF_TEXT = 0x45786966;
  private static final int ORIENTATION = 0x0112;
  private static final int FIRST_TURNED = 5;

  private final ByteBuffer head;
  private boolean turned;

  private JpegHeader(ByteBuffer head) {
    this.head = head;
  }

  static Measures read(ByteBuffer head) {
    return new JpegHeader(head).measures();
  }

  /** Walks from segment to segment until a frame starts. */
  private Measures measures() {
    int at = 2;
    while (true) {
      if ((head.get(at) & 0xFF) != 0xFF) {
        return Measures.NONE;
      }
      int marker = head.get(at + 1) & 0xFF;
      if (marker == 0xFF) {
        at++;
        continue;
      }
      if (startsFrame(marker)) {
        return frame(at + 2);
      }
      turned |= marker == EXIF && isTurned(at + 4);
      at += 2 + PictureHeaders.unsigned(head.getShort(at + 2));
    }
  }

  private static boolean startsFrame(int marker) {
    boolean table = marker == 0xC4 || marker == 0xC8 || marker == 0xCC;
    return marker >= 0xC0 && marker <= 0xCF && !table;
  }

  private Measures frame(int at) {
    int height = PictureHeaders.unsigned(head.getShort(at + 3));
    int width = PictureHeaders.unsigned(head.getShort(at + 5));
    Measures declared = new Measures(width, height);
    return turned ? declared.turned() : declared;
  }

  /** A picture whose Exif data is broken is a picture all the same. */
  private boolean isTurned(int at) {
    try {
      return head.getInt(at) == EXIF_TEXT && readsTurned(at + 6);
    } catch (IndexOutOfBoundsException broken) {
      return false;
    }
  }

  /** A TIFF header, then the first directory: two bytes count, twelve for each entry. */
  private boolean readsTurned(int tiff) {
    ByteBuffer exif = head.duplicate();
    exif.order(head.get(tiff) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff + exif.getInt(tiff + 4);
    int entries = PictureHeaders.unsigned(exif.getShort(directory));
    for (int entry = directory + 2; entry < directory + 2 + 12 * entries; entry += 12) {
      if (exif.getShort(entry) == ORIENTATION) {
        return exif.getShort(entry + 8) >= FIRST_TURNED;
      }
    }
    return false;
  }
}
