package org.innoplaces.webapp.desk.page;

import org.innoplaces.webapp.desk.form.WordChanges;

/**
 * What a revision did to one field, as the history shows it.
 *
 * @param label what the field is called
 * @param words both texts; they read alike when only their formatting differs
 * @param reformatted whether bold, lists, headings or links differ, too
 */
public record ShownChange(String label, WordChanges words, boolean reformatted) {

  /** Whether one reads no difference: only the formatting is another one. */
  public boolean isFormatting() {
    return words.isNone();
  }
}
