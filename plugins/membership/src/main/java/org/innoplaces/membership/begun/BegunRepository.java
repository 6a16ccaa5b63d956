package org.innoplaces.membership.begun;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The table of what people typed elsewhere. */
public interface BegunRepository {

  /** Adds one. */
  void add(BegunForm form);

  /** The one of that digest. */
  Optional<BegunForm> find(String digest);

  /** All of an address. */
  List<BegunForm> of(String email);

  /** How many were made since an instant. */
  long countSince(Instant since);

  /** How many were made before an instant. */
  long countBefore(Instant instant);

  /** Removes those that were made before an instant. */
  void removeBefore(Instant instant);

  /** Removes those of an address. */
  void removeOf(String email);
}
