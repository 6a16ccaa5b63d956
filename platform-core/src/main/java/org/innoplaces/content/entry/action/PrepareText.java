package org.innoplaces.content.entry.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.innoplaces.content.Locales;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.entry.EntryReference;
import org.innoplaces.content.entry.FieldValue;
import org.innoplaces.content.entry.Revision;
import org.innoplaces.content.schema.FieldSchema;
import org.innoplaces.content.schema.GroupSchema;
import org.innoplaces.content.schema.Intake;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.content.schema.kind.ListKind;
import org.innoplaces.content.schema.kind.ReferenceKind;
import org.innoplaces.json.JsonText;

/**
 * Turns what was given into what is stored: clean values, and the rows by which a revision is found
 * and by which "who uses this" is answered.
 */
@ApplicationScoped
public class PrepareText {

  private static final String EXTENSIONS = "extensions";

  private final ContentRepository repository;

  /** For CDI proxies. */
  protected PrepareText() {
    this(null);
  }

  @Inject
  PrepareText(ContentRepository repository) {
    this.repository = repository;
  }

  /** Cleans the data and notes what is wrong with it: shapes, wrong stream, dead references. */
  public JsonObject clean(TypeSchema type, String locale, JsonObject given, Intake intake) {
    JsonObject taken = type.own().take(given, intake);
    JsonObject clean = withExtensions(type, taken, intake);
    if (intake.problems().isEmpty()) {
      checkStream(type, locale, clean, intake);
      checkReferences(type, clean, intake);
    }
    return clean;
  }

  private static JsonObject withExtensions(TypeSchema type, JsonObject taken, Intake intake) {
    if (!(taken.get(EXTENSIONS) instanceof JsonObject groups)) {
      return taken;
    }
    JsonObjectBuilder cleaned = JsonText.object();
    groups.forEach(
        (plugin, value) -> {
          GroupSchema group = type.extensions().get(plugin);
          boolean known = group != null && value instanceof JsonObject;
          Intake place = intake.at(EXTENSIONS).at(plugin);
          cleaned.add(plugin, known ? group.take(value.asJsonObject(), place) : value);
        });
    return JsonText.object(taken).add(EXTENSIONS, cleaned).build();
  }

  private static void checkStream(TypeSchema type, String locale, JsonObject data, Intake intake) {
    boolean shared = Locales.SHARED.equals(locale);
    type.paths()
        .filter(path -> path.field().shared() != shared && value(data, path.path()) != null)
        .forEach(
            path ->
                place(intake, path.path())
                    .problem(shared ? "not-a-shared-field" : "shared-field", path.path()));
  }

  private static Intake place(Intake intake, String path) {
    Intake place = intake;
    for (String step : path.split("\\.")) {
      place = place.at(step);
    }
    return place;
  }

  private void checkReferences(TypeSchema type, JsonObject data, Intake intake) {
    List<EntryReference> references = references(type, data);
    Map<UUID, String> types =
        repository.typesOf(
            references.stream().map(EntryReference::target).collect(Collectors.toSet()));
    for (EntryReference reference : references) {
      String wanted = wantedType(type.fieldAt(reference.field()).orElseThrow());
      String found = types.get(reference.target());
      if (found == null || !wanted.isEmpty() && !wanted.equals(found)) {
        place(intake, reference.field()).problem("unknown-reference", reference.target(), wanted);
      }
    }
  }

  private static String wantedType(FieldSchema field) {
    var kind = field.kind() instanceof ListKind list ? list.element() : field.kind();
    return kind instanceof ReferenceKind reference ? reference.target() : "";
  }

  /** What the revision says, with its index. */
  Revision.Text text(TypeSchema type, JsonObject clean, String slug) {
    return new Revision.Text(clean, slug, fieldValues(type, clean), references(type, clean));
  }

  private static List<FieldValue> fieldValues(TypeSchema type, JsonObject data) {
    List<FieldValue> values = new ArrayList<>();
    type.paths()
        .filter(path -> path.field().indexed())
        .forEach(
            path -> {
              JsonValue value = value(data, path.path());
              if (value != null) {
                path.field()
                    .kind()
                    .index(value)
                    .distinct()
                    .forEach(index -> values.add(new FieldValue(path.path(), index)));
              }
            });
    return values;
  }

  private static List<EntryReference> references(TypeSchema type, JsonObject data) {
    List<EntryReference> references = new ArrayList<>();
    type.paths()
        .forEach(
            path -> {
              JsonValue value = value(data, path.path());
              List<UUID> targets =
                  value == null ? List.of() : path.field().kind().references(value).toList();
              for (int i = 0; i < targets.size(); i++) {
                references.add(new EntryReference(path.path(), i, targets.get(i)));
              }
            });
    return references;
  }

  private static JsonValue value(JsonObject data, String path) {
    JsonValue value = data;
    for (String step : path.split("\\.")) {
      value = value instanceof JsonObject object ? object.get(step) : null;
    }
    return value == JsonValue.NULL ? null : value;
  }
}
