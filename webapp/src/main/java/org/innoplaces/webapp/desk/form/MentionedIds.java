package org.innoplaces.webapp.desk.form;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The ids that stand anywhere in values: of everything that they refer to, and now and then of
 * something else, which does no harm to who only looks up names.
 */
public final class MentionedIds {

  private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  private MentionedIds() {}

  /** The ids in their order, each once. */
  public static Set<UUID> in(JsonValue values) {
    Set<UUID> ids = new LinkedHashSet<>();
    add(values, ids);
    return ids;
  }

  /** The id that a text is; empty when it is none. */
  public static Optional<UUID> of(String text) {
    return text.matches(ID) ? Optional.of(UUID.fromString(text)) : Optional.empty();
  }

  private static void add(JsonValue value, Collection<UUID> ids) {
    if (value instanceof JsonObject object) {
      object.values().forEach(member -> add(member, ids));
    } else if (value instanceof JsonArray array) {
      array.forEach(item -> add(item, ids));
    } else if (value instanceof JsonString text) {
      of(text.getString()).ifPresent(ids::add);
    }
  }
}
