package org.innoplaces.membership;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.innoplaces.problem.Message;

/** How an application stands. From which to which it goes is said by {@link Move} alone. */
public enum ApplicationState {
  /** Saved and not sent. */
  DRAFT,
  /** Sent; nobody has shown yet that the address is theirs. */
  TO_CONFIRM,
  /** With us; nobody has taken it up. */
  SUBMITTED,
  /** Reviewers look at it. */
  UNDER_REVIEW,
  /** The applicant was asked something. */
  MORE_INFORMATION,
  /** Good, and no place is free. */
  WAITLISTED,
  /** Put off to later. */
  DEFERRED,
  /** The applicant belongs to us. */
  ACCEPTED,
  /** Refused. */
  DECLINED,
  /** The applicant took it back. */
  WITHDRAWN,
  /** Nothing came any more. */
  LAPSED;

  /** Those in which nobody of us sees an application. */
  public static final Set<ApplicationState> UNSEEN = EnumSet.of(DRAFT, TO_CONFIRM);

  /** Those that ended without a member. */
  public static final Set<ApplicationState> OVER = EnumSet.of(DECLINED, WITHDRAWN, LAPSED);

  /** Those with which something is still to happen on our side or the applicant's. */
  public static final Set<ApplicationState> OPEN =
      EnumSet.of(SUBMITTED, UNDER_REVIEW, MORE_INFORMATION, WAITLISTED, DEFERRED);

  /** As it stands in addresses and bundles. */
  public String token() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** For people. */
  public Message label() {
    return MembershipWords.of("state." + token());
  }

  /** Whether it is one of those of {@link #OPEN}. */
  public boolean isOpen() {
    return OPEN.contains(this);
  }
}
