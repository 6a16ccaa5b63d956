package org.innoplaces.content.exchange.action;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.innoplaces.content.exchange.ImportKeys;
import org.innoplaces.content.schema.BlockSchema;
import org.innoplaces.content.schema.FieldKind;
import org.innoplaces.content.schema.GroupSchema;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.content.schema.kind.BlockKind;
import org.innoplaces.content.schema.kind.GroupKind;
import org.innoplaces.content.schema.kind.ListKind;
import org.innoplaces.content.schema.kind.ReferenceKind;
import org.innoplaces.json.JsonText;

/**
 * Writes the references of stored values as names of entries. What no field knows, and what plugins
 * brought, stays as it is, in the order in which it is stored.
 */
final class NameReferences {

  private static final String EXTENSIONS = "extensions";

  private final Function<UUID, Optional<String>> names;

  /** With the names of entries; ids of those that have none stay. */
  NameReferences(Function<UUID, Optional<String>> names) {
    this.names = names;
  }

  JsonObject named(TypeSchema type, JsonObject data) {
    JsonObject own = members(type.own(), data);
    if (own.get(EXTENSIONS) instanceof JsonObject plugins) {
      plugins.forEach((plugin, values) -> meet(type.extensions().get(plugin), values));
    }
    return own;
  }

  /** Extensions are of plugins; but who is meant in them is to be known. */
  private void meet(GroupSchema group, JsonValue values) {
    if (group != null && values instanceof JsonObject members) {
      members(group, members);
    }
  }

  /** What a plugin brought stays as it is stored: where the plugin is away nobody finds names. */
  private JsonObject members(GroupSchema group, JsonObject stored) {
    JsonObjectBuilder named = JsonText.object();
    stored.forEach(
        (member, value) ->
            named.add(
                member,
                group.field(member).map(field -> named(field.kind(), value)).orElse(value)));
    return group.isOfPlugin() ? stored : named.build();
  }

  private JsonValue named(FieldKind kind, JsonValue stored) {
    if (kind instanceof ReferenceKind && stored instanceof JsonString id) {
      return ImportKeys.id(id.getString())
          .flatMap(names)
          .<JsonValue>map(JsonText::string)
          .orElse(stored);
    }
    if (kind instanceof ListKind list && stored instanceof JsonArray elements) {
      JsonArrayBuilder named = JsonText.array();
      elements.forEach(element -> named.add(named(list.element(), element)));
      return named.build();
    }
    if (kind instanceof GroupKind group && stored instanceof JsonObject members) {
      return members(group.group(), members);
    }
    if (kind instanceof BlockKind blocks && stored instanceof JsonObject block) {
      BlockSchema known = blocks.blocks().get(block.getString("type", ""));
      return known == null ? block : members(known.fields(), block);
    }
    return stored;
  }
}
