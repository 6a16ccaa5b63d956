package org.innoplaces.membership.directory;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who may see something of a profile; from the widest to nobody. */
public enum Audience {
  /** Everybody. */
  PUBLIC,
  /** Members who have signed in. */
  MEMBERS,
  /** Only the member. */
  NOBODY;

  /** As forms and files write it. */
  public String token() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Empty when it is none. */
  public static Optional<Audience> of(String token) {
    return Arrays.stream(values()).filter(one -> one.token().equals(token)).findFirst();
  }

  /** Whether what is shown to this one is shown to that reader, too. */
  public boolean isSeenBy(Audience reader) {
    return this != NOBODY && ordinal() <= reader.ordinal();
  }
}
