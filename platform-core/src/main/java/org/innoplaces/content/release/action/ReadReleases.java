package org.innoplaces.content.release.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.innoplaces.access.Actor;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.release.Release;
import org.innoplaces.content.release.ReleaseItem;
import org.innoplaces.content.release.ReleaseRepository;
import org.innoplaces.content.release.ReleaseState;
import org.innoplaces.content.release.UnknownRelease;

/** Reads releases with their items. Permission {@code read} of {@code release}. */
@ApplicationScoped
public class ReadReleases {

  private final ReleaseRepository repository;
  private final ContentRepository content;
  private final ReleaseActions actions;

  /** For CDI proxies. */
  protected ReadReleases() {
    this(null, null, null);
  }

  @Inject
  ReadReleases(ReleaseRepository repository, ContentRepository content, ReleaseActions actions) {
    this.repository = repository;
    this.content = content;
    this.actions = actions;
  }

  /** A release, its state now and how many items it has. */
  public record Line(Release release, ReleaseState state, int size) {}

  /** A release, its state now and its items with the types of their entries. */
  public record Told(Release release, ReleaseState state, List<Item> items) {}

  /** An item with the type of its entry. */
  public record Item(UUID entryId, String type, String locale) {}

  /** One page. */
  public record Page(List<Line> releases, long total) {}

  /** One page, newest first. */
  public Page list(Actor actor, int offset, int limit) {
    actions.mayRead(actor);
    return new Page(lines(repository.list(offset, limit)), repository.count());
  }

  /**
   * One release.
   *
   * @throws UnknownRelease when there is none
   */
  public Told read(Actor actor, UUID id) {
    actions.mayRead(actor);
    Release release = repository.find(id).orElseThrow(() -> new UnknownRelease(id));
    List<ReleaseItem> items = repository.items(List.of(id));
    Map<UUID, String> types =
        content.typesOf(items.stream().map(ReleaseItem::entryId).collect(Collectors.toSet()));
    return new Told(
        release,
        release.state(actions.now()),
        items.stream()
            .map(item -> new Item(item.entryId(), types.get(item.entryId()), item.locale()))
            .toList());
  }

  /** The drafts, newest first, a hundred at most: what more can be put into. */
  public List<Release> drafts(Actor actor) {
    actions.mayRead(actor);
    return repository.drafts();
  }

  /** The releases that an entry is in, newest first. */
  public List<Line> of(Actor actor, UUID entryId) {
    actions.mayRead(actor);
    return lines(repository.of(entryId));
  }

  private List<Line> lines(List<Release> releases) {
    Map<UUID, Integer> sizes = repository.sizes(releases.stream().map(Release::id).toList());
    return releases.stream()
        .map(
            release ->
                new Line(
                    release, release.state(actions.now()), sizes.getOrDefault(release.id(), 0)))
        .toList();
  }
}
