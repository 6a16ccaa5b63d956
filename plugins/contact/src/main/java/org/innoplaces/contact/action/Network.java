package org.innoplaces.contact.action;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The part of a network address that who sits behind it cannot choose: /24 of IPv4, /56 of IPv6.
 */
final class Network {

  private static final int KEPT_OF_IPV4 = 3;
  private static final int KEPT_OF_IPV6 = 7;
  private static final int LENGTH_OF_IPV4 = 4;
  private static final int FIRST_BITS = 0xFE;
  private static final int UNIQUE_LOCAL = 0xFC;

  /** Only written addresses; of anything else the name service would be asked. */
  private static final Pattern WRITTEN =
      Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

  private Network() {}

  /**
   * Finds it.
   *
   * @return empty for what is no address of the public network: it belongs to a proxy or to a
   *     house, and says nothing about who sent something
   */
  static Optional<String> of(String address) {
    String bare = address.replaceAll("^\\[|]$|%.*", "");
    if (!WRITTEN.matcher(bare).matches()) {
      return Optional.empty();
    }
    try {
      InetAddress read = InetAddress.getByName(bare);
      return isPublic(read) ? Optional.of(prefix(read.getAddress())) : Optional.empty();
    } catch (UnknownHostException none) {
      return Optional.empty();
    }
  }

  private static boolean isPublic(InetAddress address) {
    boolean house =
        address.isSiteLocalAddress()
            || address.getAddress().length > LENGTH_OF_IPV4
                && (address.getAddress()[0] & FIRST_BITS) == UNIQUE_LOCAL;
    return !house
        && !address.isLoopbackAddress()
        && !address.isLinkLocalAddress()
        && !address.isAnyLocalAddress();
  }

  private static String prefix(byte[] address) {
    int kept = address.length == LENGTH_OF_IPV4 ? KEPT_OF_IPV4 : KEPT_OF_IPV6;
    return HexFormat.of().formatHex(Arrays.copyOf(address, kept));
  }
}
