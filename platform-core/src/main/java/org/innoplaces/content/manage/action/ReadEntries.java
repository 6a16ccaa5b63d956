package org.innoplaces.content.manage.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonString;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.innoplaces.access.Actor;
import org.innoplaces.access.Permission;
import org.innoplaces.access.action.CheckAccess;
import org.innoplaces.content.entry.Entry;
import org.innoplaces.content.entry.Revision;
import org.innoplaces.content.entry.UnknownEntry;
import org.innoplaces.content.manage.EntryPage;
import org.innoplaces.content.manage.EntryQuery;
import org.innoplaces.content.manage.EntryState;
import org.innoplaces.content.manage.EntryState.Shown;
import org.innoplaces.content.manage.ManageRepository;
import org.innoplaces.content.manage.ManagedEntry;
import org.innoplaces.content.manage.ManagedText;
import org.innoplaces.content.manage.ShownText;
import org.innoplaces.content.schema.ContentSchema;
import org.innoplaces.content.schema.FieldSchema;
import org.innoplaces.content.schema.TypeSchema;

/**
 * Shows entries to those who work on them, with drafts, states and what lies in the trash.
 * Permission {@code read} on the type.
 */
@ApplicationScoped
public class ReadEntries {

  private final ManageRepository repository;
  private final ContentSchema schema;
  private final CheckAccess access;
  private final Clock clock;

  /** For CDI proxies. */
  protected ReadEntries() {
    this(null, null, null, null);
  }

  @Inject
  ReadEntries(ManageRepository repository, ContentSchema schema, CheckAccess access, Clock clock) {
    this.repository = repository;
    this.schema = schema;
    this.access = access;
    this.clock = clock;
  }

  /** One page of a list in five statements, with titles in the language where there are any. */
  @Transactional
  public EntryPage list(Actor actor, EntryQuery query, String language) {
    TypeSchema type = schema.require(query.type());
    require(actor, type.name());
    Instant now = clock.instant();
    List<UUID> ids = repository.find(query, titlePath(type), now);
    Map<UUID, ManagedEntry> entries = entries(ids, language, now);
    return new EntryPage(ids.stream().map(entries::get).toList(), repository.count(query, now));
  }

  /**
   * One entry.
   *
   * @throws UnknownEntry when there is none of the type
   */
  @Transactional
  public ManagedEntry entry(Actor actor, String type, UUID id, String language) {
    require(actor, type);
    return Optional.ofNullable(entries(List.of(id), language, clock.instant()).get(id))
        .filter(entry -> entry.type().equals(type))
        .orElseThrow(() -> new UnknownEntry(id));
  }

  /** The entries that refer to an entry, as far as the actor may read them. */
  @Transactional
  public List<ManagedEntry> users(Actor actor, UUID id, String language) {
    List<UUID> ids = repository.users(id, clock.instant());
    return readable(actor, entries(ids, language, clock.instant()).values().stream().toList());
  }

  /** The titles of entries by their ids, for showing what a reference leads to. */
  @Transactional
  public Map<UUID, ManagedEntry> named(Actor actor, List<UUID> ids, String language) {
    return readable(actor, entries(ids, language, clock.instant()).values().stream().toList())
        .stream()
        .collect(Collectors.toMap(ManagedEntry::id, Function.identity()));
  }

  private List<ManagedEntry> readable(Actor actor, List<ManagedEntry> entries) {
    Map<String, Boolean> allowed =
        entries.stream()
            .map(ManagedEntry::type)
            .distinct()
            .collect(
                Collectors.toMap(
                    type -> type, type -> access.allows(actor, new Permission("read", type))));
    return entries.stream()
        .filter(entry -> allowed.get(entry.type()))
        .sorted(Comparator.comparing(ManagedEntry::type).thenComparing(ManagedEntry::title))
        .toList();
  }

  private Map<UUID, ManagedEntry> entries(List<UUID> ids, String language, Instant now) {
    Map<UUID, List<Revision>> heads =
        repository.heads(ids).stream().collect(Collectors.groupingBy(Revision::entryId));
    Map<UUID, List<ShownText>> shown =
        repository.shown(ids).stream().collect(Collectors.groupingBy(ShownText::entryId));
    return repository.entries(ids).stream()
        .map(
            entry ->
                entry(
                    entry,
                    heads.getOrDefault(entry.id(), List.of()),
                    shown.getOrDefault(entry.id(), List.of()),
                    language,
                    now))
        .collect(Collectors.toMap(ManagedEntry::id, Function.identity()));
  }

  private ManagedEntry entry(
      Entry entry, List<Revision> heads, List<ShownText> shown, String language, Instant now) {
    boolean trashed = entry.trashedAt().isPresent();
    List<ManagedText> texts = heads.stream().map(head -> text(head, shown, trashed, now)).toList();
    return new ManagedEntry(
        entry.id(), entry.type(), title(entry, texts, language), entry.createdAt(), trashed, texts);
  }

  private static ManagedText text(
      Revision head, List<ShownText> shown, boolean trashed, Instant now) {
    List<Shown> own =
        shown.stream()
            .filter(one -> one.locale().equals(head.locale()))
            .map(ShownText::shown)
            .toList();
    return new ManagedText(
        head.locale(),
        head.number(),
        head.data(),
        head.slug(),
        head.author(),
        head.createdAt(),
        own,
        EntryState.of(trashed, head.number(), own, now));
  }

  private String title(Entry entry, List<ManagedText> texts, String language) {
    String path = schema.type(entry.type()).map(ReadEntries::titlePath).orElse("title");
    Comparator<ManagedText> wanted = Comparator.comparing(text -> !text.locale().equals(language));
    return texts.stream()
        .sorted(wanted)
        .map(text -> text.data().get(path))
        .filter(JsonString.class::isInstance)
        .map(value -> ((JsonString) value).getString())
        .findFirst()
        .orElse("");
  }

  private static String titlePath(TypeSchema type) {
    return type.title().map(FieldSchema::name).orElse("title");
  }

  private void require(Actor actor, String type) {
    access.require(actor, new Permission("read", type));
  }
}
