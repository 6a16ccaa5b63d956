package org.innoplaces.content.delivery;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What readers see, straight from the tables; every method is one statement unless it says
 * otherwise.
 */
public interface DeliveryRepository {

  /** All texts of the entry that has the slug in one of the reading's languages. */
  List<PublishedText> bySlug(String type, String slug, Reading reading);

  /** All texts of the entries. */
  List<PublishedText> byId(Collection<UUID> entryIds, Reading reading);

  /** The entries of a list; a second statement only when a page behind the last is asked for. */
  FoundEntries find(ContentQuery query, boolean allShared, Reading reading);

  /**
   * What the entries refer to and can be seen.
   *
   * @param withData the paths of the fields whose targets are wanted with their texts
   */
  List<ReferencedText> references(Collection<UUID> entryIds, Set<String> withData, Reading reading);

  /** The entry that had the slug most recently before the reading's instant. */
  Optional<UUID> formerOwner(String type, String slug, Reading reading);

  /** Since when each of the entries that were ever seen is seen in the reading's language. */
  Map<UUID, Instant> firstSeen(Collection<UUID> entryIds, Reading reading);

  /** The instants after the given one at which something starts or ends, earliest first; two. */
  List<Instant> boundariesAfter(Instant instant, int most);

  /** The last instant up to the given one at which something started or ended; two. */
  Optional<Instant> lastBoundary(Instant instant);
}
