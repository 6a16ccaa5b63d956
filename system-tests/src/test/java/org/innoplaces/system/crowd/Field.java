package org.innoplaces.system.crowd;

import java.util.Arrays;
import java.util.Optional;

/** The fields of a place that the crowd changes: some of a language, some of all languages. */
enum Field {
  SLUG("slug", "fr"),
  KIND("kind", "fr"),
  DESCRIPTION("description", "fr"),
  ACCESS("access", "fr"),
  ACCESSIBILITY("accessibility", "fr"),
  NAME("name", "und"),
  POSITION("position", "und"),
  CAPACITY("capacity", "und");

  private final String key;
  private final String stream;

  Field(String key, String stream) {
    this.key = key;
    this.stream = stream;
  }

  String key() {
    return key;
  }

  /** The locale whose revisions it belongs to. */
  String stream() {
    return stream;
  }

  boolean isNumber() {
    return this == POSITION || this == CAPACITY;
  }

  /** A value of the field that nobody else writes. */
  String value(int editor, int number) {
    if (isNumber()) {
      return Integer.toString(1_000_000 * (editor + 1) + number);
    }
    String word = "e" + editor + "-" + number;
    return this == DESCRIPTION ? "<p>" + word + "</p>" : word;
  }

  static Optional<Field> of(String key) {
    return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
  }
}
