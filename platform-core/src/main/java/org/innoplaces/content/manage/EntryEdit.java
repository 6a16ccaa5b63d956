package org.innoplaces.content.manage;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody changes of an entry in one language and of its shared values; fields that are not
 * named stay as they are, those given as null are removed.
 *
 * @param bases the revision that it started from in each locale; 0, like nothing, when there was
 *     none
 * @param shared shared fields by name, extensions under {@code extensions}
 * @param language the fields of the language
 * @param slug the wanted address; null to make it from the title again; empty to leave it
 * @param note why, for the history
 */
public record EntryEdit(
    Map<String, Integer> bases,
    JsonObject shared,
    JsonObject language,
    Optional<JsonValue> slug,
    Optional<String> note) {

  /** Keeps a copy. */
  public EntryEdit {
    bases = Map.copyOf(bases);
  }
}
