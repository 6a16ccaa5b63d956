package org.innoplaces.membership;

import java.util.List;
import java.util.Locale;

/** A mail that goes out because of a review. Each has {@code {link}}. */
public enum ReviewMail {
  /** Asks the sponsor; its template is the purpose of its link, too. */
  SPONSOR("name", "organisation", "days"),
  /** Asks a reviewer. */
  REVIEW("name"),
  /** To a new member. */
  WELCOME("name", "profile");

  private final List<String> variables;

  ReviewMail(String... variables) {
    this.variables = List.of(variables);
  }

  /** The id of its template. */
  public String template() {
    return MembershipPlugin.ID + "." + name().toLowerCase(Locale.ROOT);
  }

  /** What it may say beside {@code link}. */
  public List<String> variables() {
    return variables;
  }
}
