package org.innoplaces.media.action;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a picture must be turned to be seen upright: the one thing in Exif data that changes how it
 * looks.
 *
 * @param orientation from 1, as it lies, to 8, as in the Exif standard
 */
record Turn(int orientation) {

  static final Turn NONE = new Turn(1);

  private static final int ORIENTATION = 0x0112;
  private static final int FIRST_SIDEWAYS = 5;
  private static final int LAST = 8;

  /**
   * Reads it from Exif data: a TIFF header, then the first directory, which has two bytes for the
   * count and twelve for each entry. A picture whose Exif data is broken is a picture all the same.
   */
  static Turn read(ByteBuffer exif) {
    try {
      ByteBuffer tiff = exif.slice();
      tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
      int directory = tiff.getInt(4);
      int entries = PictureHeaders.unsigned(tiff.getShort(directory));
      for (int at = directory + 2; at < directory + 2 + 12 * entries; at += 12) {
        if (tiff.getShort(at) == ORIENTATION) {
          return of(tiff.getShort(at + 8));
        }
      }
      return NONE;
    } catch (IndexOutOfBoundsException | BufferUnderflowException broken) {
      return NONE;
    }
  }

  private static Turn of(int orientation) {
    return orientation >= 1 && orientation <= LAST ? new Turn(orientation) : NONE;
  }

  /** The smallest Exif data that says so and nothing else. */
  byte[] write() {
    return ByteBuffer.allocate(26)
        .putInt(0x4D4D002A)
        .putInt(8)
        .putShort((short) 1)
        .putShort((short) ORIENTATION)
        .putShort((short) 3)
        .putInt(1)
        .putShort((short) orientation)
        .array();
  }

  boolean isNeeded() {
    return orientation != 1;
  }

  /** Whether width and height change places. */
  boolean isSideways() {
    return orientation >= FIRST_SIDEWAYS;
  }

  /**
   * Where a point of the picture that is seen lies in the picture as it is stored, both as parts of
   * width and height.
   */
  double[] stored(double x, double y) {
    return switch (orientation) {
      case 2 -> new double[] {1 - x, y};
      case 3 -> new double[] {1 - x, 1 - y};
      case 4 -> new double[] {x, 1 - y};
      case 5 -> new double[] {y, x};
      case 6 -> new double[] {y, 1 - x};
      case 7 -> new double[] {1 - y, 1 - x};
      case 8 -> new double[] {1 - y, x};
      default -> new double[] {x, y};
    };
  }
}
