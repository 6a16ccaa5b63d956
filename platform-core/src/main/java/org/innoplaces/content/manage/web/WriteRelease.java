package org.innoplaces.content.manage.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.Optional;
import org.innoplaces.content.release.Release;
import org.innoplaces.content.release.action.ReadReleases.Item;
import org.innoplaces.content.release.action.ReadReleases.Line;
import org.innoplaces.content.release.action.ReadReleases.Told;
import org.innoplaces.content.schema.ContentSchema;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.json.JsonText;

/** Writes releases as JSON:API resource objects. */
@ApplicationScoped
class WriteRelease {

  static final String TYPE = "releases";
  static final String ROOT = WriteEntry.ROOT + TYPE;

  private final ContentSchema schema;

  protected WriteRelease() {
    this(null);
  }

  @Inject
  WriteRelease(ContentSchema schema) {
    this.schema = schema;
  }

  JsonObject document(Told told) {
    JsonArrayBuilder items = JsonText.array();
    told.items().forEach(item -> items.add(item(item)));
    JsonObjectBuilder attributes =
        JsonText.object().add("name", told.release().name()).add("items", items);
    Line line = new Line(told.release(), told.state(), told.items().size());
    return JsonText.object()
        .add("jsonapi", JsonText.object().add("version", "1.1"))
        .add("data", resource(line, attributes))
        .build();
  }

  /** Lists tell how many items there are, not which. */
  JsonObjectBuilder line(Line line) {
    return resource(line, JsonText.object().add("name", line.release().name()));
  }

  private static JsonObjectBuilder resource(Line line, JsonObjectBuilder attributes) {
    String id = line.release().id().toString();
    return JsonText.object()
        .add("type", TYPE)
        .add("id", id)
        .add("attributes", attributes)
        .add("links", JsonText.object().add("self", ROOT + "/" + id))
        .add("meta", meta(line));
  }

  private JsonObjectBuilder item(Item item) {
    String collection = schema.type(item.type()).map(TypeSchema::collection).orElse(item.type());
    return JsonText.object()
        .add("type", collection)
        .add("id", item.entryId().toString())
        .add("locale", item.locale());
  }

  private static JsonObjectBuilder meta(Line line) {
    Release release = line.release();
    return JsonText.object()
        .add("state", line.state().token())
        .add("version", release.version())
        .add("size", line.size())
        .add("createdAt", release.createdAt().toString())
        .add("createdBy", release.createdBy())
        .add("visibleFrom", instant(release.visibleFrom()))
        .add("visibleUntil", instant(release.visibleUntil()))
        .add("undoneAt", instant(release.undoneAt()));
  }

  private static JsonValue instant(Optional<Instant> instant) {
    return instant
        .<JsonValue>map(known -> JsonText.string(known.toString()))
        .orElse(JsonValue.NULL);
  }
}
