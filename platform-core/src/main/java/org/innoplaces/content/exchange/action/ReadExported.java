package org.innoplaces.content.exchange.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.innoplaces.content.Locales;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.entry.Entry;
import org.innoplaces.content.entry.Publication;
import org.innoplaces.content.entry.Revision;
import org.innoplaces.content.exchange.ExportOrder;
import org.innoplaces.content.exchange.ExportedEntries;

/** Reads what is exported piece by piece, each in a transaction of its own. */
@ApplicationScoped
class ReadExported {

  private static final int BATCH = 100;

  private final ExportedEntries entries;
  private final ContentRepository repository;
  private final Clock clock;

  protected ReadExported() {
    this(null, null, null);
  }

  @Inject
  ReadExported(ExportedEntries entries, ContentRepository repository, Clock clock) {
    this.entries = entries;
    this.repository = repository;
    this.clock = clock;
  }

  /** The types of all entries outside the trash. */
  @Transactional
  public Set<String> types() {
    return entries.types();
  }

  /** The next entries of a type after the last one, all of them, and what the order wants. */
  @Transactional
  public List<EntryTexts> next(String type, UUID last, ExportOrder order) {
    Instant now = clock.instant();
    List<Entry> found = entries.after(type, last, BATCH);
    List<UUID> ids = found.stream().map(Entry::id).toList();
    Map<UUID, List<Revision>> heads =
        repository.heads(ids).stream().collect(Collectors.groupingBy(Revision::entryId));
    Map<UUID, List<Publication>> seen =
        entries.seenFrom(ids, now).stream().collect(Collectors.groupingBy(Publication::entryId));
    return found.stream()
        .map(
            entry ->
                wanted(
                    entry,
                    heads.getOrDefault(entry.id(), List.of()),
                    seen.getOrDefault(entry.id(), List.of()),
                    now,
                    order))
        .toList();
  }

  private static EntryTexts wanted(
      Entry entry, List<Revision> heads, List<Publication> seen, Instant now, ExportOrder order) {
    SortedMap<String, List<Publication>> intervals = new TreeMap<>();
    SortedMap<String, Revision> texts = new TreeMap<>();
    if (!order.publishedOnly()) {
      heads.forEach(head -> texts.put(head.locale(), head));
    }
    for (Publication publication : seen) {
      if (!order.publishedOnly()) {
        intervals.computeIfAbsent(publication.locale(), none -> new ArrayList<>()).add(publication);
      } else if (publication.covers(now)) {
        intervals.put(publication.locale(), List.of(publication));
        texts.put(publication.locale(), publication.revision());
      }
    }
    order
        .locale()
        .ifPresent(
            locale -> {
              Collection<String> kept = List.of(locale, Locales.SHARED);
              intervals.keySet().retainAll(kept);
              texts.keySet().retainAll(kept);
            });
    return new EntryTexts(entry, texts, intervals);
  }

  /** Entries by their ids, wherever they lie. */
  @Transactional
  public Map<UUID, Entry> named(Collection<UUID> ids) {
    Map<UUID, Entry> named = new HashMap<>();
    List<UUID> all = List.copyOf(ids);
    for (int start = 0; start < all.size(); start += BATCH) {
      named.putAll(entries.named(all.subList(start, Math.min(all.size(), start + BATCH))));
    }
    return named;
  }
}
