package org.innoplaces.webapp.desk.page;

import java.util.List;
import org.innoplaces.audit.AuditEntry;

/**
 * An entry of the audit log in words.
 *
 * @param what what was done
 * @param about to what
 * @param facts what the entry tells beyond that
 */
public record AuditLine(AuditEntry entry, String what, About about, List<Fact> facts) {

  /**
   * What an entry of the log is about.
   *
   * @param kind what kind of thing it is
   * @param title what it is called; its id when nobody knows it any more
   * @param link where it is at the desk; null when it has no page
   */
  public record About(String kind, String title, String link) {}

  /** Something with its name. */
  public record Fact(String name, String value) {}
}
