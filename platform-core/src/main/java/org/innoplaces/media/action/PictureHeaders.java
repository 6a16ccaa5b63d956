package org.innoplaces.media.action;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Reads the measures of formats that declare them at a fixed place. */
final class PictureHeaders {

  private PictureHeaders() {}

  /** PNG, section 11.2.2: IHDR is the first chunk. */
  static Measures png(ByteBuffer head) {
    return new Measures(head.getInt(16), head.getInt(20));
  }

  /** GIF89a, section 18: the logical screen. */
  static Measures gif(ByteBuffer head) {
    ByteBuffer little = head.order(ByteOrder.LITTLE_ENDIAN);
    return new Measures(unsigned(little.getShort(6)), unsigned(little.getShort(8)));
  }

  /** WebP (RFC 9649): lossy, lossless or extended, told by the first chunk. */
  static Measures webp(ByteBuffer head) {
    ByteBuffer little = head.order(ByteOrder.LITTLE_ENDIAN);
    return switch (little.get(15)) {
      case ' ' -> new Measures(little.getShort(26) & 0x3FFF, little.getShort(28) & 0x3FFF);
      case 'L' -> lossless(little.getInt(21));
      case 'X' -> new Measures(1 + three(little, 24), 1 + three(little, 27));
      default -> Measures.NONE;
    };
  }

  private static Measures lossless(int bits) {
    return new Measures(1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF));
  }

  private static int three(ByteBuffer little, int at) {
    return unsigned(little.getShort(at)) | (little.get(at + 2) & 0xFF) << 16;
  }

  static int unsigned(short two) {
    return Short.toUnsignedInt(two);
  }
}
