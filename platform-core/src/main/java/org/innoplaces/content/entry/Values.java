package org.innoplaces.content.entry;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Optional;
import org.innoplaces.json.JsonText;

/** The values of an entry: shared ones and those of a language, put together. */
public final class Values {

  private static final String EXTENSIONS = "extensions";

  private Values() {}

  /** The values of a language beside the shared ones; extensions are merged plugin by plugin. */
  public static JsonObject merge(Optional<JsonObject> shared, JsonObject language) {
    return shared.map(values -> merge(values, language)).orElse(language);
  }

  private static JsonObject merge(JsonObject under, JsonObject over) {
    JsonObjectBuilder merged = JsonText.object(under);
    over.forEach(merged::add);
    if (under.get(EXTENSIONS) instanceof JsonObject below
        && over.get(EXTENSIONS) instanceof JsonObject above) {
      merged.add(EXTENSIONS, mergeGroups(below, above));
    }
    return merged.build();
  }

  private static JsonObject mergeGroups(JsonObject under, JsonObject over) {
    JsonObjectBuilder merged = JsonText.object(under);
    over.forEach(
        (plugin, values) -> {
          JsonValue below = under.get(plugin);
          if (values instanceof JsonObject above && below instanceof JsonObject base) {
            JsonObjectBuilder group = JsonText.object(base);
            above.forEach(group::add);
            merged.add(plugin, group);
          } else {
            merged.add(plugin, values);
          }
        });
    return merged.build();
  }
}
