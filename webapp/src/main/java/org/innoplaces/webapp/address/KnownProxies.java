package org.innoplaces.webapp.address;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The proxies that the operator named: whom they speak for is believed of them, of nobody else. */
public final class KnownProxies {

  private final List<AddressRange> ranges;

  /**
   * Reads them.
   *
   * @param written addresses, or networks like {@code 10.0.0.0/8}, with commas between them
   * @throws IllegalArgumentException naming the setting when it is malformed
   */
  KnownProxies(Optional<String> written) {
    this.ranges =
        written.stream()
            .flatMap(text -> Arrays.stream(text.split(",")))
            .map(String::strip)
            .filter(text -> !text.isEmpty())
            .map(AddressRange::read)
            .toList();
  }

  /**
   * From where a request came: the last address that no proxy of ours has.
   *
   * @param caller who called us
   * @param forwarded what {@code X-Forwarded-For} says; null when it says nothing
   */
  public String visitor(String caller, String forwarded) {
    if (forwarded == null || !isKnown(caller)) {
      return caller;
    }
    String visitor = caller;
    String[] way = forwarded.split(",");
    for (int i = way.length - 1; i >= 0 && isKnown(visitor); i--) {
      Optional<String> before = AddressRange.address(way[i].strip());
      if (before.isEmpty()) {
        return visitor;
      }
      visitor = before.get();
    }
    return visitor;
  }

  private boolean isKnown(String address) {
    return ranges.stream().anyMatch(range -> range.holds(address));
  }
}
