package org.innoplaces.content.manage.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.content.Locales;
import org.innoplaces.content.manage.ListedEntry;
import org.innoplaces.content.manage.action.FindEntries;
import org.innoplaces.content.release.ReleaseItem.Content;
import org.innoplaces.content.schema.ContentSchema;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.http.WrittenId;
import org.innoplaces.jsonapi.ReadMembers;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.PreconditionMissing;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;

/** Reads a release that a client sends; what the platform keeps cannot be slipped in. */
@ApplicationScoped
class ReceiveRelease {

  private static final String HEADER = "If-Match";
  private static final String ITEMS = "/data/attributes/items";
  private static final int MOST_ITEMS = 2_000;

  private final FindEntries find;
  private final ContentSchema schema;

  protected ReceiveRelease() {
    this(null, null);
  }

  @Inject
  ReceiveRelease(FindEntries find, ContentSchema schema) {
    this.find = find;
    this.schema = schema;
  }

  /** What a document asks for; what is absent stays as it is. */
  record Wanted(Optional<String> name, Optional<List<Content>> items) {}

  /**
   * The version that a change starts from.
   *
   * @param header the value of If-Match; may be null
   */
  static int version(String header) {
    if (header == null || header.isBlank() || header.trim().equals("*")) {
      throw new PreconditionMissing(Problem.of("precondition-missing", Source.header(HEADER)));
    }
    if (!header.trim().matches("\"[0-9]{1,9}\"")) {
      throw new InvalidInput(Problem.of("release-etag", Source.header(HEADER), header));
    }
    return Integer.parseInt(header.trim().replace("\"", ""));
  }

  /**
   * Reads it.
   *
   * @param id what the member id must be; empty for a new release, which gets its id from us
   */
  Wanted read(Actor actor, JsonObject document, Optional<String> id) {
    ReadMembers members = new ReadMembers();
    members.allow(document, "", Set.of("data", "jsonapi"));
    JsonObject data = members.object(document, "", "data");
    if (!document.containsKey("data")) {
      members.add("missing-member", "/data", "data");
    }
    members.allow(data, "/data", Set.of("type", "id", "attributes"));
    if (!members.text(data, "/data", "type").equals(Optional.of(WriteRelease.TYPE))) {
      members.add("wrong-value", "/data/type", "type", WriteRelease.TYPE);
    }
    Optional<String> given = members.text(data, "/data", "id");
    if (id.isEmpty() && given.isPresent()) {
      members.add("read-only-member", "/data/id", "id");
    } else if (!id.equals(given)) {
      members.add("wrong-value", "/data/id", "id", id.orElse(""));
    }
    JsonObject attributes = members.object(data, "/data", "attributes");
    members.allow(attributes, "/data/attributes", Set.of("name", "items"));
    Optional<String> name = members.text(attributes, "/data/attributes", "name");
    Optional<List<Content>> items =
        Optional.ofNullable(attributes.get("items")).map(list -> items(actor, list, members));
    members.refuseWhenWrong();
    return new Wanted(name, items);
  }

  private List<Content> items(Actor actor, JsonValue given, ReadMembers members) {
    List<Content> items = new ArrayList<>();
    if (!(given instanceof JsonArray list) || list.size() > MOST_ITEMS) {
      members.add("not-a-list", ITEMS, MOST_ITEMS);
      return items;
    }
    List<Optional<String>> types = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      JsonObject item = item(list.get(i), ITEMS + "/" + i, members);
      types.add(members.text(item, ITEMS + "/" + i, "type"));
      items.add(content(item, ITEMS + "/" + i, members));
    }
    checkTypes(actor, items, types, members);
    return items;
  }

  private static JsonObject item(JsonValue given, String place, ReadMembers members) {
    if (!(given instanceof JsonObject item)) {
      members.add("not-an-object", place);
      return JsonValue.EMPTY_JSON_OBJECT;
    }
    members.allow(item, place, Set.of("type", "id", "locale"));
    return item;
  }

  private static Content content(JsonObject item, String place, ReadMembers members) {
    String id = members.text(item, place, "id").orElse("");
    Optional<UUID> written = WrittenId.read(id);
    if (written.isEmpty()) {
      members.add("not-a-reference", place + "/id");
    }
    Optional<String> locale = members.text(item, place, "locale");
    if (locale.isEmpty()) {
      members.add("missing-member", place + "/locale", "locale");
    }
    return new Content(written.orElse(new UUID(0, 0)), locale.orElse(""));
  }

  /** The type may be left out; when it is there it must be right. */
  private void checkTypes(
      Actor actor, List<Content> items, List<Optional<String>> types, ReadMembers members) {
    List<UUID> ids = items.stream().map(Content::entryId).distinct().toList();
    Map<UUID, ListedEntry> known = find.named(actor, ids, Locales.SHARED);
    for (int i = 0; i < items.size(); i++) {
      Optional<String> right =
          Optional.ofNullable(known.get(items.get(i).entryId()))
              .flatMap(entry -> schema.type(entry.type()))
              .map(TypeSchema::collection);
      if (right.isPresent() && types.get(i).isPresent() && !right.equals(types.get(i))) {
        members.add("wrong-value", ITEMS + "/" + i + "/type", "type", right.get());
      }
    }
  }
}
