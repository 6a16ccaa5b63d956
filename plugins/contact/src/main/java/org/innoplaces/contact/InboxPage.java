package org.innoplaces.contact;

import java.util.List;

/**
 * A part of the inbox, the newest first.
 *
 * @param total how many there are in all parts together
 */
public record InboxPage(List<InboxLine> lines, long total) {

  /** Keeps a copy. */
  public InboxPage {
    lines = List.copyOf(lines);
  }
}
