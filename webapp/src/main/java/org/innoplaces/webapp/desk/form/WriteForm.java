package org.innoplaces.webapp.desk.form;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.innoplaces.content.schema.BlockSchema;
import org.innoplaces.content.schema.ContentSchema;
import org.innoplaces.content.schema.FieldKind;
import org.innoplaces.content.schema.FieldSchema;
import org.innoplaces.content.schema.FieldSchema.Trait;
import org.innoplaces.content.schema.GroupSchema;
import org.innoplaces.content.schema.SchemaTexts;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.content.schema.kind.BlockKind;
import org.innoplaces.content.schema.kind.ChoiceKind;
import org.innoplaces.content.schema.kind.GroupKind;
import org.innoplaces.content.schema.kind.ListKind;
import org.innoplaces.media.MediaFile;
import org.innoplaces.site.Colours;
import org.innoplaces.site.block.EntryList;
import org.innoplaces.webapp.desk.form.FormField.Traits;

/** Makes the controls of a form from a type and stored values. For one form in one language. */
public final class WriteForm {

  /** Stands in the pointer of an item that a script is to add. */
  public static final String NEW = "NEW";

  private static final int MOST_ZEROS = 100;
  private static final Traits PLAIN = new Traits(false, false, "", "");

  private final ContentSchema schema;
  private final SchemaTexts texts;
  private final ListChoices lists;

  /** A form writer. */
  public WriteForm(ContentSchema schema, SchemaTexts texts) {
    this.schema = schema;
    this.texts = texts;
    this.lists = new ListChoices(schema, texts);
  }

  /** The controls of a type's own fields. */
  public List<FormField> own(TypeSchema type, JsonObject values) {
    return fields(type.own(), "", values);
  }

  /** The controls of a record that is no content. */
  public List<FormField> group(GroupSchema group, JsonObject values) {
    return fields(group, "", values);
  }

  /** The controls of what plugins added, one group for each plugin. */
  public List<FormField> extensions(TypeSchema type, JsonObject values) {
    JsonObject extended = object(values.get("extensions"));
    List<FormField> groups = new ArrayList<>();
    type.extensions()
        .forEach(
            (plugin, group) -> {
              String pointer = "/extensions/" + plugin;
              Named named = new Named(texts.one(group), "", "", Map.of(), PLAIN);
              groups.add(
                  parent(
                      pointer,
                      "group",
                      named,
                      "",
                      fields(group, pointer, object(extended.get(plugin)))));
            });
    return groups;
  }

  private List<FormField> fields(GroupSchema group, String pointer, JsonObject values) {
    return group.fields().stream()
        .filter(field -> !isKeptAside(field.kind()))
        .map(field -> field(group, field, pointer, values.get(field.name())))
        .toList();
  }

  /** The file of a medium is not typed but uploaded. */
  private static boolean isKeptAside(FieldKind kind) {
    return kind instanceof GroupKind group && group.group().record() == MediaFile.class;
  }

  private FormField field(GroupSchema group, FieldSchema field, String parent, JsonValue value) {
    Named named =
        new Named(
            texts.label(group, field.name()),
            texts.each(group, field.name()),
            texts.hint(group, field.name()),
            choices(group, field),
            new Traits(
                field.is(Trait.REQUIRED),
                field.shared(),
                target(field.kind()),
                input(field.kind())));
    FormField made = control(field.kind(), parent + "/" + field.name(), named, value);
    if (group.record() == EntryList.class) {
      return lists.offered(group, made);
    }
    boolean left = field.kind() instanceof GroupKind && !made.isRequired();
    return group.record() == Colours.class
        ? made.shownBy("colour")
        : left ? made.withoutNeeds() : made;
  }

