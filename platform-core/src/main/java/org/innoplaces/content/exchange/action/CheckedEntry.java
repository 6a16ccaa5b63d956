package org.innoplaces.content.exchange.action;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.innoplaces.content.Locales;
import org.innoplaces.content.exchange.ImportedEntry;
import org.innoplaces.content.schema.TypeSchema;

/**
 * An entry of a folder whose values are clean and whose references are ids, but for the flaws.
 *
 * @param source the entry as the file tells it
 * @param type its type
 * @param id the entry that it becomes
 * @param stored whether that entry is there; not when the file has no key of its own
 * @param texts values by stream, {@code und} for the shared ones
 * @param slugs the wanted addresses by language
 * @param versions what readers are to see of each stream, where the file tells that apart
 * @param flaws the places of the file that something is wrong with
 */
record CheckedEntry(
    ImportedEntry source,
    TypeSchema type,
    UUID id,
    boolean stored,
    Map<String, JsonObject> texts,
    Map<String, Optional<String>> slugs,
    Map<String, List<CheckedVersion>> versions,
    Set<String> flaws) {

  /** Where a stream stands in a file. */
  static String place(String stream) {
    return stream.equals(Locales.SHARED) ? "/shared" : "/locales/" + stream;
  }

  String file() {
    return source.file();
  }

  boolean isSound() {
    return flaws.isEmpty();
  }

  /** Whether readers are to see all its newest texts. */
  boolean isPublished() {
    return source.publish().everything() && versions.isEmpty();
  }

  Optional<String> slug(String stream) {
    return slugs.getOrDefault(stream, Optional.empty());
  }

  /** Whether the stream can be stored. */
  boolean isSound(String stream) {
    String place = place(stream);
    return flaws.stream().noneMatch(flaw -> flaw.equals(place) || flaw.startsWith(place + "/"));
  }

  /** Where a field of a text stands in the file: among the shared values or in the language. */
  String placeOf(String stream, String pointer) {
    String[] steps = pointer.isEmpty() ? new String[] {""} : pointer.substring(1).split("/");
    String path =
        steps[0].equals("extensions") && steps.length > 2
            ? steps[0] + "." + steps[1] + "." + steps[2]
            : steps[0];
    boolean shared = type.fieldAt(path).filter(field -> field.shared()).isPresent();
    return place(shared ? Locales.SHARED : stream) + pointer;
  }
}
