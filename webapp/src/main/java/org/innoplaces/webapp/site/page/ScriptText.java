package org.innoplaces.webapp.site.page;

import jakarta.json.JsonValue;

/** JSON that may stand between the tags of a script element. */
final class ScriptText {

  private ScriptText() {}

  /**
   * The JSON without a character that ends a script element, starts a comment or breaks a line in
   * JavaScript; these only occur inside JSON strings, where an escape means the same.
   */
  static String of(JsonValue json) {
    return json.toString()
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }
}
