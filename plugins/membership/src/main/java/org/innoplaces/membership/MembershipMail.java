package org.innoplaces.membership;

import java.util.Locale;

/**
 * A mail to an applicant. Each has {@code {link}}; what else it may say stands here.
 *
 * <p>Those to addresses that nobody has confirmed hold no word of what was typed, so that nobody
 * can have others mailed by us what they like.
 */
public enum MembershipMail {
  /** The link to a draft. */
  SAVED("days"),
  /** The link that confirms the address. */
  CONFIRM("days"),
  /** The same to an address whose owner has an application already, with the way to it. */
  CONFIRM_AGAIN("days", "state", "existing"),
  /** A draft goes soon. */
  DRAFT_ENDS("days"),
  /** An unconfirmed application goes soon. */
  CONFIRM_ENDS("days"),
  /** It is with us. */
  RECEIVED("name"),
  /** We ask something. */
  ASKED("name", "message"),
  /** The answer is with us. */
  ANSWERED("name"),
  /** It waits for a place. */
  WAITLISTED("name", "message"),
  /** It is put off. */
  DEFERRED("name", "message"),
  /** It is accepted. */
  ACCEPTED("name", "message"),
  /** It is declined. */
  DECLINED("name", "message"),
  /** It was taken back. */
  WITHDRAWN("name"),
  /** It was closed without an answer. */
  LAPSED("name", "message"),
  /** Somebody lost the link. */
  LINK(),
  /** Another application may be of the same person. */
  ALIKE();

  private final String[] variables;

  MembershipMail(String... variables) {
    this.variables = variables;
  }

  /** The id of its template. */
  public String template() {
    return MembershipPlugin.ID + "." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What it may say beside {@code link}. */
  public String[] variables() {
    return variables.clone();
  }
}
