package org.innoplaces.content.exchange.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.entry.ContentRepository.SlugClaim;
import org.innoplaces.content.entry.Publication;
import org.innoplaces.content.entry.Timeline;
import org.innoplaces.content.entry.Window;
import org.innoplaces.content.entry.action.SlugBook;

/** Looks whether the addresses that an entry of a folder wants are free. */
@ApplicationScoped
class CheckSlugs {

  private final ContentRepository repository;

  protected CheckSlugs() {
    this(null);
  }

  @Inject
  CheckSlugs(ContentRepository repository) {
    this.repository = repository;
  }

  /**
   * Notes what is taken; call it in the order of the files.
   *
   * @param book the addresses from now on, in which this entry's are noted
   */
  void check(CheckedEntry entry, Instant now, SlugBook book, FolderProblems problems) {
    entry
        .slugs()
        .forEach(
            (locale, chosen) ->
                chosen.ifPresent(slug -> checkSlug(entry, locale, slug, now, book, problems)));
  }

  private void checkSlug(
      CheckedEntry entry,
      String locale,
      String slug,
      Instant now,
      SlugBook book,
      FolderProblems problems) {
    String place = CheckedEntry.place(locale) + "/slug";
    boolean named = !entry.flaws().contains("/key") && !entry.flaws().contains("");
    if (!named || entry.flaws().contains(place)) {
      return;
    }
    if (book.isTaken(claim(entry, locale, slug, new Window(now, Publication.FOREVER)))) {
      Window window =
          new Timeline(repository.publicationsFrom(entry.id(), locale, now))
              .windowFor(now, Optional.empty());
      if (book.isTaken(claim(entry, locale, slug, window))) {
        problems.add(entry.file(), place, "slug-taken", slug, locale);
        return;
      }
    }
    book.move(claim(entry, locale, slug, new Window(now, Publication.FOREVER)));
  }

  private static SlugClaim claim(CheckedEntry entry, String locale, String slug, Window window) {
    return new SlugClaim(entry.id(), entry.type().name(), locale, slug, window);
  }
}
