package org.innoplaces.content.entry;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.content.schema.Intake;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.content.schema.kind.GroupKind;
import org.innoplaces.problem.Source;

/**
 * A text that is about to be published.
 *
 * @param type of its entry
 * @param entry the id of its entry; empty where a text is looked at that has none yet
 * @param locale its language
 * @param values what readers will see, with the values for all languages
 * @param from when they will
 */
public record TextToPublish(
    TypeSchema type, Optional<UUID> entry, String locale, JsonObject values, Instant from) {

  /** A text that has no entry yet, or of which it does not matter. */
  public TextToPublish(TypeSchema type, String locale, JsonObject values, Instant from) {
    this(type, Optional.empty(), locale, values, from);
  }

  /** A reference in the values, and where it stands as a JSON pointer. */
  public record Place(UUID target, String pointer) {}

  /** All entries that it refers to, also from within blocks, groups and the fields of plugins. */
  public List<Place> references() {
    Intake walk = Intake.starting(Source::pointer, "");
    type.own().take(values, walk);
    if (values.get("extensions") instanceof JsonObject extensions) {
      type.extensions()
          .forEach(
              (plugin, group) -> {
                JsonValue given = extensions.get(plugin);
                if (given instanceof JsonObject) {
                  new GroupKind(group).take(given, walk.at("extensions").at(plugin));
                }
              });
    }
    return walk.references().stream()
        .map(one -> new Place(one.target(), one.place().source().value()))
        .toList();
  }
}
