package org.innoplaces.settings;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.innoplaces.content.schema.GroupSchema;
import org.innoplaces.json.JsonText;

/**
 * The settings that a plugin has.
 *
 * @param plugin its id
 * @param group the fields of the record
 * @param defaults what counts where nothing is set
 */
public record SettingsType(String plugin, GroupSchema group, Record defaults) {

  /** The names of those that are never shown. */
  public Set<String> secrets() {
    return marked(SecretSetting.class);
  }

  /** The names of those that count at once. */
  public Set<String> live() {
    return marked(Live.class);
  }

  private Set<String> marked(Class<? extends Annotation> mark) {
    return components()
        .filter(component -> component.isAnnotationPresent(mark))
        .map(RecordComponent::getName)
        .collect(Collectors.toUnmodifiableSet());
  }

  private java.util.stream.Stream<RecordComponent> components() {
    return Arrays.stream(group.record().getRecordComponents());
  }

  /** What counts with these values set. */
  public JsonObject effective(JsonObject set) {
    JsonObjectBuilder all = JsonText.object(json(defaults));
    set.forEach(
        (name, value) -> {
          if (group.field(name).isPresent()) {
            all.add(name, value);
          }
        });
    return all.build();
  }

  private static JsonObject json(Record record) {
    JsonObjectBuilder members = JsonText.object();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      JsonValue value = json(value(component, record));
      if (value != null) {
        members.add(component.getName(), value);
      }
    }
    return members.build();
  }

  private static Object value(RecordComponent component, Record record) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException failure) {
      throw new IllegalStateException("Cannot read " + component, failure);
    }
  }

  private static JsonValue json(Object value) {
    if (value instanceof List<?> list) {
      JsonArrayBuilder items = JsonText.array();
      list.forEach(item -> items.add(json(item)));
      return items.build();
    }
    if (value instanceof Record record) {
      return json(record);
    }
    if (value instanceof Boolean truth) {
      return JsonText.bool(truth);
    }
    if (value instanceof Number number) {
      return JsonText.number(new BigDecimal(number.toString()));
    }
    String text = value instanceof Enum<?> choice ? choice.name() : String.valueOf(value);
    return value == null ? null : JsonText.string(text);
  }
}
