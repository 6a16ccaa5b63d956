package org.innoplaces.content.entry;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.innoplaces.content.schema.BlockSchema;
import org.innoplaces.content.schema.FieldKind;
import org.innoplaces.content.schema.FieldSchema;
import org.innoplaces.content.schema.GroupSchema;
import org.innoplaces.content.schema.SchemaTexts;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.content.schema.kind.BlockKind;
import org.innoplaces.content.schema.kind.GroupKind;
import org.innoplaces.content.schema.kind.ListKind;
import org.innoplaces.problem.Message;

/**
 * What people call the place in the values of an entry that a problem points to: the labels on the
 * way, as the entry's form shows them, like "Blocks, Quote 3, Testimonial".
 */
public final class FieldPlace {

  private final List<Function<SchemaTexts, String>> labels = new ArrayList<>();
  private final String[] steps;
  private boolean shared;

  private FieldPlace(String pointer) {
    this.steps = pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/");
  }

  /**
   * The place of a JSON pointer.
   *
   * @param values in which it is; they tell the kinds of blocks
   * @return empty when the pointer leads to no field that the type knows
   */
  public static Optional<FieldPlace> of(TypeSchema type, JsonObject values, String pointer) {
    FieldPlace place = new FieldPlace(pointer);
    place.walk(type, values);
    return place.labels.isEmpty() ? Optional.empty() : Optional.of(place);
  }

  /** The labels in the language of whoever reads them. */
  public Message words() {
    return reader -> {
      SchemaTexts texts = new SchemaTexts(reader);
      return labels.stream().map(label -> label.apply(texts)).collect(Collectors.joining(", "));
    };
  }

  /** Whether the field is the same in every language. */
  public boolean isShared() {
    return shared;
  }

  private void walk(TypeSchema type, JsonObject values) {
    boolean extended = steps.length > 1 && steps[0].equals("extensions");
    if (!extended) {
      field(type.own(), values, 0);
      return;
    }
    GroupSchema group = type.extensions().get(steps[1]);
    if (group != null) {
      labels.add(texts -> texts.one(group));
      field(group, child(child(values, steps[0]), steps[1]), 2);
    }
  }

  private void field(GroupSchema group, JsonValue values, int step) {
    Optional<FieldSchema> known = step < steps.length ? group.field(steps[step]) : Optional.empty();
    known.ifPresent(
        field -> {
          shared |= field.shared();
          labels.add(texts -> texts.label(group, field.name()));
          JsonValue value = child(values, field.name());
          if (field.kind() instanceof ListKind list) {
            item(list.element(), texts -> texts.each(group, field.name()), value, step + 1);
          } else {
            within(field.kind(), value, step + 1);
          }
        });
  }

  private void item(
      FieldKind kind, Function<SchemaTexts, String> each, JsonValue values, int step) {
    if (step < steps.length && steps[step].matches("\\d{1,4}")) {
      JsonValue value = child(values, steps[step]);
      int number = Integer.parseInt(steps[step]) + 1;
      Function<SchemaTexts, String> name =
          block(kind, value)
              .<Function<SchemaTexts, String>>map(block -> texts -> texts.one(block.fields()))
              .orElse(each);
      labels.add(texts -> name.apply(texts) + " " + number);
      within(kind, value, step + 1);
    }
  }

  private void within(FieldKind kind, JsonValue value, int step) {
    if (kind instanceof GroupKind nested) {
      field(nested.group(), value, step);
    }
    block(kind, value).ifPresent(block -> field(block.fields(), value, step));
  }

  private static Optional<BlockSchema> block(FieldKind kind, JsonValue value) {
    Map<String, BlockSchema> blocks = kind instanceof BlockKind any ? any.blocks() : Map.of();
    return value instanceof JsonObject block
        ? Optional.ofNullable(blocks.get(block.getString("type", "")))
        : Optional.empty();
  }

  private static JsonValue child(JsonValue parent, String step) {
    if (parent instanceof JsonObject object) {
      return object.getOrDefault(step, JsonValue.NULL);
    }
    boolean within =
        parent instanceof JsonArray array
            && step.matches("\\d{1,4}")
            && Integer.parseInt(step) < array.size();
    return within ? parent.asJsonArray().get(Integer.parseInt(step)) : JsonValue.NULL;
  }
}
