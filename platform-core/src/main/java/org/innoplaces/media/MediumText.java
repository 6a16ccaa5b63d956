package org.innoplaces.media;

import jakarta.json.JsonObject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.content.Locales;

/**
 * What a medium says, in every locale that has a text.
 *
 * @param id the entry of type {@code media}
 * @param texts the values by locale, those for all languages as {@code und}
 */
public record MediumText(UUID id, Map<String, JsonObject> texts) {

  /** What is the same in every language; empty while there is nothing. */
  public JsonObject shared() {
    return texts.getOrDefault(Locales.SHARED, JsonObject.EMPTY_JSON_OBJECT);
  }

  /** How editors call it; the name of its file where nobody named it. */
  public String name() {
    String name = shared().getString("name", "");
    return name.isBlank() ? medium().map(known -> known.file().name()).orElse("") : name;
  }

  /** Its file and what its addresses are made from; empty before it has a file. */
  public Optional<Medium> medium() {
    return Medium.of(id, shared());
  }

  /** What kind of file it is; empty before it has one. */
  public Optional<MediaKind> kind() {
    return medium().flatMap(known -> MediaKind.of(known.file()));
  }

  /** The text for those who do not see it; empty where there is none in the language. */
  public Optional<String> alternative(String locale) {
    return Optional.ofNullable(texts.get(locale))
        .map(values -> values.getString("alt", ""))
        .filter(text -> !text.isBlank());
  }

  /** Whether somebody said that it says nothing that the text beside it does not say. */
  public boolean decorative() {
    return shared().getBoolean("decorative", false);
  }

  /** Whether those who do not see it are told of it in the language, as far as they need to be. */
  public boolean isDescribed(String locale) {
    return decorative() || alternative(locale).isPresent();
  }
}
