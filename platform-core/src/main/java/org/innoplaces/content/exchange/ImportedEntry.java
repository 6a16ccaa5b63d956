package org.innoplaces.content.exchange;

import jakarta.json.JsonObject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One entry as an import file tells it.
 *
 * @param file the file's path within the folder, with slashes
 * @param type the content type's name
 * @param key the name that other files refer to it by, unique within the type
 * @param id the id that the entry has where it comes from
 * @param shared the values that are the same in every language
 * @param texts the values of each language; {@code slug} may stand among them
 * @param attachment the path of the bytes within the folder, for media
 * @param publish what readers are to see of it
 */
public record ImportedEntry(
    String file,
    String type,
    String key,
    Optional<UUID> id,
    JsonObject shared,
    Map<String, JsonObject> texts,
    Optional<String> attachment,
    WantedPublications publish) {

  /** How other files refer to it. */
  public String name() {
    return type + "/" + key;
  }
}
