package org.innoplaces.media.action;

import java.nio.ByteBuffer;
import java.util.Map;

/**
 * Finds the measures of an AVIF: in the boxes {@code ispe} of the properties of its items. The
 * largest is the picture, the others are its parts or a thumbnail.
 */
final class AvifHeader {

  /** Boxes that hold boxes, and how many bytes of their own stand before those. */
  private static final Map<String, Integer> PARENTS = Map.of("meta", 4, "iprp", 0, "ipco", 0);

  private static final int DEEPEST = 4;

  private final ByteBuffer head;
  private Measures largest = Measures.NONE;

  private AvifHeader(ByteBuffer head) {
    this.head = head;
  }

  static Measures read(ByteBuffer head) {
    AvifHeader header = new AvifHeader(head);
    header.walk(0, head.limit(), 0);
    return header.largest;
  }

  private void walk(int from, int end, int depth) {
    int at = from;
    while (at + 8 <= end && depth < DEEPEST) {
      int size = head.getInt(at);
      String type = type(at + 4);
      if (size < 8) {
        return;
      }
      int next = Math.min(end, at + Math.min(size, end - at));
      if (PARENTS.containsKey(type)) {
        walk(at + 8 + PARENTS.get(type), next, depth + 1);
      } else if (type.equals("ispe")) {
        note(new Measures(head.getInt(at + 12), head.getInt(at + 16)));
      }
      at = next;
    }
  }

  private void note(Measures measures) {
    if (largest == Measures.NONE || area(measures) > area(largest)) {
      largest = measures;
    }
  }

  private static long area(Measures measures) {
    return (long) measures.width() * measures.height();
  }

  private String type(int at) {
    return new String(head.array(), at, 4, java.nio.charset.StandardCharsets.ISO_8859_1);
  }
}
