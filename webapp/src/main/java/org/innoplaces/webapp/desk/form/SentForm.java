package org.innoplaces.webapp.desk.form;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.Optional;
import org.innoplaces.content.entry.Draft;
import org.innoplaces.content.entry.EditConflict;
import org.innoplaces.content.manage.DraftText;
import org.innoplaces.content.schema.ContentSchema;
import org.innoplaces.content.schema.FieldSchema;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.json.JsonText;

/**
 * The text of a language and the shared values as a form carries them: what they were when it was
 * shown, which revisions those were, and what became of them.
 */
public final class SentForm {

  private static final String LANGUAGE = "was";
  private static final String SHARED = "was-shared";
  private static final String BASE = "base";
  private static final String SHARED_BASE = "base-shared";

  private final ContentSchema schema;
  private final TypeSchema type;
  private final Map<String, String[]> sent;
  private JsonObject was = JsonValue.EMPTY_JSON_OBJECT;
  private JsonObject wasShared = JsonValue.EMPTY_JSON_OBJECT;
  private String wasSlug = "";
  private Draft text;
  private Draft shared;

  /** The form of a type. */
  public SentForm(ContentSchema schema, TypeSchema type, Map<String, String[]> sent) {
    this.schema = schema;
    this.type = type;
    this.sent = sent;
    if (isSent()) {
      text = read(LANGUAGE, BASE, false);
      shared = read(SHARED, SHARED_BASE, true);
      was = was(LANGUAGE);
      wasShared = was(SHARED);
      wasSlug = field("was-slug");
    }
  }

  /** Whether there is one, or else only an address. */
  public boolean isSent() {
    return sent.containsKey(BASE);
  }

  /** Fills an empty form with what is stored. */
  public void start(Draft stored, Draft storedShared) {
    text = stored;
    shared = storedShared;
    was = stored.data();
    wasShared = storedShared.data();
    wasSlug = getSlug();
  }

  /** The text of the language. */
  public Draft text() {
    return text;
  }

  /** The shared values. */
  public Draft shared() {
    return shared;
  }

  /** Whether the form changed the text of the language. */
  public boolean changesText() {
    return isDirty() || !text.data().equals(was(LANGUAGE)) || !slug().equals(field("was-slug"));
  }

  /** Whether the form changed the shared values. */
  public boolean changesShared() {
    return isDirty() || !shared.data().equals(was(SHARED));
  }

  /** Whether it was shown again after something was refused, with what had been typed. */
  private boolean isDirty() {
    return sent.containsKey("dirty");
  }

  /** Both together, as the form shows them. */
  public JsonObject both() {
    var all = JsonText.object(shared.data());
    text.data().forEach(all::add);
    JsonObject own = object(text.data().get("extensions"));
    JsonObject common = object(shared.data().get("extensions"));
    if (!own.isEmpty() || !common.isEmpty()) {
      var extensions = JsonText.object(common);
      own.forEach(
          (plugin, values) -> {
            var fields = JsonText.object(object(common.get(plugin)));
            object(values).forEach(fields::add);
            extensions.add(plugin, fields);
          });
      all.add("extensions", extensions);
    }
    return all.build();
  }

  /**
   * What the text was when the form was first shown, with what nobody knows, for the next round.
   */
  public String getWas() {
    return was.toString();
  }

  /** The same of the shared values. */
  public String getWasShared() {
    return wasShared.toString();
  }

  /** The wanted address. */
  public String getSlug() {
    return text.slug().orElse("");
  }

  /** The address that the form started from. */
  public String getWasSlug() {
    return wasSlug;
  }

  /** The revision that the text started from. */
  public int getBase() {
    return text.base();
  }

  /** The revision that the shared values started from. */
  public int getBaseShared() {
    return shared.base();
  }

  /**
   * After a conflict it starts from what others saved: who saves again has seen it. Only in the
   * stream where the conflict is; the other one was not looked at yet.
   *
   * @param conflict which fields
   * @param saved the revision of the others
   */
  public void rebase(EditConflict conflict, DraftText saved) {
    if (isShared(conflict)) {
      shared = over(saved, was(SHARED), shared, type.allShared());
      wasShared = saved.data();
    } else {
      text = over(saved, was(LANGUAGE), text, true);
      was = saved.data();
    }
    if (isShared(conflict) == type.allShared()) {
      wasSlug = saved.slug().orElse("");
    }
  }

  private Draft over(DraftText saved, JsonObject before, Draft mine, boolean addressed) {
    boolean kept = addressed && mine.slug().orElse("").equals(field("was-slug"));
    return new Draft(
        saved.number(),
        KeepBoth.of(before, saved.data(), mine.data()),
        kept ? saved.slug() : mine.slug(),
        mine.note());
  }

  /** Whether a conflict is in the shared values, or else in the text of the language. */
  public boolean isShared(EditConflict conflict) {
    String path = ReadableText.path(conflict.versions().get(0).pointer());
    return type.fieldAt(path).map(FieldSchema::shared).orElse(type.allShared());
  }

  private Draft read(String was, String base, boolean common) {
    JsonObject values = new ReadForm(schema, sent, common).values(type, was(was));
    String number = field(base);
    return new Draft(
        number.matches("\\d{1,9}") ? Integer.parseInt(number) : 0,
        values,
        Optional.of(slug()).filter(typed -> !typed.isEmpty() && common == type.allShared()),
        Optional.of(field("note").strip()).filter(note -> !note.isEmpty()));
  }

  private String slug() {
    return field("slug").strip();
  }

  private JsonObject was(String name) {
    try {
      return JsonText.parse(field(name));
    } catch (JsonException unreadable) {
      return JsonValue.EMPTY_JSON_OBJECT;
    }
  }

  private String field(String name) {
    String[] values = sent.get(name);
    return values == null || values.length == 0 ? "" : values[0];
  }

  private static JsonObject object(JsonValue value) {
    return value instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
  }
}
