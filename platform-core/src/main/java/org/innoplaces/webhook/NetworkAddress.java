package org.innoplaces.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Whether an address belongs to the public internet.
 *
 * <p>Blocks that IANA's registries of special-purpose addresses call not globally reachable are
 * private here, with those that carry an IPv4 address inside when that one is private.
 *
 * @param address never null
 */
public record NetworkAddress(InetAddress address) {

  private static final List<Block> PRIVATE =
      List.of(
          Block.of("0.0.0.0", 8),
          Block.of("10.0.0.0", 8),
          Block.of("100.64.0.0", 10),
          Block.of("127.0.0.0", 8),
          Block.of("169.254.0.0", 16),
          Block.of("172.16.0.0", 12),
          Block.of("192.0.0.0", 24),
          Block.of("192.0.2.0", 24),
          Block.of("192.88.99.0", 24),
          Block.of("192.168.0.0", 16),
          Block.of("198.18.0.0", 15),
          Block.of("198.51.100.0", 24),
          Block.of("203.0.113.0", 24),
          Block.of("224.0.0.0", 3),
          Block.of("::", 96),
          Block.of("64:ff9b:1::", 48),
          Block.of("100::", 64),
          Block.of("2001::", 23),
          Block.of("2001:db8::", 32),
          Block.of("3fff::", 20),
          Block.of("5f00::", 16),
          Block.of("fc00::", 7),
          Block.of("fe80::", 9),
          Block.of("ff00::", 8));

  private static final Block NAT64 = Block.of("64:ff9b::", 96);
  private static final Block SIX_TO_FOUR = Block.of("2002::", 16);
  private static final int IPV4 = 4;

  /** Whether nobody on the internet can have it. */
  public boolean isPrivate() {
    byte[] bytes = address.getAddress();
    if (PRIVATE.stream().anyMatch(block -> block.holds(bytes))) {
      return true;
    }
    if (NAT64.holds(bytes)) {
      return inner(bytes, 12).isPrivate();
    }
    return SIX_TO_FOUR.holds(bytes) && inner(bytes, 2).isPrivate();
  }

  private static NetworkAddress inner(byte[] bytes, int start) {
    return new NetworkAddress(of(Arrays.copyOfRange(bytes, start, start + IPV4)));
  }

  private static InetAddress of(byte[] bytes) {
    try {
      return InetAddress.getByAddress(bytes);
    } catch (UnknownHostException impossible) {
      throw new IllegalStateException("Four bytes are an address", impossible);
    }
  }

  /** Addresses that share their first bits. */
  private record Block(byte[] start, int bits) {

    /** The text is a literal, which asks nobody. */
    static Block of(String start, int bits) {
      try {
        return new Block(InetAddress.getByName(start).getAddress(), bits);
      } catch (UnknownHostException impossible) {
        throw new IllegalStateException(start + " is an address", impossible);
      }
    }

    boolean holds(byte[] other) {
      if (other.length != start.length) {
        return false;
      }
      int whole = bits / Byte.SIZE;
      int rest = bits % Byte.SIZE;
      int mask = 0xFF << (Byte.SIZE - rest) & 0xFF;
      return Arrays.equals(start, 0, whole, other, 0, whole)
          && (rest == 0 || (start[whole] & mask) == (other[whole] & mask));
    }
  }
}
