package org.innoplaces.media.action;

import java.nio.ByteBuffer;

/** How many bytes the picture of a PNG has when it is unpacked (PNG, sections 7 and 8). */
final class PngRoom {

  /** Start and step in both directions of the seven passes of Adam7. */
  private static final int[][] PASSES = {
    {0, 8, 0, 8}, {4, 8, 0, 8}, {0, 4, 4, 8}, {2, 4, 0, 4}, {0, 2, 2, 4}, {1, 2, 0, 2}, {0, 1, 1, 2}
  };

  private PngRoom() {}

  static long of(ByteBuffer head) {
    long width = Integer.toUnsignedLong(head.getInt(16));
    long height = Integer.toUnsignedLong(head.getInt(20));
    int bits = head.get(24) * samples(head.get(25));
    if (head.get(28) == 0) {
      return rows(width, height, bits);
    }
    long sum = 0;
    for (int[] pass : PASSES) {
      long across = (width - pass[0] + pass[1] - 1) / pass[1];
      long down = (height - pass[2] + pass[3] - 1) / pass[3];
      sum += across > 0 ? rows(across, down, bits) : 0;
    }
    return sum;
  }

  private static int samples(int colourType) {
    return switch (colourType) {
      case 2 -> 3;
      case 4 -> 2;
      case 6 -> 4;
      default -> 1;
    };
  }

  /** Every row starts with a byte for its filter. */
  private static long rows(long width, long height, int bits) {
    return Math.max(0, height) * (1 + (width * bits + 7) / 8);
  }
}
