package org.innoplaces.content.delivery.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListSet;
import org.innoplaces.content.delivery.DeliveryRepository;
import org.innoplaces.content.delivery.Epoch;
import org.innoplaces.content.entry.EntryErased;
import org.innoplaces.content.entry.EntryPublished;
import org.innoplaces.content.entry.EntryTrashed;
import org.innoplaces.content.entry.EntryUnpublished;
import org.innoplaces.content.entry.Publication;
import org.innoplaces.privacy.PersonErased;

/**
 * Knows when what is published changes, without asking the database: time passing a start or an end
 * is enough, and every change that is made announces itself.
 */
@ApplicationScoped
public class Epochs {

  /** How many starts and ends are read ahead; beyond the last of them they are read again. */
  private static final int AHEAD = 1_000;

  private final DeliveryRepository repository;
  private final Clock clock;
  private final ConcurrentSkipListSet<Instant> boundaries = new ConcurrentSkipListSet<>();
  private long number;
  private Instant changed;
  private Instant horizon;

  /** For CDI proxies. */
  protected Epochs() {
    this(null, null);
  }

  @Inject
  Epochs(DeliveryRepository repository, Clock clock) {
    this.repository = repository;
    this.clock = clock;
  }

  /**
   * The stretch of time that an instant from now on lies in; asks the database at the first call.
   */
  public synchronized Epoch at(Instant now) {
    if (horizon == null || !now.isBefore(horizon)) {
      readAhead(now);
    }
    Instant passed = boundaries.floor(now);
    if (passed != null) {
      pass(passed);
    }
    return new Epoch(number, changed, Optional.ofNullable(boundaries.higher(now)).orElse(horizon));
  }

  private void pass(Instant boundary) {
    boundaries.headSet(boundary, true).clear();
    changed = boundary.isAfter(changed) ? boundary : changed;
    number++;
  }

  private void readAhead(Instant now) {
    var ahead = repository.boundariesAfter(now, AHEAD);
    boundaries.addAll(ahead);
    horizon = ahead.size() < AHEAD ? Publication.FOREVER : ahead.get(ahead.size() - 1);
    if (changed == null) {
      changed = repository.lastBoundary(now).orElse(Instant.EPOCH);
    }
    number++;
  }

  void published(@Observes(during = TransactionPhase.AFTER_SUCCESS) EntryPublished event) {
    change(event.window().from(), event.window().until());
  }

  void unpublished(@Observes(during = TransactionPhase.AFTER_SUCCESS) EntryUnpublished event) {
    change(event.at());
  }

  void trashed(@Observes(during = TransactionPhase.AFTER_SUCCESS) EntryTrashed event) {
    change();
  }

  void erased(@Observes(during = TransactionPhase.AFTER_SUCCESS) EntryErased event) {
    change();
  }

  void erased(@Observes(during = TransactionPhase.AFTER_SUCCESS) PersonErased event) {
    change();
  }

  private synchronized void change(Instant... added) {
    Instant now = clock.instant();
    for (Instant boundary : added) {
      if (boundary.isAfter(now)) {
        boundaries.add(boundary);
      }
    }
    changed = now;
    number++;
  }

  /** Forgets everything, as after a restore of the whole database. */
  public synchronized void reset() {
    boundaries.clear();
    horizon = null;
    changed = null;
    number++;
  }
}
