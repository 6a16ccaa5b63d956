package org.innoplaces.media.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.innoplaces.access.Actor;
import org.innoplaces.access.Permission;
import org.innoplaces.access.action.CheckAccess;
import org.innoplaces.content.delivery.FoundEntries;
import org.innoplaces.content.manage.ListedEntry;
import org.innoplaces.content.manage.action.FindEntries;
import org.innoplaces.media.ListedMedium;
import org.innoplaces.media.MediaLibrary;
import org.innoplaces.media.MediaPage;
import org.innoplaces.media.MediaQuery;
import org.innoplaces.media.MediumText;

/**
 * Lists the media of the library, one page at a time. Permission {@code read}.
 *
 * <p>The same number of statements whatever the length of the list and the page.
 */
@ApplicationScoped
public class FindMedia {

  private final MediaLibrary library;
  private final FindEntries entries;
  private final CheckAccess access;
  private final Clock clock;

  /** For CDI proxies. */
  protected FindMedia() {
    this(null, null, null, null);
  }

  @Inject
  FindMedia(MediaLibrary library, FindEntries entries, CheckAccess access, Clock clock) {
    this.library = library;
    this.entries = entries;
    this.access = access;
    this.clock = clock;
  }

  /** One page. */
  public MediaPage find(Actor actor, MediaQuery query) {
    access.require(actor, new Permission("read", "media"));
    Instant now = clock.instant();
    FoundEntries found = library.find(query, now);
    return new MediaPage(
        listed(actor, found.ids(), query.locale(), now), found.total(), library.tags());
  }

  /** What the newest texts of the media say, those in the trash, too; one statement. */
  public List<MediumText> texts(Actor actor, Collection<UUID> ids) {
    access.require(actor, new Permission("read", "media"));
    return library.newest(ids);
  }

  private List<ListedMedium> listed(Actor actor, List<UUID> ids, String locale, Instant now) {
    if (ids.isEmpty()) {
      return List.of();
    }
    Map<UUID, ListedEntry> named = entries.named(actor, ids, locale);
    Map<UUID, Long> uses = library.uses(ids, now);
    Map<UUID, MediumText> texts =
        library.newest(ids).stream().collect(Collectors.toMap(MediumText::id, Function.identity()));
    return ids.stream()
        .filter(id -> named.containsKey(id) && named.get(id).type().equals("media"))
        .map(
            id ->
                new ListedMedium(
                    named.get(id),
                    texts.getOrDefault(id, new MediumText(id, Map.of())),
                    uses.getOrDefault(id, 0L)))
        .toList();
  }
}
