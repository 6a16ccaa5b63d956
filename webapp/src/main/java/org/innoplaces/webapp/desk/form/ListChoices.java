package org.innoplaces.webapp.desk.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.innoplaces.content.schema.ContentSchema;
import org.innoplaces.content.schema.FieldSchema.Trait;
import org.innoplaces.content.schema.GroupSchema;
import org.innoplaces.content.schema.SchemaTexts;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.content.schema.TypeSchema.PathField;

/**
 * What a block that lists entries can be told: the collections of this instance, and the fields by
 * which one of them at least can be sorted. Which order goes with which collection is said in its
 * label, so that the form needs no script for it; the action has the last word.
 */
final class ListChoices {

  private final ContentSchema schema;
  private final SchemaTexts texts;

  ListChoices(ContentSchema schema, SchemaTexts texts) {
    this.schema = schema;
    this.texts = texts;
  }

  /** A field of such a block; what it holds already stays a choice. */
  FormField offered(GroupSchema block, FormField field) {
    return switch (field.key()) {
      case "collection" -> chosen(field, collections());
      case "sort" -> chosen(field, orders(block));
      default -> field;
    };
  }

  private static FormField chosen(FormField field, Map<String, String> choices) {
    if (!field.value().isEmpty()) {
      choices.putIfAbsent(field.value(), field.value());
    }
    return field.chosenFrom(choices);
  }

  private Map<String, String> collections() {
    Map<String, String> all = new LinkedHashMap<>();
    schema.types().stream()
        .filter(type -> !type.single())
        .forEach(type -> all.put(type.collection(), name(type)));
    return all;
  }

  private Map<String, String> orders(GroupSchema block) {
    Map<String, Map<String, String>> fields = new TreeMap<>();
    for (TypeSchema type : schema.types()) {
      if (!type.single()) {
        type.paths()
            .filter(path -> path.field().is(Trait.SORTABLE))
            .forEach(
                path ->
                    fields
                        .computeIfAbsent(path.path(), unknown -> new LinkedHashMap<>())
                        .merge(label(type, path), name(type), (one, more) -> one + ", " + more));
      }
    }
    Map<String, String> orders = new LinkedHashMap<>();
    fields.forEach(
        (path, labels) -> {
          orders.put(path, told(labels) + texts.choice(block, "sort", "up"));
          orders.put("-" + path, told(labels) + texts.choice(block, "sort", "down"));
        });
    return orders;
  }

  private static String told(Map<String, String> labels) {
    return labels.entrySet().stream()
        .map(one -> one.getKey() + " (" + one.getValue() + ")")
        .collect(Collectors.joining(", "));
  }

  private String label(TypeSchema type, PathField path) {
    String[] steps = path.path().split("\\.");
    GroupSchema group = steps.length == 3 ? type.extensions().get(steps[1]) : type.own();
    return texts.label(group, path.field().name());
  }

  private String name(TypeSchema type) {
    return texts.many(type.own(), type.collection());
  }
}
