package org.innoplaces.content.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table of links to drafts. */
public interface PreviewLinks {

  /** The link with the id. */
  Optional<PreviewLink> find(UUID id);

  /** The link with the digest. */
  Optional<PreviewLink> byDigest(String digest);

  /** The links to an entry that are good at the instant, the newest first. */
  List<PreviewLink> goodLinks(UUID entryId, Instant at);

  /** Adds a link. */
  void add(PreviewLink link);

  /** Removes the links that ended before the instant. */
  void removeEndedBefore(Instant instant);
}
