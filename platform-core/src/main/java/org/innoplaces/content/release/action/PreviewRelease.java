package org.innoplaces.content.release.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.content.delivery.Overlay;
import org.innoplaces.content.delivery.View;
import org.innoplaces.content.release.Release;
import org.innoplaces.content.release.ReleaseItem;
import org.innoplaces.content.release.ReleaseRepository;
import org.innoplaces.content.release.UnknownRelease;

/**
 * The whole site as it will be with a release. Permission {@code read} of {@code release} and of
 * every type in it.
 *
 * <p>A draft is shown with the newest texts of its items, complete or not, as if it were published
 * now; what is scheduled as of its start.
 */
@ApplicationScoped
public class PreviewRelease {

  private final ReleaseRepository repository;
  private final DraftTexts drafts;
  private final ReleaseActions actions;

  /** For CDI proxies. */
  protected PreviewRelease() {
    this(null, null, null);
  }

  @Inject
  PreviewRelease(ReleaseRepository repository, DraftTexts drafts, ReleaseActions actions) {
    this.repository = repository;
    this.drafts = drafts;
    this.actions = actions;
  }

  /** A release and what the site looks like with it. */
  public record Preview(UUID id, String name, View view) {}

  /**
   * The preview of a release.
   *
   * @throws UnknownRelease when there is none
   */
  @Transactional
  public Preview preview(Actor actor, UUID id) {
    actions.mayRead(actor);
    Release release = repository.find(id).orElseThrow(() -> new UnknownRelease(id));
    List<ReleaseItem> items = repository.items(List.of(id));
    actions.mayReadAll(actor, items);
    return new Preview(id, release.name(), view(release, items));
  }

  private View view(Release release, List<ReleaseItem> items) {
    Instant now = actions.now();
    return release
        .visibleFrom()
        .map(from -> new View(from, Overlay.NONE))
        .orElseGet(() -> new View(now, new Overlay(drafts.of(items, now))));
  }
}
