package org.innoplaces.webapp.desk.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.innoplaces.access.Actor;
import org.innoplaces.content.Locales;
import org.innoplaces.content.entry.PublicationOrder;
import org.innoplaces.content.manage.EntryState;
import org.innoplaces.content.manage.EntryUse;
import org.innoplaces.content.manage.ListedEntry;
import org.innoplaces.content.manage.LocaleState;
import org.innoplaces.content.release.ReleaseItem.Content;
import org.innoplaces.content.release.action.DraftRelease;
import org.innoplaces.media.UnseenMedium;
import org.innoplaces.media.action.PublishWithMedia;
import org.innoplaces.problem.Conflict;
import org.innoplaces.problem.Problem;

/**
 * What is done to each of several entries: the same actions as for one, each in a transaction of
 * its own, so that one that is refused does not hold up the others.
 */
@ApplicationScoped
public class BulkWork {

  private static final Set<EntryState> SEEN =
      Set.of(EntryState.PUBLISHED, EntryState.MODIFIED, EntryState.SCHEDULED);

  private final EntryWork work;
  private final PublishWithMedia publish;
  private final DraftRelease releases;
  private final EntryUsers users;

  /** For CDI proxies. */
  protected BulkWork() {
    this(null, null, null, null);
  }

  @Inject
  BulkWork(EntryWork work, PublishWithMedia publish, DraftRelease releases, EntryUsers users) {
    this.work = work;
    this.publish = publish;
    this.releases = releases;
    this.users = users;
  }

  /**
   * What is to be done.
   *
   * @param verb publish, unpublish, trash, restore or release
   * @param language which of the texts is meant; empty for all
   * @param shared whether changes of what is the same in every language are meant, too; before
   *     readers have seen anything of an entry, they always are
   * @param release what it is put into; empty when nothing was chosen
   */
  record Order(String verb, Optional<String> language, boolean shared, Optional<UUID> release) {}

  /**
   * Does it to one.
   *
   * @return the media that it uses and that readers do not get, after it was published
   * @throws org.innoplaces.problem.PlatformException when it is refused
   */
  List<UnseenMedium> on(Actor actor, ListedEntry entry, Order order) {
    if (order.verb().equals("publish")) {
      return publish(actor, entry, order);
    }
    switch (order.verb()) {
      case "release" -> release(actor, entry, order);
      case "unpublish" -> unpublish(actor, entry, order);
      case "trash" -> work.trash(actor, entry.id());
      default -> work.restore(actor, entry.id());
    }
    return List.of();
  }

  /** What texts of readers would lack one, when that is put into the trash. */
  List<EntryUse> lacking(Actor actor, ListedEntry entry, String language) {
    return users.seen(actor, entry.type(), entry.id(), language);
  }

  private List<UnseenMedium> publish(Actor actor, ListedEntry entry, Order order) {
    PublicationOrder now = PublicationOrder.now(unseen(entry, order));
    return publish.publish(actor, entry.id(), now, false).left();
  }

  private void release(Actor actor, ListedEntry entry, Order order) {
    UUID release =
        order.release().orElseThrow(() -> new Conflict(Problem.of("no-release-chosen", null)));
    Set<Content> items =
        unseen(entry, order).stream()
            .map(locale -> new Content(entry.id(), locale))
            .collect(Collectors.toSet());
    releases.add(actor, release, items);
  }

  /** The newest texts, as far as readers do not see them yet. */
  private static Set<String> unseen(ListedEntry entry, Order order) {
    return some(
        entry.locales().stream()
            .filter(text -> text.filled() && text.state() != EntryState.PUBLISHED)
            .filter(
                text ->
                    isMeant(text, order) || isShared(text) && (order.shared() || isUnseen(entry))));
  }

  /** Whether readers neither see anything of it nor will. */
  private static boolean isUnseen(ListedEntry entry) {
    return entry.locales().stream().noneMatch(text -> SEEN.contains(text.state()));
  }

  /** What readers see or will see; what is the same in every language only with all of them. */
  private void unpublish(Actor actor, ListedEntry entry, Order order) {
    Set<String> locales =
        some(
            entry.locales().stream()
                .filter(text -> SEEN.contains(text.state()))
                .filter(text -> isMeant(text, order)));
    work.unpublish(actor, entry.id(), locales);
  }

  private static boolean isMeant(LocaleState text, Order order) {
    return order
        .language()
        .map(tag -> tag.equals(text.locale()))
        .orElse(!isShared(text) || order.shared() || order.verb().equals("unpublish"));
  }

  private static boolean isShared(LocaleState text) {
    return text.locale().equals(Locales.SHARED);
  }

  private static Set<String> some(Stream<LocaleState> texts) {
    Set<String> locales = texts.map(LocaleState::locale).collect(Collectors.toSet());
    if (locales.isEmpty()) {
      throw new Conflict(Problem.of("nothing-to-do", null));
    }
    return locales;
  }
}
