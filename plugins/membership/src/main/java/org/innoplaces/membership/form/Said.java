package org.innoplaces.membership.form;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.innoplaces.json.JsonText;

/**
 * A text in several languages.
 *
 * @param texts by language tag; often two, may be empty
 */
public record Said(Map<String, String> texts) {

  /** Nothing. */
  public static final Said NOTHING = new Said(Map.of());

  /** Keeps a copy, in a steady order. */
  public Said {
    texts = Map.copyOf(texts);
  }

  /** Reads what {@link #write()} wrote; what is no text is left out. */
  static Said read(JsonValue kept) {
    Map<String, String> texts = new LinkedHashMap<>();
    if (kept instanceof JsonObject object) {
      object.forEach(
          (language, text) -> {
            if (text instanceof JsonString written) {
              texts.put(language, written.getString());
            }
          });
    }
    return new Said(texts);
  }

  JsonObject write() {
    var written = JsonText.object();
    new TreeMap<>(texts).forEach(written::add);
    return written.build();
  }

  /** In a language, or in French, English or any other that there is; empty when there is none. */
  public String in(Locale locale) {
    for (String language : new String[] {locale.getLanguage(), "fr", "en"}) {
      String text = texts.get(language);
      if (text != null && !text.isBlank()) {
        return text;
      }
    }
    return new TreeMap<>(texts)
        .values().stream().filter(text -> !text.isBlank()).findFirst().orElse("");
  }
}
