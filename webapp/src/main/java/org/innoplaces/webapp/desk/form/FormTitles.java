package org.innoplaces.webapp.desk.form;

import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.innoplaces.access.AccessDenied;
import org.innoplaces.access.Actor;
import org.innoplaces.content.manage.EntryQuery;
import org.innoplaces.content.manage.ListedEntry;
import org.innoplaces.content.manage.action.FindEntries;
import org.innoplaces.content.schema.ContentSchema;
import org.innoplaces.content.schema.SchemaTexts;
import org.innoplaces.content.schema.TypeSchema;

/**
 * What the references of one form can lead to: the first hundred entries of a type by title, and
 * what is chosen already.
 *
 * <p>For one request. It asks once for each type and once for everything that is chosen, however
 * many references the form holds and however often the page asks for each.
 */
public final class FormTitles {

  private static final int MOST = 100;

  private final FindEntries find;
  private final ContentSchema schema;
  private final Actor actor;
  private final String language;
  private final JsonObject values;
  private final Map<String, Map<String, String>> offered = new HashMap<>();
  private final Map<List<String>, Map<String, String>> extended = new HashMap<>();
  private Map<UUID, ListedEntry> chosen;

  /**
   * The titles of a form.
   *
   * @param language in which entries are named
   * @param values what the form holds
   */
  public FormTitles(
      FindEntries find, ContentSchema schema, Actor actor, String language, JsonObject values) {
    this.find = find;
    this.schema = schema;
    this.actor = actor;
    this.language = language;
    this.values = values;
  }

  /**
   * Ids to titles.
   *
   * @param target the type; empty for every type that is a page of its own or may become one
   * @param id that is chosen already; may be empty
   */
  public Map<String, String> of(String target, String id) {
    Map<String, String> options = offered.computeIfAbsent(target, this::load);
    return id.isEmpty() || options.containsKey(id)
        ? options
        : extended.computeIfAbsent(List.of(target, id), key -> with(options, id));
  }

  /**
   * The same for a reference that may lead to any type, type by type.
   *
   * @return the name of each type with ids to titles; what is chosen and not among them stands
   *     first, under an empty name
   */
  public Map<String, Map<String, String>> groups(SchemaTexts texts, String id) {
    Map<String, Map<String, String>> groups = new LinkedHashMap<>();
    boolean known = id.isEmpty();
    for (TypeSchema type : schema.types()) {
      Map<String, String> options = type.single() ? Map.of() : of(type.name(), "");
      if (!options.isEmpty()) {
        groups.put(texts.many(type.own(), type.collection()), options);
        known |= options.containsKey(id);
      }
    }
    if (known) {
      return groups;
    }
    Map<String, Map<String, String>> all = new LinkedHashMap<>();
    all.put("", with(Map.of(), id));
    all.putAll(groups);
    return all;
  }

  private Map<String, String> with(Map<String, String> options, String id) {
    Map<String, String> more = new LinkedHashMap<>(options);
    more.put(id, title(id));
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
            language,
            EntryQuery.Condition.NONE,
            EntryQuery.Sort.TITLE,
            false,
            0,
            MOST);
    try {
      return find.find(actor, query).entries();
    } catch (AccessDenied hidden) {
      return List.of();
    }
  }

  /** What was sent stands for itself when it is nobody's id. */
  private String title(String id) {
    if (chosen == null) {
      chosen = find.named(actor, MentionedIds.in(values), language);
    }
    return MentionedIds.of(id).map(chosen::get).flatMap(ListedEntry::title).orElse(id);
  }
}
