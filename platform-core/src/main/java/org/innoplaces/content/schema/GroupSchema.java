package org.innoplaces.content.schema;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.security.CodeSource;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.innoplaces.content.schema.FieldSchema.Trait;
import org.innoplaces.json.JsonSchema;
import org.innoplaces.json.JsonText;

/**
 * The fields of a record: of a type, an extension, a block or a nested group.
 *
 * @param record the record that declares them
 * @param fields in the record's order
 */
public record GroupSchema(Class<? extends Record> record, List<FieldSchema> fields) {

  /** Keeps a copy. */
  public GroupSchema {
    fields = List.copyOf(fields);
  }

  /** Whether a plugin brought it, which may be away elsewhere or later. */
  public boolean isOfPlugin() {
    return !Objects.equals(source(record), source(GroupSchema.class));
  }

  private static CodeSource source(Class<?> type) {
    return type.getProtectionDomain().getCodeSource();
  }

  /** The field of that name. */
  public Optional<FieldSchema> field(String name) {
    return fields.stream().filter(field -> field.name().equals(name)).findFirst();
  }

  /**
   * Takes the known members of an object field by field; members that no field knows stay as they
   * are, so that nothing is lost when the plugin that knew them is away.
   */
  public JsonObject take(JsonObject given, Intake intake) {
    JsonObjectBuilder taken = JsonText.object();
    given.forEach(
        (name, value) -> {
          if (value != JsonValue.NULL) {
            taken.add(name, takeMember(name, value, intake));
          }
        });
    return taken.build();
  }

  private JsonValue takeMember(String name, JsonValue value, Intake intake) {
    return field(name).map(field -> field.kind().take(value, intake.at(name))).orElse(value);
  }

  /** The record with the values of the object; absent ones are null. */
  public Record toJava(JsonObject stored) {
    Object[] arguments =
        fields.stream().map(field -> field.toJava(stored.get(field.name()))).toArray();
    try {
      return constructor().newInstance(arguments);
    } catch (ReflectiveOperationException failure) {
      throw new IllegalStateException("Cannot make a " + record.getName(), failure);
    }
  }

  private Constructor<? extends Record> constructor() throws NoSuchMethodException {
    Class<?>[] types =
        Arrays.stream(record.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    Constructor<? extends Record> constructor = record.getDeclaredConstructor(types);
    constructor.setAccessible(true);
    return constructor;
  }

  /**
   * JSON Schema of an object with these fields as it is served: those without a value are left out.
   */
  public JsonObject jsonSchema() {
    Map<String, JsonObject> members = new LinkedHashMap<>();
    fields.forEach(field -> members.put(field.name(), field.kind().jsonSchema()));
    List<String> required =
        fields.stream().filter(field -> field.is(Trait.REQUIRED)).map(FieldSchema::name).toList();
    return JsonSchema.object(members, required);
  }
}
