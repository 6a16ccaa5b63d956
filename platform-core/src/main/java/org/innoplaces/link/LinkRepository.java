package org.innoplaces.link;

import java.time.Instant;
import java.util.Optional;

/** The table of links. */
public interface LinkRepository {

  /** Adds a link. */
  void add(DeedLink link);

  /** A link. */
  Optional<DeedLink> find(String digest);

  /** A link, locked until the transaction ends. */
  Optional<DeedLink> lock(String digest);

  /** Removes the unused links of a purpose that are about something. */
  void removeUnused(String purpose, String subject);

  /** How many ended before an instant. */
  long countEndedBefore(Instant instant);

  /** Removes those that ended before an instant. */
  void removeEndedBefore(Instant instant);
}
