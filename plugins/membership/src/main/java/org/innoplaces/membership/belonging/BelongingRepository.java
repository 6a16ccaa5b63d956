package org.innoplaces.membership.belonging;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table of memberships. */
public interface BelongingRepository {

  /** That of an account, also one that ended. */
  Optional<Membership> find(UUID account);

  /** The same, locked until the transaction ends. */
  Optional<Membership> lock(UUID account);

  /** The accounts whose membership has not ended. */
  List<UUID> going();

  /** Those that ended before an instant. */
  List<Membership> endedBefore(Instant instant);

  /** Adds a new one. */
  void add(Membership membership);

  /** Removes it. */
  void remove(Membership membership);
}
