package org.innoplaces.webapp.desk.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.UUID;
import org.innoplaces.access.CurrentActor;
import org.innoplaces.content.manage.ListedEntry;
import org.innoplaces.content.manage.action.FindEntries;
import org.innoplaces.content.schema.ContentSchema;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.webapp.desk.address.DeskVisit;
import org.innoplaces.webapp.desk.form.MentionedIds;
import org.innoplaces.webapp.desk.form.ReadableText;

/** Stored values of entries as the person at the desk reads them. */
@RequestScoped
public class EntryReading {

  private final ContentSchema schema;
  private final FindEntries find;
  private final CurrentActor actor;
  private final DeskVisit visit;
  private final DeskLanguages place;
  private final Map<UUID, String> titles = new HashMap<>();
  private final Set<UUID> asked = new HashSet<>();

  /** For CDI proxies. */
  protected EntryReading() {
    this(null, null, null, null, null);
  }

  @Inject
  EntryReading(
      ContentSchema schema,
      FindEntries find,
      CurrentActor actor,
      DeskVisit visit,
      DeskLanguages place) {
    this.schema = schema;
    this.find = find;
    this.actor = actor;
    this.visit = visit;
    this.place = place;
  }

  /** Asks for the titles of everything that several values mention, at once. */
  void know(Collection<? extends JsonValue> values) {
    Set<UUID> ids = new HashSet<>();
    values.forEach(value -> ids.addAll(MentionedIds.in(value)));
    ids.removeAll(asked);
    asked.addAll(ids);
    find.named(actor.get(), ids, visit.getLanguage())
        .forEach((id, entry) -> titles.put(id, title(entry)));
  }

  /** The value of a field as text; empty for nothing. */
  String text(TypeSchema type, String path, JsonValue value) {
    return readable().of(type, path, value);
  }

  /** What stands at a place in a text, which may be within a block. */
  String text(TypeSchema type, JsonObject values, String pointer, JsonValue value) {
    return readable().at(type, values, pointer, value);
  }

  /** What a field is called. */
  String label(TypeSchema type, String path) {
    return path.equals("slug") ? words().getString("slug.label") : readable().label(type, path);
  }

  /** How it is told that somebody left nothing there. */
  String nothing() {
    return words().getString("conflict.nothing");
  }

  private ReadableText readable() {
    return new ReadableText(
        schema,
        new ReadableText.Reading(
            visit.getLocale(),
            id -> MentionedIds.of(id).map(titles::get).orElse(id),
            place::tell,
            yes -> words().getString(yes ? "choice.yes" : "choice.no")));
  }

  private String title(ListedEntry entry) {
    return entry.title().orElseGet(() -> words().getString("no.title"));
  }

  private ResourceBundle words() {
    return ResourceBundle.getBundle("org.innoplaces.webapp.desk.messages", visit.getLocale());
  }
}
