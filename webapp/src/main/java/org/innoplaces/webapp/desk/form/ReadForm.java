package org.innoplaces.webapp.desk.form;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.Map;
import org.innoplaces.content.schema.ContentSchema;
import org.innoplaces.content.schema.FieldKind;
import org.innoplaces.content.schema.FieldSchema;
import org.innoplaces.content.schema.GroupSchema;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.content.schema.kind.BlockKind;
import org.innoplaces.content.schema.kind.BooleanKind;
import org.innoplaces.content.schema.kind.GroupKind;
import org.innoplaces.content.schema.kind.ListKind;
import org.innoplaces.content.schema.kind.NumberKind;
import org.innoplaces.content.schema.kind.RichTextKind;
import org.innoplaces.json.JsonText;

/**
 * Makes values out of what a form sent. What the form does not show stays as it was: fields of the
 * other stream, members that nobody knows, the file of a medium.
 *
 * <p>A list is sent as the keys of its items in their order, under the list's own pointer; the key
 * is the place that the item had, or a new one. Values that are no value of their kind are handed
 * on as texts, so that the action names them.
 */
public final class ReadForm {

  private final ContentSchema schema;
  private final Map<String, String[]> sent;
  private final boolean shared;

  /**
   * A form that was sent.
   *
   * @param shared whether the shared values are wanted, or else those of the language
   */
  public ReadForm(ContentSchema schema, Map<String, String[]> sent, boolean shared) {
    this.schema = schema;
    this.sent = sent;
    this.shared = shared;
  }

  /** The values with what the form says. */
  public JsonObject values(TypeSchema type, JsonObject before) {
    JsonObject own = top(type.own(), "", before);
    JsonObject extended = object(before.get("extensions"));
    JsonObjectBuilder extensions = JsonText.object(extended);
    boolean any = !extended.isEmpty();
    for (Map.Entry<String, GroupSchema> extension : type.extensions().entrySet()) {
      String plugin = extension.getKey();
      JsonObject values =
          top(extension.getValue(), "/extensions/" + plugin, object(extended.get(plugin)));
      if (!values.isEmpty()) {
        extensions.add(plugin, values);
        any = true;
      } else {
        extensions.remove(plugin);
      }
    }
    JsonObjectBuilder all = JsonText.object(own);
    return (any ? all.add("extensions", extensions) : all.remove("extensions")).build();
  }

  /** The values of a record that is no content, with what the form says. */
  public JsonObject values(GroupSchema group, JsonObject before) {
    return group(group, "", before);
  }

  /** The fields of one stream; those of the other do not belong here. */
  private JsonObject top(GroupSchema group, String pointer, JsonObject before) {
    JsonObjectBuilder values = JsonText.object(before);
    group.fields().stream()
        .filter(field -> field.shared() == shared)
        .forEach(field -> put(values, field, pointer, before.get(field.name())));
    return values.build();
  }

  private JsonObject group(GroupSchema group, String pointer, JsonObject before) {
    JsonObjectBuilder values = JsonText.object(before);
    group.fields().forEach(field -> put(values, field, pointer, before.get(field.name())));
    return values.build();
  }

  private void put(JsonObjectBuilder values, FieldSchema field, String parent, JsonValue before) {
    String pointer = parent + "/" + field.name();
    if (!sent.containsKey(pointer)) {
      return;
    }
    JsonValue value = value(field.kind(), pointer, before);
    if (value == null) {
      values.remove(field.name());
    } else {
      values.add(field.name(), value);
    }
  }

  /** Null when the form holds nothing. */
  private JsonValue value(FieldKind kind, String pointer, JsonValue before) {
    if (kind instanceof ListKind list) {
      return list(list.element(), pointer, before);
    }
    if (kind instanceof GroupKind group) {
      JsonObject values = group(group.group(), pointer, object(before));
      return values.isEmpty() ? null : values;
    }
    if (kind instanceof BlockKind) {
      return block(pointer, object(before));
    }
    return single(kind, last(pointer));
  }

  private JsonValue single(FieldKind kind, String typed) {
    String text = typed.replace("\r\n", "\n");
    if (kind instanceof BooleanKind) {
      return text.isEmpty() ? null : JsonText.bool(Boolean.parseBoolean(text));
    }
    if (text.isBlank() || kind instanceof RichTextKind && isEmptyMarkup(text)) {
      return null;
    }
    return kind instanceof NumberKind ? number(text.strip()) : JsonText.string(text.strip());
  }

  private static boolean isEmptyMarkup(String html) {
    return html.replaceAll("<[^>]*>", "").replace("&nbsp;", " ").isBlank();
  }

  private static JsonValue number(String typed) {
    try {
      return JsonText.number(new BigDecimal(typed.replace(',', '.').replaceAll("[\\s\u202f]", "")));
    } catch (NumberFormatException malformed) {
      return JsonText.string(typed);
    }
  }

  private JsonValue list(FieldKind element, String pointer, JsonValue before) {
    JsonArray old = before instanceof JsonArray array ? array : JsonValue.EMPTY_JSON_ARRAY;
    JsonArrayBuilder items = JsonText.array();
    boolean any = false;
    for (String key : sent.get(pointer)) {
      if (!key.isEmpty()) {
        JsonValue item = value(element, pointer + "/" + key, at(old, key));
        if (item != null) {
          items.add(item);
          any = true;
        }
      }
    }
    return any ? items.build() : null;
  }

  private static JsonValue at(JsonArray old, String key) {
    int place = key.matches("\\d{1,4}") ? Integer.parseInt(key) : -1;
    return place >= 0 && place < old.size() ? old.get(place) : null;
  }

  private JsonValue block(String pointer, JsonObject before) {
    String kind = last(pointer + "/type");
    JsonObject start =
        before.getString("type", "").equals(kind) ? before : JsonValue.EMPTY_JSON_OBJECT;
    return schema.blocks().stream()
        .filter(block -> block.name().equals(kind))
        .findFirst()
        .<JsonValue>map(
            block ->
                JsonText.object(group(block.fields(), pointer, start)).add("type", kind).build())
        .orElse(before.isEmpty() ? null : before);
  }

  /** A check box sends "false" always and "true" after it when it is ticked. */
  private String last(String pointer) {
    String[] values = sent.getOrDefault(pointer, new String[] {""});
    return values[values.length - 1];
  }

  private static JsonObject object(JsonValue value) {
    return value instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
  }
}
