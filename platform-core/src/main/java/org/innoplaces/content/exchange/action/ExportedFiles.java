package org.innoplaces.content.exchange.action;

import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.innoplaces.media.MediaFile;
import org.innoplaces.media.MediaStore;

/** The bytes that the entries of an export need, each once. For one export and one thread. */
final class ExportedFiles {

  /** The field of media that holds what is known of the bytes. */
  static final String FIELD = "file";

  private static final String MEDIA = "media";

  private final MediaStore store;
  private final SortedMap<String, Path> found = new TreeMap<>();

  ExportedFiles(MediaStore store) {
    this.store = store;
  }

  /** The file of the values of a medium; empty when they have none whose bytes are there. */
  Optional<MediaFile> of(String type, JsonObject data) {
    if (!type.equals(MEDIA) || !(data.get(FIELD) instanceof JsonObject field)) {
      return Optional.empty();
    }
    MediaFile file = MediaFile.of(field);
    return store
        .find(file.sha256())
        .map(
            bytes -> {
              found.put(path(file), bytes);
              return file;
            });
  }

  /** Where it stands in the export. */
  String path(MediaFile file) {
    return "files/" + file.sha256() + "/" + file.name();
  }

  /** All of them by their paths. */
  SortedMap<String, Path> found() {
    return found;
  }
}
