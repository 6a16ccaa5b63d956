package org.innoplaces.content.entry.action;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.entry.ContentRepository.SlugClaim;
import org.innoplaces.content.entry.Publication;
import org.innoplaces.content.entry.SlugHolder;
import org.innoplaces.content.entry.Window;

/**
 * Who has which slug from an instant on, for work on many entries: one statement for each type and
 * locale, instead of one for each entry.
 *
 * <p>Holds what the tables held when it was asked first, and what was noted since. For one
 * transaction under the publication lock.
 */
public final class SlugBook {

  private final ContentRepository repository;
  private final Instant from;
  private final Map<List<String>, Map<String, List<SlugHolder>>> holders = new HashMap<>();

  /** A book of the slugs from an instant on. */
  public SlugBook(ContentRepository repository, Instant from) {
    this.repository = repository;
    this.from = from;
  }

  /**
   * Whether another entry has the slug somewhere in the window, which starts in the book's time.
   */
  public boolean isTaken(SlugClaim claim) {
    return of(claim.type(), claim.locale()).getOrDefault(claim.slug(), List.of()).stream()
        .anyMatch(holder -> holder.bars(claim));
  }

  /** Notes a publication that was added since; what the entry had before ends where it starts. */
  public void note(Publication added) {
    for (List<SlugHolder> holding : of(added.type(), added.locale()).values()) {
      holding.replaceAll(holder -> endedBy(added, holder));
    }
    note(
        added.type(),
        added.locale(),
        new SlugHolder(added.entryId(), added.slug(), added.from(), added.until()));
  }

  private static SlugHolder endedBy(Publication added, SlugHolder holder) {
    boolean goesOn =
        holder.entryId().equals(added.entryId())
            && holder.from().isBefore(added.from())
            && holder.until().isAfter(added.from());
    return goesOn
        ? new SlugHolder(holder.entryId(), holder.slug(), holder.from(), added.from())
        : holder;
  }

  /**
   * Notes that an entry will be published under a slug from the start on; those that it has at the
   * start become free.
   */
  public void move(SlugClaim claim) {
    for (List<SlugHolder> holding : of(claim.type(), claim.locale()).values()) {
      holding.removeIf(
          holder -> holder.entryId().equals(claim.entryId()) && !holder.from().isAfter(from));
    }
    Window window = claim.window();
    note(
        claim.type(),
        claim.locale(),
        new SlugHolder(claim.entryId(), claim.slug(), window.from(), window.until()));
  }

  /** Notes who else has a slug. */
  public void note(String type, String locale, SlugHolder holder) {
    of(type, locale).computeIfAbsent(holder.slug(), slug -> new ArrayList<>()).add(holder);
  }

  private Map<String, List<SlugHolder>> of(String type, String locale) {
    return holders.computeIfAbsent(
        List.of(type, locale),
        unread -> {
          Map<String, List<SlugHolder>> bySlug = new HashMap<>();
          repository
              .slugHolders(type, locale, from)
              .forEach(
                  holder ->
                      bySlug.computeIfAbsent(holder.slug(), slug -> new ArrayList<>()).add(holder));
          return bySlug;
        });
  }
}
