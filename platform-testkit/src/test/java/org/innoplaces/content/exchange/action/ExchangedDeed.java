package org.innoplaces.content.exchange.action;

/**
 * Something that an editor does before an export.
 *
 * @param note which of the notes
 * @param number what is said, or in how many days it begins
 */
record ExchangedDeed(Kind kind, int note, String locale, int number) {

  enum Kind {
    SAVE,
    SAVE_AGAIN,
    ADDRESS,
    PUBLISH,
    PLAN,
    PLAN_WITH_END,
    END,
    WAIT
  }
}
