package org.innoplaces.membership.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.content.Locales;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.entry.Draft;
import org.innoplaces.content.entry.Revision;
import org.innoplaces.content.entry.action.SaveDraft;
import org.innoplaces.json.JsonText;
import org.innoplaces.membership.directory.ProfileField;

/** Writes what is public of a profile into a person. In the caller's transaction. */
@ApplicationScoped
class WritePerson {

  private static final Map<ProfileField, String> SHARED =
      Map.of(ProfileField.NAME, "name", ProfileField.ORGANISATION, "organisation");
  private static final Map<ProfileField, String> SPOKEN =
      Map.of(ProfileField.ROLE, "role", ProfileField.ABOUT, "biography");

  private final ContentRepository content;
  private final SaveDraft save;

  protected WritePerson() {
    this(null, null);
  }

  @Inject
  WritePerson(ContentRepository content, SaveDraft save) {
    this.content = content;
    this.save = save;
  }

  /**
   * Writes what is not as it was before, so that what editors translated stays.
   *
   * @param name of the person, also where it is not public
   */
  void write(
      UUID entry,
      Set<String> languages,
      Map<ProfileField, String> before,
      Map<ProfileField, String> now,
      String name) {
    Map<ProfileField, String> named = new LinkedHashMap<>(now);
    named.put(ProfileField.NAME, name);
    save(entry, Locales.SHARED, SHARED, before, named);
    languages.forEach(language -> save(entry, language, SPOKEN, before, named));
  }

  private void save(
      UUID entry,
      String locale,
      Map<ProfileField, String> fields,
      Map<ProfileField, String> before,
      Map<ProfileField, String> now) {
    Optional<Revision> head = content.head(entry, locale);
    Map<String, JsonValue> data =
        new LinkedHashMap<>(head.map(Revision::data).orElse(JsonValue.EMPTY_JSON_OBJECT));
    fields.forEach(
        (field, column) -> {
          String text = now.getOrDefault(field, "");
          if (!text.equals(before.getOrDefault(field, ""))) {
            data.put(column, JsonText.string(html(field) ? paragraphs(text) : text));
          }
        });
    JsonObjectBuilder changed = JsonText.object();
    data.values().remove(JsonText.string(""));
    data.forEach(changed::add);
    int base = head.map(Revision::number).orElse(0);
    Optional<String> slug = head.flatMap(Revision::slug);
    save.save(
        Actor.SYSTEM, entry, locale, new Draft(base, changed.build(), slug, Optional.empty()));
  }

  private static boolean html(ProfileField field) {
    return field == ProfileField.ABOUT;
  }

  /** As the site writes texts; what looks like HTML in it is none. */
  private static String paragraphs(String text) {
    if (text.isEmpty()) {
      return "";
    }
    String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").strip();
    return "<p>" + escaped.replaceAll("\n{2,}", "</p><p>").replace("\n", "<br>") + "</p>";
  }
}
