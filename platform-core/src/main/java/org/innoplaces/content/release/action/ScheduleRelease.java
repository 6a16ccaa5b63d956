package org.innoplaces.content.release.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.release.Release;
import org.innoplaces.content.release.ReleaseItem;
import org.innoplaces.content.release.ReleaseRepository;
import org.innoplaces.content.release.ReleaseScheduled;
import org.innoplaces.json.JsonText;
import org.innoplaces.problem.Conflict;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;

/**
 * Publishes the newest texts of a release's items, all in one transaction and from one instant on.
 * Permissions {@code read} and {@code manage} of {@code release}, and {@code publish} of every type
 * in it.
 *
 * <p>That instant always lies a little ahead, also for a release that is wanted now: a reading that
 * began before the transaction ended reads as of an instant before the start, so nobody sees a
 * mixture.
 */
@ApplicationScoped
public class ScheduleRelease {

  private final ReleaseRepository repository;
  private final ContentRepository content;
  private final PublishItems publish;
  private final ReleaseActions actions;

  /** For CDI proxies. */
  protected ScheduleRelease() {
    this(null, null, null, null);
  }

  @Inject
  ScheduleRelease(
      ReleaseRepository repository,
      ContentRepository content,
      PublishItems publish,
      ReleaseActions actions) {
    this.repository = repository;
    this.content = content;
    this.publish = publish;
    this.actions = actions;
  }

  /**
   * Schedules it.
   *
   * @param wanted when readers see it; empty for as soon as it is surely written
   * @return when readers see it
   * @throws InvalidInput when texts are not complete, or the instant lies in the past; what is
   *     wrong with items points to their places, all of it at once
   * @throws Conflict when it is no draft, or is empty, or addresses are taken, or writing it took
   *     until its start
   */
  @Transactional
  public Instant schedule(Actor actor, UUID id, Optional<Instant> wanted) {
    actions.mayManage(actor);
    content.lockPublications();
    Release release = actions.lockDraft(id);
    List<ReleaseItem> items = repository.items(List.of(id));
    actions.mayPublish(actor, items);
    if (items.isEmpty()) {
      throw new Conflict(Problem.of("release-empty", null, release.name()));
    }
    Instant from = start(wanted, items.size());
    publish.publish(actor, items, from);
    release.schedule(from);
    actions.record(actor, "release.scheduled", release, detail(from, items.size()));
    actions.fire(new ReleaseScheduled(id, from, actor));
    actions.finishBefore(from, release);
    return from;
  }

  private Instant start(Optional<Instant> wanted, int items) {
    Instant from = wanted.orElseGet(() -> actions.soon(items)).truncatedTo(ChronoUnit.MICROS);
    if (!from.isAfter(actions.now())) {
      throw new InvalidInput(Problem.of("in-the-past", Source.pointer("/meta/from"), from));
    }
    return from;
  }

  private static String detail(Instant from, int items) {
    return JsonText.object().add("from", from.toString()).add("items", items).build().toString();
  }
}
