package org.innoplaces.privacy;

import java.util.Set;
import java.util.UUID;

/** The table of erasures. */
public interface ErasureRepository {

  /** The ids of all. */
  Set<UUID> ids();

  /** Adds one. */
  void add(Erasure erasure);

  /** Writes what is pending and forgets what was read: texts were changed beneath it. */
  void letGo();
}
