package org.innoplaces.access;

/**
 * Who does something: a person, a program with a token, or the platform itself.
 *
 * @param id stable, goes into revisions and the audit log; never null
 * @param name for people; never null
 */
public record Actor(String id, String name) {

  /** The platform itself: start, import by the operator, jobs. */
  public static final Actor SYSTEM = new Actor("system", "Innoplaces");

  /** Somebody whom we do not know: a visitor. */
  public static final Actor ANONYMOUS = new Actor("anonymous", "Anonymous");
}
