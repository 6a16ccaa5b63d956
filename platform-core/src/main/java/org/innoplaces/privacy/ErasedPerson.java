package org.innoplaces.privacy;

import java.util.List;
import java.util.UUID;

/**
 * A line of the ledger of erasures.
 *
 * @param id that of the {@link Erasure}
 * @param terms the names and addresses of the person
 */
public record ErasedPerson(UUID id, List<Term> terms) {

  /** Keeps a copy. */
  public ErasedPerson {
    terms = List.copyOf(terms);
  }

  /**
   * A name or an address that cannot be read any more.
   *
   * @param words how many words it has
   * @param digest of its words
   */
  public record Term(int words, String digest) {}
}
