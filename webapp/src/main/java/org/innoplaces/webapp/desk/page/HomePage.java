package org.innoplaces.webapp.desk.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.innoplaces.access.CurrentActor;
import org.innoplaces.content.manage.EntryQuery;
import org.innoplaces.content.manage.EntryState;
import org.innoplaces.content.manage.ListedEntry;
import org.innoplaces.content.manage.LocaleState;
import org.innoplaces.content.manage.action.FindEntries;
import org.innoplaces.content.schema.ContentSchema;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.webapp.desk.address.DeskVisit;
import org.innoplaces.webapp.desk.form.SchemaTexts;

/** What waits for somebody who comes to the desk: {@code #{home.…}}. */
@Named("home")
@RequestScoped
public class HomePage {

  private static final int MOST = 8;
  private static final List<EntryState> WAITING =
      List.of(EntryState.MODIFIED, EntryState.SCHEDULED, EntryState.DRAFT);

  private final FindEntries read;
  private final ContentSchema schema;
  private final CurrentActor actor;
  private final DeskVisit visit;
  private final DeskMenu menu;

  /** For CDI proxies. */
  protected HomePage() {
    this(null, null, null, null, null);
  }

  @Inject
  HomePage(
      FindEntries read, ContentSchema schema, CurrentActor actor, DeskVisit visit, DeskMenu menu) {
    this.read = read;
    this.schema = schema;
    this.actor = actor;
    this.visit = visit;
    this.menu = menu;
  }

  /** Entries with unpublished changes, planned ones, drafts, and what was changed last. */
  public Map<String, List<ListedEntry>> getGroups() {
    Map<String, List<ListedEntry>> groups = new LinkedHashMap<>();
    WAITING.forEach(state -> put(groups, state.token(), Optional.of(state)));
    put(groups, "latest", Optional.empty());
    return groups;
  }

  private void put(Map<String, List<ListedEntry>> groups, String name, Optional<EntryState> state) {
    List<ListedEntry> found =
        types()
            .flatMap(type -> read.find(actor.get(), query(type, state)).entries().stream())
            .sorted(Comparator.comparing(HomePage::changedAt).reversed())
            .limit(MOST)
            .toList();
    if (!found.isEmpty()) {
      groups.put(name, found);
    }
  }

  private Stream<TypeSchema> types() {
    return schema.types().stream().filter(type -> menu.may("read", type.name()));
  }

  private EntryQuery query(TypeSchema type, Optional<EntryState> state) {
    EntryQuery.Condition condition =
        new EntryQuery.Condition(
            Optional.empty(),
            state.map(Set::of).orElse(Set.of()),
            Optional.empty(),
            Optional.empty());
    return new EntryQuery(
        type.name(), visit.getLanguage(), condition, EntryQuery.Sort.CHANGED, true, 0, MOST);
  }

  private static Instant changedAt(ListedEntry entry) {
    return entry.lastChange().map(LocaleState::changedAt).orElse(entry.createdAt());
  }

  /** What an entry of its type is called. */
  public String typeOf(ListedEntry entry) {
    return schema
        .type(entry.type())
        .map(type -> new SchemaTexts(visit.getLocale()).one(type.own()))
        .orElse(entry.type());
  }

  /** Where it is edited. */
  public String path(ListedEntry entry) {
    return schema
        .type(entry.type())
        .map(type -> "/desk/content/" + type.collection() + "/" + entry.id())
        .orElse("/desk");
  }
}
