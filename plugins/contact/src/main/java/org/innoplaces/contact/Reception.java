package org.innoplaces.contact;

import java.util.Optional;

/**
 * What became of what somebody wrote: one of the two is there.
 *
 * @param receipt for a message that was kept
 * @param onward the path of this site where the person goes on, as another plugin took it over
 */
public record Reception(Optional<Receipt> receipt, Optional<String> onward) {

  /** It is a message. */
  public static Reception kept(Receipt receipt) {
    return new Reception(Optional.of(receipt), Optional.empty());
  }

  /** It is somebody else's now. */
  public static Reception handedOver(String onward) {
    return new Reception(Optional.empty(), Optional.of(onward));
  }
}
