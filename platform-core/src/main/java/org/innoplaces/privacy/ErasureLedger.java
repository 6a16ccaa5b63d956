package org.innoplaces.privacy;

import java.util.List;

/**
 * What is remembered of erasures outside of the database, so that people stay erased when an older
 * copy of it is brought back. Keeps digests only, by which somebody is known again who is there,
 * but from whom nobody can be found who is not.
 */
public interface ErasureLedger {

  /** All erasures, the oldest first. */
  List<ErasedPerson> erased();

  /** A digest of the words of a name or an address, with the key of this ledger. */
  String digest(List<String> words);

  /**
   * Adds an erasure; it is on the disk when this returns.
   *
   * @throws java.io.UncheckedIOException when it cannot be written
   */
  void add(ErasedPerson person);
}
