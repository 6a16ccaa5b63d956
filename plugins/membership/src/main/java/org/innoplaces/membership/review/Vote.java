package org.innoplaces.membership.review;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a reviewer says. */
public enum Vote {
  /** For it. */
  YES,
  /** Against it. */
  NO,
  /** Neither; counts for the quorum. */
  ABSTAIN;

  /** As it stands in forms and bundles. */
  public String token() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The vote of that token; empty when there is none. */
  public static Optional<Vote> of(String token) {
    return Arrays.stream(values()).filter(vote -> vote.token().equals(token)).findFirst();
  }
}
