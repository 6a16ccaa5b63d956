package org.innoplaces.content.manage.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.access.Permission;
import org.innoplaces.access.action.CheckAccess;
import org.innoplaces.content.Locales;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.entry.Draft;
import org.innoplaces.content.entry.Revision;
import org.innoplaces.content.entry.action.CreateEntry;
import org.innoplaces.content.entry.action.SaveDraft;
import org.innoplaces.content.manage.EntryEdit;
import org.innoplaces.json.JsonText;
import org.innoplaces.problem.OutOfDate;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;

/**
 * Saves what somebody changed of an entry in a language and of its shared values, both or none.
 * Permission {@code edit}, and for a new entry {@code create} and {@code read}, too.
 */
@ApplicationScoped
public class ChangeEntry {

  private static final String EXTENSIONS = "extensions";

  private final ContentRepository repository;
  private final CreateEntry create;
  private final SaveDraft save;
  private final CheckAccess access;

  /** For CDI proxies. */
  protected ChangeEntry() {
    this(null, null, null, null);
  }

  @Inject
  ChangeEntry(
      ContentRepository repository, CreateEntry create, SaveDraft save, CheckAccess access) {
    this.repository = repository;
    this.create = create;
    this.save = save;
    this.access = access;
  }

  /**
   * A new entry with its first texts, for somebody who sees it then: what could not be told is not
   * made.
   *
   * @return its id
   */
  @Transactional
  public UUID create(Actor actor, String type, String locale, EntryEdit edit) {
    access.require(actor, new Permission("read", type));
    UUID entryId = create.create(actor, type, Optional.empty()).id();
    change(actor, entryId, locale, edit);
    return entryId;
  }

  /**
   * Saves the change, merged with what others saved since its bases.
   *
   * @throws org.innoplaces.problem.InvalidInput with pointers into the values
   * @throws org.innoplaces.content.entry.EditConflict when others changed the same fields
   * @throws OutOfDate when it starts from a revision that does not exist
   */
  @Transactional
  public void change(Actor actor, UUID entryId, String locale, EntryEdit edit) {
    if (!edit.shared().isEmpty()) {
      save(actor, entryId, Locales.SHARED, edit.shared(), edit, Optional.empty());
    }
    if (!edit.language().isEmpty() || edit.slug().isPresent()) {
      save(actor, entryId, locale, edit.language(), edit, edit.slug());
    }
  }

  private void save(
      Actor actor,
      UUID entryId,
      String locale,
      JsonObject changes,
      EntryEdit edit,
      Optional<JsonValue> slug) {
    int number = edit.bases().getOrDefault(locale, 0);
    Optional<Revision> base = base(entryId, locale, number);
    JsonObject data =
        changed(base.map(Revision::data).orElse(JsonValue.EMPTY_JSON_OBJECT), changes);
    Optional<String> address = slug.isPresent() ? text(slug) : base.flatMap(Revision::slug);
    if (base.isEmpty() && data.isEmpty() && address.isEmpty()) {
      return;
    }
    save.save(actor, entryId, locale, new Draft(number, data, address, edit.note()));
  }

  private Optional<Revision> base(UUID entryId, String locale, int number) {
    if (number == 0) {
      return Optional.empty();
    }
    Optional<Revision> base = repository.revision(entryId, locale, number);
    if (base.isEmpty()) {
      throw new OutOfDate(
          List.of(Problem.of("unknown-revision-base", Source.header("If-Match"), number, locale)));
    }
    return base;
  }

  private static Optional<String> text(Optional<JsonValue> slug) {
    return slug.filter(JsonString.class::isInstance).map(value -> ((JsonString) value).getString());
  }

  private static JsonObject changed(JsonObject base, JsonObject changes) {
    JsonObject plain = members(base, JsonText.object(changes).remove(EXTENSIONS).build());
    if (!(changes.get(EXTENSIONS) instanceof JsonObject plugins)) {
      return plain;
    }
    JsonObject before = object(base.get(EXTENSIONS));
    JsonObjectBuilder groups = JsonText.object(before);
    plugins.forEach(
        (plugin, fields) ->
            put(groups, plugin, members(object(before.get(plugin)), fields.asJsonObject())));
    return put(JsonText.object(plain), EXTENSIONS, groups.build()).build();
  }

  /** A group without fields is no group, so that sending back what was read changes nothing. */
  private static JsonObjectBuilder put(JsonObjectBuilder object, String name, JsonObject group) {
    return group.isEmpty() ? object.remove(name) : object.add(name, group);
  }

  private static JsonObject object(JsonValue value) {
    return value instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
  }

  private static JsonObject members(JsonObject base, JsonObject changes) {
    JsonObjectBuilder members = JsonText.object(base);
    changes.forEach(
        (name, value) -> {
          if (value == JsonValue.NULL) {
            members.remove(name);
          } else {
            members.add(name, value);
          }
        });
    return members.build();
  }
}
