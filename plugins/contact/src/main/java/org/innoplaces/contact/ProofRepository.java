package org.innoplaces.contact;

import java.time.Instant;

/** The table of proofs of work that were used. Only for who stands in the queue. */
public interface ProofRepository {

  /** Uses a proof up; false when it was used before. */
  boolean use(UsedProof proof);

  /** Forgets those that would not count any more. */
  void removeExpired(Instant now);
}
