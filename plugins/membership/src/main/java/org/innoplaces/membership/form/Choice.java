package org.innoplaces.membership.form;

import jakarta.json.JsonObject;
import org.innoplaces.json.JsonText;

/**
 * One of the answers to choose from.
 *
 * @param value what is kept
 * @param label what one reads
 */
public record Choice(String value, Said label) {

  static Choice read(JsonObject kept) {
    return new Choice(kept.getString("value"), Said.read(kept.get("label")));
  }

  JsonObject write() {
    return JsonText.object().add("value", value).add("label", label.write()).build();
  }
}
