package org.innoplaces.content.manage.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.innoplaces.access.Actor;
import org.innoplaces.access.Permission;
import org.innoplaces.access.action.CheckAccess;
import org.innoplaces.content.manage.EntryState;
import org.innoplaces.content.manage.Home;
import org.innoplaces.content.manage.ListedEntry;
import org.innoplaces.content.manage.ManagedContent;
import org.innoplaces.content.manage.NewestEntry;
import org.innoplaces.content.review.Waiting;
import org.innoplaces.content.review.action.ReadReviews;
import org.innoplaces.content.schema.ContentSchema;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.content.unsaved.UnsavedText;
import org.innoplaces.content.unsaved.action.ReadUnsaved;

/**
 * Finds what waits for the actor, what is under way and what was changed last. Permission {@code
 * read}, type by type: the others do not appear.
 *
 * <p>Nine statements, and those that permissions need, whatever the number of types and entries.
 */
@ApplicationScoped
public class ReadHome {

  private static final Set<EntryState> UNDER_WAY =
      new LinkedHashSet<>(List.of(EntryState.MODIFIED, EntryState.SCHEDULED, EntryState.DRAFT));

  private final ManagedContent content;
  private final DescribeEntries describe;
  private final ReadReviews reviews;
  private final ReadUnsaved unsaved;
  private final ContentSchema schema;
  private final CheckAccess access;
  private final Clock clock;

  /** For CDI proxies. */
  protected ReadHome() {
    this(null, null, null, null, null, null, null);
  }

  @Inject
  ReadHome(
      ManagedContent content,
      DescribeEntries describe,
      ReadReviews reviews,
      ReadUnsaved unsaved,
      ContentSchema schema,
      CheckAccess access,
      Clock clock) {
    this.content = content;
    this.describe = describe;
    this.reviews = reviews;
    this.unsaved = unsaved;
    this.schema = schema;
    this.access = access;
    this.clock = clock;
  }

  /**
   * Everything that one finds.
   *
   * @param locale the language of the titles
   * @param most of each kind
   */
  @Transactional
  public Home read(Actor actor, String locale, int most) {
    Set<String> types = readable(actor);
    Waiting waiting = reviews.waiting(actor, most);
    List<UnsavedText> typed = unsaved.all(actor, most);
    List<NewestEntry> newest =
        types.isEmpty() ? List.of() : content.newest(types, UNDER_WAY, most, clock.instant());
    Map<UUID, ListedEntry> entries = entries(waiting, typed, newest, locale);
    entries.values().removeIf(entry -> !types.contains(entry.type()));
    Map<EntryState, List<ListedEntry>> byState = new LinkedHashMap<>();
    UNDER_WAY.forEach(
        state ->
            byState.put(
                state,
                chosen(newest, one -> one.state() == state && one.inState() <= most, entries)));
    return new Home(
        waiting, typed, byState, chosen(newest, one -> one.overall() <= most, entries), entries);
  }

  private Set<String> readable(Actor actor) {
    return schema.types().stream()
        .map(TypeSchema::name)
        .filter(type -> access.allows(actor, new Permission("read", type)))
        .collect(Collectors.toSet());
  }

  private Map<UUID, ListedEntry> entries(
      Waiting waiting, List<UnsavedText> typed, List<NewestEntry> newest, String locale) {
    Set<UUID> ids = new LinkedHashSet<>();
    waiting.asked().forEach(review -> ids.add(review.text().entryId()));
    waiting.returned().forEach(review -> ids.add(review.text().entryId()));
    waiting.comments().forEach(comment -> ids.add(comment.entryId()));
    typed.forEach(text -> text.place().entryId().ifPresent(ids::add));
    newest.forEach(one -> ids.add(one.id()));
    return describe.describe(new ArrayList<>(ids), locale).stream()
        .collect(
            Collectors.toMap(
                ListedEntry::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
  }

  private static List<ListedEntry> chosen(
      List<NewestEntry> newest, Predicate<NewestEntry> which, Map<UUID, ListedEntry> entries) {
    return newest.stream()
        .filter(which)
        .map(one -> entries.get(one.id()))
        .filter(Objects::nonNull)
        .toList();
  }
}
