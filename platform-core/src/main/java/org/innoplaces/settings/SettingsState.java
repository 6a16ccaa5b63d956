package org.innoplaces.settings;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.innoplaces.json.JsonText;
import org.innoplaces.problem.Stamped;

/**
 * The settings of a plugin as people may see them.
 *
 * @param type what there is to set
 * @param values what counts, or will from the next start on, without secrets
 * @param filled the names of the secrets that there are
 */
public record SettingsState(SettingsType type, JsonObject values, Set<String> filled) {

  /** What these values make of the settings. */
  public static SettingsState of(SettingsType type, JsonObject set) {
    JsonObject all = type.effective(set);
    JsonObjectBuilder shown = JsonText.object(all);
    type.secrets().forEach(shown::remove);
    Set<String> filled =
        type.secrets().stream().filter(all::containsKey).collect(Collectors.toUnmodifiableSet());
    return new SettingsState(type, shown.build(), filled);
  }

  /** For saying what a change starts from; of secrets only whether they are there. */
  public Stamped stamped() {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    type.group()
        .fields()
        .forEach(
            field -> members.put(field.name(), values.getOrDefault(field.name(), JsonValue.NULL)));
    type.secrets().forEach(name -> members.put(name, JsonText.bool(filled.contains(name))));
    return new Stamped(members);
  }
}
