package org.innoplaces.content.entry.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.innoplaces.content.Locales;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.entry.Revision;
import org.innoplaces.content.entry.RevisionIndex;
import org.innoplaces.content.schema.GroupSchema;
import org.innoplaces.content.schema.Intake;
import org.innoplaces.content.schema.Intake.Reference;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.content.schema.kind.GroupKind;
import org.innoplaces.content.schema.kind.TextKind;
import org.innoplaces.json.JsonText;

/**
 * Turns what was given into what is stored: clean values, and the rows by which a revision is found
 * and by which "who uses this" is answered.
 */
@ApplicationScoped
public class PrepareText {

  private static final String EXTENSIONS = "extensions";

  /** What the table holds. */
  private static final int LONGEST = 1_000_000;

  private final ContentRepository repository;

  /** For CDI proxies. */
  protected PrepareText() {
    this(null);
  }

  @Inject
  PrepareText(ContentRepository repository) {
    this.repository = repository;
  }

  /**
   * Cleans the data and notes everything that is wrong with it: shapes, wrong stream, dead
   * references.
   */
  public JsonObject clean(TypeSchema type, String locale, JsonObject given, Intake intake) {
    Intake walk = intake.withOwnReferences();
    JsonObject taken = type.own().take(given, walk);
    JsonObject clean = withExtensions(type, taken, walk);
    boolean wellFormed = walk.problems().isEmpty();
    checkStream(type, locale, clean, walk);
    checkReferences(walk);
    checkStorable(clean, walk, wellFormed);
    return clean;
  }

  private static JsonObject withExtensions(TypeSchema type, JsonObject taken, Intake intake) {
    JsonValue given = taken.get(EXTENSIONS);
    Intake place = intake.at(EXTENSIONS);
    if (given == null) {
      return taken;
    }
    if (!(given instanceof JsonObject groups)) {
      place.problem("not-an-object");
      return taken;
    }
    JsonObjectBuilder cleaned = JsonText.object();
    groups.forEach(
        (plugin, values) ->
            cleaned.add(
                plugin, extension(type.extensions().get(plugin), values, place.at(plugin))));
    return JsonText.object(taken).add(EXTENSIONS, cleaned).build();
  }

  /** The values of a plugin that is not there stay as they are. */
  private static JsonValue extension(GroupSchema group, JsonValue values, Intake place) {
    return group == null ? values : new GroupKind(group).take(values, place);
  }

  /**
   * Whatever members nobody knows hold, the table must give back what it was given. Half a
   * character in a field was told at its place already.
   */
  private static void checkStorable(JsonObject data, Intake intake, boolean wellFormed) {
    String text = data.toString();
    if (text.length() > LONGEST) {
      intake.problem("text-too-long", LONGEST);
    }
    if (wellFormed && TextKind.hasHalfCharacter(text)) {
      intake.problem("control-character");
    }
  }

  private static void checkStream(TypeSchema type, String locale, JsonObject data, Intake intake) {
    boolean shared = Locales.SHARED.equals(locale);
    type.paths()
        .filter(path -> path.field().shared() != shared && JsonText.at(data, path.path()) != null)
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

  private void checkReferences(Intake intake) {
    Map<UUID, String> types =
        repository.typesOf(
            intake.references().stream()
                .map(Reference::target)
                .filter(target -> intake.typeOf(target).isEmpty())
                .collect(Collectors.toSet()));
    for (Reference reference : intake.references()) {
      UUID target = reference.target();
      String found = intake.typeOf(target).orElse(types.get(target));
      String wanted = reference.type();
      if (found == null) {
        reference.place().problem("unknown-reference", reference.name());
      } else if (!wanted.isEmpty() && !wanted.equals(found)) {
        reference.place().problem("wrong-target", reference.name(), found, wanted);
      }
    }
  }

  /** What the revision says, with its index. */
  Revision.Text text(TypeSchema type, JsonObject clean, String slug) {
    return new Revision.Text(clean, slug, RevisionIndex.of(type.paths().toList(), clean));
  }
}
