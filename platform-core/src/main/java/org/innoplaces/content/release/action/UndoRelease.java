package org.innoplaces.content.release.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.innoplaces.access.Actor;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.entry.action.CheckWithdrawal;
import org.innoplaces.content.entry.action.SlugBook;
import org.innoplaces.content.release.FormerPublication;
import org.innoplaces.content.release.Release;
import org.innoplaces.content.release.ReleaseItem;
import org.innoplaces.content.release.ReleaseRepository;
import org.innoplaces.content.release.ReleaseUndone;
import org.innoplaces.problem.Conflict;
import org.innoplaces.problem.Problem;

/**
 * Takes a release back: readers get the answers that they would get without it, byte for byte.
 * Permissions {@code read} and {@code manage} of {@code release}, and {@code publish} of every type
 * in it.
 *
 * <p>What readers saw meanwhile stays in the history. Like a release, its undoing starts a little
 * ahead, so that nobody sees a mixture.
 */
@ApplicationScoped
public class UndoRelease {

  private final ReleaseRepository repository;
  private final ContentRepository content;
  private final UndoItem undo;
  private final CheckWithdrawal check;
  private final ReleaseActions actions;

  /** For CDI proxies. */
  protected UndoRelease() {
    this(null, null, null, null, null);
  }

  @Inject
  UndoRelease(
      ReleaseRepository repository,
      ContentRepository content,
      UndoItem undo,
      CheckWithdrawal check,
      ReleaseActions actions) {
    this.repository = repository;
    this.content = content;
    this.undo = undo;
    this.check = check;
    this.actions = actions;
  }

  /**
   * Takes it back.
   *
   * @return the instant from which readers see what they saw before
   * @throws Conflict when it is not scheduled, or something newer was published since, or a former
   *     address is taken by now, or a check is against what readers would lose
   */
  @Transactional
  public Instant undo(Actor actor, UUID id) {
    actions.mayManage(actor);
    content.lockPublications();
    Release release = actions.lock(id);
    if (release.isDraft() || release.undoneAt().isPresent()) {
      throw new Conflict(Problem.of("release-not-scheduled", null, release.name()));
    }
    List<ReleaseItem> items = repository.items(List.of(id));
    actions.mayPublish(actor, items);
    Instant from = release.visibleFrom().orElseThrow();
    Instant at = start(from, items.size());
    List<UndoItem.Step> steps = steps(id, items, from, at);
    ItemProblems problems = new ItemProblems(items);
    steps.forEach(step -> undo.check(step, problems));
    problems.refuse(Conflict::new);
    undo.withdrawals(steps).forEach(check::check);
    steps.forEach(undo::cut);
    SlugBook book = new SlugBook(content, at);
    steps.forEach(step -> undo.bringBack(step, book, problems));
    problems.refuse(Conflict::new);
    release.undo(actions.now(), at);
    actions.record(actor, "release.undone", release, "{\"at\":\"" + at + "\"}");
    steps.forEach(step -> undo.announce(actor, step));
    actions.fire(new ReleaseUndone(id, at, actor));
    actions.finishBefore(at, release);
    return at;
  }

  private Instant start(Instant from, int items) {
    Instant soon = actions.soon(items).truncatedTo(ChronoUnit.MICROS);
    return soon.isAfter(from) ? soon : from;
  }

  private List<UndoItem.Step> steps(UUID id, List<ReleaseItem> items, Instant from, Instant at) {
    Map<UUID, List<FormerPublication>> formers =
        repository.formers(id).stream().collect(Collectors.groupingBy(FormerPublication::itemId));
    return items.stream()
        .map(item -> undo.step(item, formers.getOrDefault(item.id(), List.of()), from, at))
        .toList();
  }
}
