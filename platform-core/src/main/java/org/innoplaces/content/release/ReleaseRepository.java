package org.innoplaces.content.release;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.content.entry.Revision;

/** The tables of releases. */
public interface ReleaseRepository {

  /** A release as it is. */
  Optional<Release> find(UUID id);

  /** A release, locked until the transaction ends; take the content's lock before. */
  Optional<Release> lock(UUID id);

  /** One page, newest first. */
  List<Release> list(int offset, int limit);

  /** How many there are. */
  long count();

  /** The drafts, newest first, a hundred at most. */
  List<Release> drafts();

  /** The releases that an entry is in, newest first. */
  List<Release> of(UUID entryId);

  /** The items of releases, ordered by entry and locale. */
  List<ReleaseItem> items(Collection<UUID> releaseIds);

  /** How many items releases have; nothing for those without any. */
  Map<UUID, Integer> sizes(Collection<UUID> releaseIds);

  /** What readers would have seen of the items of a release, ordered by start. */
  List<FormerPublication> formers(UUID releaseId);

  /** The revision of that id. */
  Revision revision(UUID id);

  /** Adds a release. */
  void add(Release release);

  /** Adds an item. */
  void add(ReleaseItem item);

  /** Adds what was seen before. */
  void add(FormerPublication former);

  /** Removes an item of a draft. */
  void remove(ReleaseItem item);

  /** Removes a draft that has no items any more. */
  void remove(Release release);
}
