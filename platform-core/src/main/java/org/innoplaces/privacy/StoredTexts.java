package org.innoplaces.privacy;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/**
 * Looks through columns of any table for texts that name a person. All of it in the caller's
 * transaction.
 */
public interface StoredTexts {

  /** The texts that name the person, by what they belong to; copies are left out. */
  List<PersonalRecord> naming(Collection<TextColumn> columns, Mentions mentions);

  /** Takes the person out of all texts of the columns, those of old revisions included. */
  void erase(Collection<TextColumn> columns, Mentions mentions);

  /** Gives every text of the columns, one after the other. */
  void each(Collection<TextColumn> columns, Consumer<String> reader);
}
