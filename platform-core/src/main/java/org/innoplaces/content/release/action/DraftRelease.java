package org.innoplaces.content.release.action;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.release.Release;
import org.innoplaces.content.release.ReleaseItem;
import org.innoplaces.content.release.ReleaseItem.Content;
import org.innoplaces.content.release.ReleaseRepository;
import org.innoplaces.problem.Conflict;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.OutOfDate;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;

/**
 * Puts a release together. Permissions {@code read} and {@code manage} of {@code release}, and
 * {@code read} of the types of what comes in.
 *
 * <p>What is scheduled cannot be changed any more: a {@link Conflict}. An {@link InvalidInput}
 * names every item that cannot be taken.
 */
@ApplicationScoped
public class DraftRelease {

  private static final int LONGEST_NAME = 200;

  private final ReleaseRepository repository;
  private final ContentRepository content;
  private final CheckItems check;
  private final ReleaseActions actions;

  /** For CDI proxies. */
  protected DraftRelease() {
    this(null, null, null, null);
  }

  @Inject
  DraftRelease(
      ReleaseRepository repository,
      ContentRepository content,
      CheckItems check,
      ReleaseActions actions) {
    this.repository = repository;
    this.content = content;
    this.check = check;
    this.actions = actions;
  }

  /** A new release; returns its id. */
  @Transactional
  public UUID create(Actor actor, String name, Collection<Content> items) {
    actions.mayManage(actor);
    String given = checked(name);
    content.lockContent();
    Release release =
        new Release(UuidCreator.getTimeOrderedEpoch(), given, actions.now(), actor.id());
    repository.add(release);
    put(actor, release, items);
    actions.record(actor, "release.created", release, "{}");
    return release.id();
  }

  /**
   * Changes name and items of a draft, as far as they are given.
   *
   * @param version what the change starts from
   * @param items all that it holds from now on
   * @throws OutOfDate when somebody else changed it meanwhile
   */
  @Transactional
  public void change(
      Actor actor, UUID id, int version, Optional<String> name, Optional<List<Content>> items) {
    actions.mayManage(actor);
    Optional<String> given = name.map(DraftRelease::checked);
    content.lockContent();
    Release release = draft(id, version);
    release.change(given.orElse(release.name()));
    items.ifPresent(all -> put(actor, release, all));
    actions.record(actor, "release.changed", release, "{}");
  }

  /** Puts more into a draft; what is in it already stays in it once. */
  @Transactional
  public void add(Actor actor, UUID id, Collection<Content> items) {
    changeItems(actor, id, all -> all.addAll(items));
  }

  /** Takes something out of a draft. */
  @Transactional
  public void remove(Actor actor, UUID id, Collection<Content> items) {
    changeItems(actor, id, all -> all.removeAll(items));
  }

  /**
   * Removes a draft; its texts stay as they are.
   *
   * @param version what is meant to be removed
   * @throws OutOfDate when somebody else changed it meanwhile
   */
  @Transactional
  public void discard(Actor actor, UUID id, int version) {
    actions.mayManage(actor);
    content.lockContent();
    Release release = draft(id, version);
    repository.items(List.of(id)).forEach(repository::remove);
    repository.remove(release);
    actions.record(actor, "release.discarded", release, "{}");
  }

  private void changeItems(Actor actor, UUID id, java.util.function.Consumer<Set<Content>> change) {
    actions.mayManage(actor);
    content.lockContent();
    Release release = actions.lockDraft(id);
    Set<Content> all = new LinkedHashSet<>(contents(release));
    change.accept(all);
    release.change(release.name());
    put(actor, release, all);
    actions.record(actor, "release.changed", release, "{}");
  }

  private Release draft(UUID id, int version) {
    Release release = actions.lockDraft(id);
    if (release.version() != version) {
      throw new OutOfDate(
          List.of(Problem.of("release-changed", Source.header("If-Match"), release.name())));
    }
    return release;
  }

  private static String checked(String name) {
    String given = name.strip();
    if (given.isEmpty() || given.length() > LONGEST_NAME || given.matches(".*\\p{Cntrl}.*")) {
      throw new InvalidInput(
          Problem.of("release-name", Source.pointer("/data/attributes/name"), LONGEST_NAME));
    }
    return given;
  }

  private List<Content> contents(Release release) {
    return repository.items(List.of(release.id())).stream().map(ReleaseItem::content).toList();
  }

  private void put(Actor actor, Release release, Collection<Content> items) {
    Set<Content> added = new LinkedHashSet<>(items);
    added.removeAll(contents(release));
    check.check(actor, List.copyOf(items), added);
    for (ReleaseItem item : repository.items(List.of(release.id()))) {
      if (!items.contains(item.content())) {
        repository.remove(item);
      }
    }
    added.forEach(
        wanted ->
            repository.add(
                new ReleaseItem(UuidCreator.getTimeOrderedEpoch(), release.id(), wanted)));
  }
}
