package org.innoplaces.webapp.desk.page;

/**
 * A way through the desk.
 *
 * @param waiting how much waits there; 0 where nothing does
 */
public record MenuLine(String label, String path, long waiting) {

  /** One where nothing waits. */
  public MenuLine(String label, String path) {
    this(label, path, 0);
  }
}
