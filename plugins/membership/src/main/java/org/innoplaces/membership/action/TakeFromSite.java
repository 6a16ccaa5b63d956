package org.innoplaces.membership.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.entry.action.EraseEntry;
import org.innoplaces.content.entry.action.TrashEntry;
import org.innoplaces.content.entry.action.UnpublishEntry;

/** Takes a person from the site. In the caller's transaction. */
@ApplicationScoped
class TakeFromSite {

  private final ContentRepository content;
  private final UnpublishEntry unpublish;
  private final TrashEntry trash;
  private final EraseEntry erase;
  private final Clock clock;

  protected TakeFromSite() {
    this(null, null, null, null, null);
  }

  @Inject
  TakeFromSite(
      ContentRepository content,
      UnpublishEntry unpublish,
      TrashEntry trash,
      EraseEntry erase,
      Clock clock) {
    this.content = content;
    this.unpublish = unpublish;
    this.trash = trash;
    this.erase = erase;
    this.clock = clock;
  }

  /** Whether another text points to it, from which it cannot be taken then. */
  boolean isNamed(UUID entry) {
    return !content.usersOf(entry, clock.instant()).isEmpty();
  }

  /** Whether readers see it now or later. */
  boolean isSeen(UUID entry) {
    return !seen(entry).isEmpty();
  }

  /** Readers see it no longer; editors do. */
  void hide(UUID entry) {
    List<String> locales = seen(entry);
    if (!locales.isEmpty()) {
      unpublish.unpublish(Actor.SYSTEM, entry, Set.copyOf(locales), Optional.empty());
    }
  }

  /** Nobody needs it any more. */
  void remove(UUID entry) {
    trash.trash(Actor.SYSTEM, entry);
  }

  /** Deletes for good what lies in the trash. */
  void erase(UUID entry) {
    erase.erase(Actor.SYSTEM, entry);
  }

  private List<String> seen(UUID entry) {
    return content.localesPublishedFrom(entry, clock.instant());
  }
}
