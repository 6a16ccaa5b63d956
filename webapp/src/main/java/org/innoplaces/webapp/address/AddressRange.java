package org.innoplaces.webapp.address;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Network addresses that begin with the same bits.
 *
 * @param start one of them
 * @param bits how many bits they share
 */
record AddressRange(InetAddress start, int bits) {

  private static final String BYTE = "(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)";

  /** Of anything else with four numbers, a name server would be asked. */
  private static final Pattern IPV4 =
      Pattern.compile("(" + BYTE + "(?:\\." + BYTE + "){3})(?::\\d{1,5})?");

  private static final Pattern IPV6 =
      Pattern.compile("\\[?([0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*)(?:%[^]]*)?(?:](?::\\d{1,5})?)?");

  /**
   * Reads {@code 10.0.0.0/8} or a single address.
   *
   * @throws IllegalArgumentException naming the setting when it is neither
   */
  static AddressRange read(String written) {
    String[] parts = written.split("/", 2);
    InetAddress start = parse(parts[0]).orElseThrow(() -> malformed(written));
    int most = start.getAddress().length * Byte.SIZE;
    if (parts.length == 1) {
      return new AddressRange(start, most);
    }
    if (!parts[1].matches("\\d{1,3}") || Integer.parseInt(parts[1]) > most) {
      throw malformed(written);
    }
    return new AddressRange(start, Integer.parseInt(parts[1]));
  }

  private static IllegalArgumentException malformed(String written) {
    return new IllegalArgumentException(
        "innoplaces.proxies: "
            + written
            + " is no address like 10.0.0.7 and no network like"
            + " 10.0.0.0/8");
  }

  /** An address without its port and brackets; empty when it is none. Asks no name server. */
  static Optional<String> address(String written) {
    return parse(written).map(InetAddress::getHostAddress);
  }

  boolean holds(String address) {
    return parse(address).filter(this::holds).isPresent();
  }

  private boolean holds(InetAddress other) {
    byte[] ours = start.getAddress();
    byte[] theirs = other.getAddress();
    if (ours.length != theirs.length) {
      return false;
    }
    for (int bit = 0; bit < bits; bit++) {
      int mask = 1 << (Byte.SIZE - 1 - bit % Byte.SIZE);
      if (((ours[bit / Byte.SIZE] ^ theirs[bit / Byte.SIZE]) & mask) != 0) {
        return false;
      }
    }
    return true;
  }

  private static Optional<InetAddress> parse(String written) {
    Matcher shape = IPV4.matcher(written);
    if (!shape.matches()) {
      shape = IPV6.matcher(written);
    }
    try {
      return shape.matches()
          ? Optional.of(InetAddress.getByName(shape.group(1)))
          : Optional.empty();
    } catch (UnknownHostException none) {
      return Optional.empty();
    }
  }
}
