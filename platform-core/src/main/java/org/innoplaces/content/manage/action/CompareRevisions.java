package org.innoplaces.content.manage.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.content.entry.BlockIds;
import org.innoplaces.content.manage.DraftText;
import org.innoplaces.content.manage.FieldChange;
import org.innoplaces.json.JsonText;

/**
 * Tells what differs between two revisions of an entry in one locale, field by field; the fields of
 * plugins are fields of their own. Permission {@code read}.
 */
@ApplicationScoped
public class CompareRevisions {

  private final ReadHistory history;

  /** For CDI proxies. */
  protected CompareRevisions() {
    this(null);
  }

  @Inject
  CompareRevisions(ReadHistory history) {
    this.history = history;
  }

  /**
   * The fields that differ, ordered by their pointers.
   *
   * @param before the number of the first revision; 0 for the emptiness before the history
   * @throws org.innoplaces.content.entry.UnknownEntry when there is no such revision
   */
  public List<FieldChange> compare(
      Actor actor, UUID entryId, String locale, int before, int after) {
    DraftText second = history.read(actor, entryId, locale, after);
    Optional<DraftText> first =
        before == 0 ? Optional.empty() : Optional.of(history.read(actor, entryId, locale, before));
    List<FieldChange> changes = new ArrayList<>();
    add(changes, "/slug", slug(first.flatMap(DraftText::slug)), slug(second.slug()));
    changes.addAll(
        between(first.map(DraftText::data).orElse(JsonValue.EMPTY_JSON_OBJECT), second.data()));
    return changes;
  }

  private static JsonValue slug(Optional<String> slug) {
    return slug.<JsonValue>map(JsonText::string).orElse(null);
  }

  /** The fields that differ between two texts. */
  public static List<FieldChange> between(JsonObject before, JsonObject after) {
    List<FieldChange> changes = new ArrayList<>();
    members("", before, after, changes);
    return changes;
  }

  private static void members(
      String pointer, JsonObject before, JsonObject after, List<FieldChange> changes) {
    Set<String> names = new TreeSet<>(before.keySet());
    names.addAll(after.keySet());
    for (String name : names) {
      String member = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
      JsonValue first = before.get(name);
      JsonValue second = after.get(name);
      if (isGroup(member)
          && (isObject(first) || first == null)
          && (isObject(second) || second == null)) {
        members(member, object(first), object(second), changes);
      } else {
        add(changes, member, first, second);
      }
    }
  }

  /** Extensions, and the fields of one plugin. */
  private static boolean isGroup(String pointer) {
    return pointer.equals("/extensions") || pointer.matches("/extensions/[^/]*");
  }

  private static boolean isObject(JsonValue value) {
    return value instanceof JsonObject;
  }

  private static JsonObject object(JsonValue value) {
    return value == null ? JsonValue.EMPTY_JSON_OBJECT : value.asJsonObject();
  }

  private static void add(
      List<FieldChange> changes, String pointer, JsonValue before, JsonValue after) {
    JsonValue first = before == null ? JsonValue.NULL : before;
    JsonValue second = after == null ? JsonValue.NULL : after;
    if (!BlockIds.without(first).equals(BlockIds.without(second))) {
      changes.add(new FieldChange(pointer, pointer.substring(1).replace('/', '.'), first, second));
    }
  }
}
