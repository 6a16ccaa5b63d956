package org.innoplaces.webapp.desk.form;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.innoplaces.content.schema.ContentSchema;
import org.innoplaces.content.schema.FieldKind;
import org.innoplaces.content.schema.FieldSchema;
import org.innoplaces.content.schema.GroupSchema;
import org.innoplaces.content.schema.SchemaTexts;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.content.schema.kind.BlockKind;
import org.innoplaces.content.schema.kind.BooleanKind;
import org.innoplaces.content.schema.kind.ChoiceKind;
import org.innoplaces.content.schema.kind.GroupKind;
import org.innoplaces.content.schema.kind.ListKind;
import org.innoplaces.content.schema.kind.ReferenceKind;
import org.innoplaces.content.schema.kind.RichTextKind;
import org.innoplaces.json.JsonText;

/**
 * Stored values as people read them: blocks by their name with the labels of their fields, entries
 * by their titles, texts without markup. Lines end with a line feed.
 */
public final class ReadableText {

  private final ContentSchema schema;
  private final Reading reading;
  private final SchemaTexts texts;

  /**
   * For whom it is.
   *
   * @param language in which fields and choices are named
   * @param titles what the entry with an id is called
   * @param times an instant as people say it
   * @param truths what true and false are called
   */
  public record Reading(
      Locale language,
      Function<String, String> titles,
      Function<Instant, String> times,
      Function<Boolean, String> truths) {}

  /** Values of the schema for a reader. */
  public ReadableText(ContentSchema schema, Reading reading) {
    this.schema = schema;
    this.reading = reading;
    this.texts = new SchemaTexts(reading.language());
  }

  /**
   * The value of a field; empty for nothing.
   *
   * @param path as the schema names the field, for example {@code extensions.hello.mood}
   */
  public String of(TypeSchema type, String path, JsonValue value) {
    if (value == null || value == JsonValue.NULL) {
      return "";
    }
    GroupSchema group = group(type, path);
    return type.fieldAt(path)
        .map(field -> field(group, field, value))
        .orElseGet(() -> unknown(value))
        .strip();
  }

  /**
   * What stands at a place, which may be within a block.
   *
   * @param values in which the place is, which tell the kind of a block
   */
  public String at(TypeSchema type, JsonObject values, String pointer, JsonValue value) {
    String path = path(pointer);
    String[] inside = pointer.substring(path.length() + 1).split("/");
    if (inside.length < 2 || value == null || value == JsonValue.NULL) {
      return of(type, path, value);
    }
    if (value instanceof JsonObject block) {
      return block(block);
    }
    JsonValue list = JsonText.at(values, path);
    String member = inside[inside.length - 1];
    return list instanceof JsonArray blocks
        ? member(blocks, inside[1], member, value).orElseGet(() -> unknown(value))
        : unknown(value);
  }

  private Optional<String> member(JsonArray blocks, String index, String member, JsonValue value) {
    int place = index.matches("\\d{1,4}") ? Integer.parseInt(index) : blocks.size();
    return Stream.of(place)
        .filter(i -> i < blocks.size() && blocks.get(i) instanceof JsonObject)
        .map(i -> blocks.getJsonObject(i).getString("type", ""))
        .flatMap(kind -> schema.blocks().stream().filter(known -> known.name().equals(kind)))
        .flatMap(
            known ->
                known.fields().field(member).stream()
                    .map(field -> field(known.fields(), field, value).strip()))
        .findFirst();
  }

  /** The path of the field that a pointer leads to or into. */
  static String path(String pointer) {
    String[] steps = pointer.substring(1).split("/");
    int depth = steps[0].equals("extensions") ? Math.min(steps.length, 3) : 1;
    return String.join(".", Arrays.copyOf(steps, depth));
  }

  /** What a field is called. */
  public String label(TypeSchema type, String path) {
    return texts.label(group(type, path), path.substring(path.lastIndexOf('.') + 1));
  }

  private static GroupSchema group(TypeSchema type, String path) {
    String[] steps = path.split("\\.");
    return steps.length == 3 ? type.extensions().getOrDefault(steps[1], type.own()) : type.own();
  }

  private String field(GroupSchema group, FieldSchema field, JsonValue value) {
    return value(new Place(group, field.name()), field.kind(), value);
  }

  private String value(Place place, FieldKind kind, JsonValue value) {
    if (kind instanceof ListKind list) {
      return value instanceof JsonArray items
          ? list(place, list.element(), items)
          : value(place, list.element(), value);
    }
    if (kind instanceof GroupKind group && value instanceof JsonObject values) {
      return lines(group.group(), values);
    }
    if (kind instanceof BlockKind && value instanceof JsonObject values) {
      return block(values);
    }
    if (kind instanceof BooleanKind) {
      return reading.truths().apply(value == JsonValue.TRUE);
    }
    return value instanceof JsonString text ? text(place, kind, text.getString()) : unknown(value);
  }

  private String text(Place place, FieldKind kind, String text) {
    if (kind instanceof RichTextKind) {
      return PlainText.of(text);
    }
    if (kind instanceof ReferenceKind) {
      return reading.titles().apply(text);
    }
    if (kind instanceof ChoiceKind) {
      return texts.choice(place.group(), place.field(), text);
    }
    return kind.name().equals("instant") ? time(text) : kind.tell(text, reading.language());
  }

  private String time(String text) {
    try {
      return reading.times().apply(Instant.parse(text));
    } catch (DateTimeException malformed) {
      return text;
    }
  }

  /** Blocks are counted, groups below each other, short things beside each other. */
  private String list(Place place, FieldKind element, JsonArray items) {
    List<String> all = items.stream().map(item -> value(place, element, item)).toList();
    if (element instanceof BlockKind) {
      return IntStream.range(0, all.size())
          .mapToObj(i -> (i + 1) + ". " + all.get(i))
          .collect(Collectors.joining("\n"));
    }
    return element instanceof GroupKind
        ? all.stream().map(item -> "– " + item).collect(Collectors.joining("\n"))
        : String.join(", ", all);
  }

  private String block(JsonObject values) {
    String kind = values.getString("type", "");
    return schema.blocks().stream()
        .filter(known -> known.name().equals(kind))
        .findFirst()
        .map(known -> texts.one(known.fields()) + "\n" + lines(known.fields(), values))
        .orElseGet(() -> unknown(values));
  }

  private String lines(GroupSchema group, JsonObject values) {
    return group.fields().stream()
        .filter(field -> values.containsKey(field.name()))
        .map(
            field ->
                line(
                    texts.label(group, field.name()),
                    field(group, field, values.get(field.name()))))
        .collect(Collectors.joining("\n"));
  }

  /** French wants a space before the colon. */
  private String line(String label, String text) {
    String colon = reading.language().getLanguage().equals("fr") ? "\u202f:" : ":";
    return label + colon + (text.contains("\n") ? "\n" : " ") + text;
  }

  /** Without anybody who knows the field: its texts, as they are. */
  private String unknown(JsonValue value) {
    Stream<String> parts =
        value instanceof JsonArray items
            ? items.stream().map(this::unknown)
            : value instanceof JsonObject members
                ? members.entrySet().stream().map(m -> line(m.getKey(), unknown(m.getValue())))
                : Stream.of(value instanceof JsonString text ? text.getString() : "" + value);
    return parts.filter(Objects::nonNull).collect(Collectors.joining("\n"));
  }

  private record Place(GroupSchema group, String field) {}
}
