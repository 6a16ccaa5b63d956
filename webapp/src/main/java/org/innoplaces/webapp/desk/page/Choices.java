package org.innoplaces.webapp.desk.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.access.AccessDenied;
import org.innoplaces.access.CurrentActor;
import org.innoplaces.content.manage.EntryQuery;
import org.innoplaces.content.manage.ListedEntry;
import org.innoplaces.content.manage.action.FindEntries;
import org.innoplaces.content.schema.ContentSchema;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.webapp.desk.address.DeskVisit;

/**
 * What a reference can lead to: {@code #{choices.…}}. The first hundred entries by title; what is
 * chosen already is always among them.
 */
@Named("choices")
@RequestScoped
public class Choices {

  private static final int MOST = 100;

  private final FindEntries read;
  private final ContentSchema schema;
  private final CurrentActor actor;
  private final DeskVisit visit;
  private final Map<String, Map<String, String>> known = new HashMap<>();

  /** For CDI proxies. */
  protected Choices() {
    this(null, null, null, null);
  }

  @Inject
  Choices(FindEntries read, ContentSchema schema, CurrentActor actor, DeskVisit visit) {
    this.read = read;
    this.schema = schema;
    this.actor = actor;
    this.visit = visit;
  }

  /**
   * Ids to titles.
   *
   * @param target the type; empty for every type that is a page of its own or may become one
   * @param chosen the id that is chosen already; may be empty
   */
  public Map<String, String> of(String target, String chosen) {
    Map<String, String> options = known.computeIfAbsent(target, this::load);
    if (chosen.isEmpty() || options.containsKey(chosen)) {
      return options;
    }
    Map<String, String> more = new LinkedHashMap<>(options);
    more.put(chosen, title(chosen));
    return more;
  }

  private Map<String, String> load(String target) {
    List<TypeSchema> types =
        target.isEmpty()
            ? schema.types().stream().filter(type -> !type.single()).toList()
            : schema.type(target).stream().toList();
    Map<String, String> options = new LinkedHashMap<>();
    types.forEach(
        type -> entries(type).forEach(e -> options.put(e.id().toString(), e.title().orElse(""))));
    return options;
  }

  private List<ListedEntry> entries(TypeSchema type) {
    EntryQuery query =
        new EntryQuery(
            type.name(),
            visit.getLanguage(),
            EntryQuery.Condition.NONE,
            EntryQuery.Sort.TITLE,
            false,
            0,
            MOST);
    try {
      return read.find(actor.get(), query).entries();
    } catch (AccessDenied hidden) {
      return List.of();
    }
  }

  private String title(String id) {
    UUID entry;
    try {
      entry = UUID.fromString(id);
    } catch (IllegalArgumentException malformed) {
      return id;
    }
    return Optional.ofNullable(
            read.named(actor.get(), List.of(entry), visit.getLanguage()).get(entry))
        .flatMap(ListedEntry::title)
        .orElse(id);
  }
}
