package org.innoplaces.content.entry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The publications of one entry in one locale, now and later, and the rules by which they change.
 *
 * <p>A new version ends the one that it replaces for good. It lasts until its own end, or else
 * until the next version that is already planned, or else for ever; with an end of its own it takes
 * the place of what was planned before that end. Unpublishing ends what is seen and drops what is
 * planned.
 *
 * <p>Changes the publications that it was given; for one thread, under the lock of the entry.
 */
public final class Timeline {

  private final List<Publication> publications;
  private final List<Publication> dropped = new ArrayList<>();

  /** The publications of one entry and locale, in any order. */
  public Timeline(List<Publication> publications) {
    this.publications = new ArrayList<>(publications);
    this.publications.sort(Comparator.comparing(Publication::from));
  }

  /** The window that a version published from an instant on gets. */
  public Window windowFor(Instant from, Optional<Instant> until) {
    Instant planned =
        publications.stream()
            .map(Publication::from)
            .filter(start -> start.isAfter(from))
            .findFirst()
            .orElse(Publication.FOREVER);
    return new Window(from, until.orElse(planned));
  }

  /**
   * Makes room for a window: what is seen before it ends at its start, what is planned gives way.
   */
  public void clear(Window window) {
    for (Publication publication : List.copyOf(publications)) {
      if (publication.until().isAfter(window.from())
          && publication.from().isBefore(window.until())) {
        giveWay(publication, window);
      }
    }
  }

  private void giveWay(Publication publication, Window window) {
    if (publication.from().isBefore(window.from())) {
      publication.endAt(window.from());
    } else if (publication.until().isAfter(window.until())) {
      publication.startAt(window.until());
    } else {
      drop(publication);
    }
  }

  /** Ends what is seen at the instant and drops everything that would start at it or later. */
  public void end(Instant at) {
    for (Publication publication : List.copyOf(publications)) {
      if (!publication.from().isBefore(at)) {
        drop(publication);
      } else if (publication.until().isAfter(at)) {
        publication.endAt(at);
      }
    }
  }

  /**
   * Drops everything that would start after the instant. What is seen at it and would have ended
   * where that starts, lasts for ever again.
   */
  public void cancelAfter(Instant instant) {
    for (Publication publication : List.copyOf(publications)) {
      if (publication.from().isAfter(instant)) {
        at(instant)
            .filter(seen -> seen.until().equals(publication.from()))
            .ifPresent(seen -> seen.endAt(Publication.FOREVER));
        drop(publication);
      }
    }
  }

  /** Lets a publication that was cut short last as long as it was meant to. */
  public void prolong(UUID publication, Instant until) {
    publications.stream()
        .filter(candidate -> candidate.id().equals(publication))
        .forEach(candidate -> candidate.endAt(until));
  }

  private void drop(Publication publication) {
    publications.remove(publication);
    dropped.add(publication);
  }

  /** What is seen at an instant. */
  public Optional<Publication> at(Instant instant) {
    return publications.stream().filter(publication -> publication.covers(instant)).findFirst();
  }

  /** Whether anything is seen at the instant or planned for later. */
  public boolean reaches(Instant instant) {
    return publications.stream().anyMatch(publication -> publication.until().isAfter(instant));
  }

  /** The planned publications that gave way and have to be removed. */
  public List<Publication> dropped() {
    return List.copyOf(dropped);
  }
}
