package org.innoplaces.content.manage;

import java.util.Optional;

/**
 * Which entries of a type are wanted.
 *
 * @param search words that the indexed texts of the newest revisions contain, in any case; may be
 *     empty
 * @param state only entries in this state; without it all that are not in the trash
 * @param missing only entries without a text in this language
 * @param order how they are ordered
 * @param page from 1
 * @param size 1 to 100
 */
public record EntryQuery(
    String type,
    String search,
    Optional<EntryState> state,
    Optional<String> missing,
    Order order,
    int page,
    int size) {

  /** The orders of a list. */
  public enum Order {
    /** Changed last first. */
    CHANGED,
    /** By title. */
    TITLE,
    /** Created last first. */
    CREATED
  }

  /** All entries of a type, changed last first. */
  public static EntryQuery of(String type, int page, int size) {
    return new EntryQuery(type, "", Optional.empty(), Optional.empty(), Order.CHANGED, page, size);
  }
}