  private FormField control(FieldKind kind, String pointer, Named named, JsonValue value) {
    if (kind instanceof ListKind list) {
      return list(list.element(), pointer, named, value);
    }
    if (kind instanceof GroupKind group) {
      return parent(pointer, "group", named, "", fields(group.group(), pointer, object(value)));
    }
    if (kind instanceof BlockKind) {
      return block(pointer, named, object(value));
    }
    return new FormField(
        pointer,
        controlOf(kind, named.traits()),
        named.label(),
        named.hint(),
        named.traits(),
        text(value),
        named.choices(),
        List.of(),
        List.of());
  }

  private static String controlOf(FieldKind kind, Traits traits) {
    if (!kind.input().isEmpty()) {
      return "value";
    }
    return traits.target().equals("media") ? "media" : kind.name();
  }

  private FormField list(FieldKind element, String pointer, Named named, JsonValue value) {
    Named each = new Named(named.each(), named.each(), "", named.choices(), named.traits().free());
    JsonArray values = value instanceof JsonArray array ? array : JsonValue.EMPTY_JSON_ARRAY;
    List<FormField> items = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      items.add(control(element, pointer + "/" + i, each, values.get(i)));
    }
    return new FormField(
        pointer,
        "list",
        named.label(),
        named.hint(),
        named.traits(),
        element.name(),
        Map.of(),
        items,
        templates(element, pointer + "/" + NEW, each));
  }

  /** What can be added: one empty item, or an empty block of each kind. */
  private List<FormField> templates(FieldKind element, String pointer, Named named) {
    if (!(element instanceof BlockKind)) {
      return List.of(control(element, pointer, named, null));
    }
    return schema.blocks().stream()
        .map(block -> block(block, pointer, JsonValue.EMPTY_JSON_OBJECT))
        .toList();
  }

  private FormField block(String pointer, Named named, JsonObject value) {
    String kind = value.getString("type", "");
    return schema.blocks().stream()
        .filter(known -> known.name().equals(kind))
        .findFirst()
        .map(known -> block(known, pointer, value))
        .orElseGet(() -> parent(pointer, "unknown", named, kind, List.of()));
  }

  private FormField block(BlockSchema block, String pointer, JsonObject value) {
    Named named = new Named(texts.one(block.fields()), "", "", Map.of(), PLAIN);
    return parent(pointer, "block", named, block.name(), fields(block.fields(), pointer, value));
  }

  private static FormField parent(
      String pointer, String control, Named named, String value, List<FormField> children) {
    return new FormField(
        pointer,
        control,
        named.label(),
        named.hint(),
        named.traits(),
        value,
        Map.of(),
        children,
        List.of());
  }

  private Map<String, String> choices(GroupSchema group, FieldSchema field) {
    FieldKind kind = field.kind() instanceof ListKind list ? list.element() : field.kind();
    Map<String, String> choices = new LinkedHashMap<>();
    if (kind instanceof ChoiceKind choice) {
      choice.choices().forEach(one -> choices.put(one, texts.choice(group, field.name(), one)));
    }
    return choices;
  }

  private static String target(FieldKind kind) {
    Collection<String> targets = kind.isRelationship() ? kind.targets() : List.of();
    return targets.stream().findFirst().orElse("");
  }

  private static String input(FieldKind kind) {
    FieldKind held = kind instanceof ListKind list ? list.element() : kind;
    return held.input();
  }

  private static String text(JsonValue value) {
    if (value instanceof JsonString text) {
      return text.getString();
    }
    if (value instanceof JsonNumber number) {
      return written(number.bigDecimalValue());
    }
    return value == null ? "" : value.toString();
  }

  /** With all its digits, unless an exponent that somebody sent stands for a billion of them. */
  private static String written(BigDecimal number) {
    return Math.abs((long) number.scale()) > MOST_ZEROS
        ? number.toString()
        : number.toPlainString();
  }

  private static JsonObject object(JsonValue value) {
    return value instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
  }

  /** What a control is called; each is one item of a list of them. */
  private record Named(
      String label, String each, String hint, Map<String, String> choices, Traits traits) {}
}
