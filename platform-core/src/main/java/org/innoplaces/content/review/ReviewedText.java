package org.innoplaces.content.review;

import java.util.UUID;

/**
 * The text that is looked at: an entry in a language, with the shared values that stand beside it.
 *
 * @param type the content type's name
 * @param locale the language, or {@code und} for an entry that has shared values only
 * @param revision the number of the revision in the language
 * @param sharedRevision the number of the revision of the shared values; 0 when there are none
 */
public record ReviewedText(
    UUID entryId, String type, String locale, int revision, int sharedRevision) {

  /** Type and id as the audit log names them. */
  public String subject() {
    return type + "/" + entryId;
  }
}
