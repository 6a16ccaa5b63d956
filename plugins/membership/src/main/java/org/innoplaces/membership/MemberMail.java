package org.innoplaces.membership;

import java.util.List;
import java.util.Locale;

/** A mail to a member. Each has {@code {link}}. */
public enum MemberMail {
  /** Asks whether they stay; its template is the purpose of its link, too. */
  RENEW("name", "until", "days"),
  /** The same once more, in the time of grace. */
  RENEW_ENDS("name", "days"),
  /** Says that the membership has ended. */
  ENDED("name");

  private final List<String> variables;

  MemberMail(String... variables) {
    this.variables = List.of(variables);
  }

  /** The id of its template. */
  public String template() {
    return MembershipPlugin.ID + "." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What it may say beside {@code link}. */
  public List<String> variables() {
    return variables;
  }
}
