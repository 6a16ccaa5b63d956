package org.innoplaces.webapp.desk.page;

import jakarta.json.JsonString;
import jakarta.json.JsonValue;

/** A stored value as people read it: texts without markup, everything else as it is stored. */
final class PlainValue {

  private PlainValue() {}

  /** The value as text; empty for null. */
  static String of(JsonValue value) {
    if (value == null || value == JsonValue.NULL) {
      return "";
    }
    return value instanceof JsonString text ? withoutMarkup(text.getString()) : value.toString();
  }

  private static String withoutMarkup(String text) {
    return text.replaceAll("</(p|li|h2|h3)>", "\n")
        .replaceAll("<[^>]*>", "")
        .replace("&amp;", "&")
        .replace("&#39;", "'")
        .strip();
  }
}
