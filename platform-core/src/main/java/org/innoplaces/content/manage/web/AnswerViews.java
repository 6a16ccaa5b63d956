package org.innoplaces.content.manage.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.content.manage.SavedView.Told;
import org.innoplaces.content.manage.SavedView.Wanted;
import org.innoplaces.content.manage.UnknownView;
import org.innoplaces.content.manage.action.ReadViews;
import org.innoplaces.content.manage.action.SaveView;
import org.innoplaces.content.schema.ContentSchema;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.http.WrittenId;
import org.innoplaces.json.JsonText;
import org.innoplaces.jsonapi.ReadMembers;

/** Answers requests for saved views. */
@ApplicationScoped
class AnswerViews {

  private static final String ROOT = WriteEntry.ROOT + "views/";
  private static final String ATTRIBUTES = "/data/attributes";
  private static final Set<String> NAMES = Set.of("name", "collection", "parameters", "shared");

  private final ReadViews read;
  private final SaveView save;
  private final ContentSchema schema;
  private final AnswerEntries entries;

  protected AnswerViews() {
    this(null, null, null, null);
  }

  @Inject
  AnswerViews(ReadViews read, SaveView save, ContentSchema schema, AnswerEntries entries) {
    this.read = read;
    this.save = save;
    this.schema = schema;
    this.entries = entries;
  }

  Reply list(Actor actor) {
    JsonArrayBuilder data = JsonText.array();
    read.all(actor).forEach(view -> data.add(resource(actor, view.told())));
    return Reply.of(document().add("data", data).build());
  }

  Reply one(Actor actor, String id) {
    return document(actor, read.one(actor, id(id)).told());
  }

  Reply create(Actor actor, JsonObject sent) {
    ReadMembers members = new ReadMembers();
    JsonObject attributes = attributes(members, sent, Optional.empty());
    Optional<String> collection = members.text(attributes, ATTRIBUTES, "collection");
    if (collection.isEmpty()) {
      members.add("missing-member", ATTRIBUTES + "/collection", "collection");
    }
    Wanted wanted = wanted(members, attributes, new Wanted("", Map.of(), false));
    members.refuseWhenWrong();
    TypeSchema type = entries.type(collection.orElseThrow());
    Told view = save.create(actor, type.name(), wanted).told();
    return Reply.created(document(actor, view), ROOT + view.id());
  }

  Reply change(Actor actor, String id, JsonObject sent) {
    Told view = read.one(actor, id(id)).told();
    ReadMembers members = new ReadMembers();
    JsonObject attributes = attributes(members, sent, Optional.of(id));
    if (attributes.containsKey("collection")) {
      members.add("read-only-member", ATTRIBUTES + "/collection", "collection");
    }
    Wanted wanted = wanted(members, attributes, view.what());
    members.refuseWhenWrong();
    return document(actor, save.change(actor, view.id(), wanted).told());
  }

  void remove(Actor actor, String id) {
    save.remove(actor, id(id));
  }

  private static UUID id(String written) {
    return WrittenId.read(written).orElseThrow(() -> new UnknownView(written));
  }

  private static JsonObject attributes(ReadMembers members, JsonObject sent, Optional<String> id) {
    members.allow(sent, "", Set.of("data", "jsonapi"));
    JsonObject data = members.object(sent, "", "data");
    members.allow(data, "/data", Set.of("type", "id", "attributes"));
    if (!members.text(data, "/data", "type").equals(Optional.of("views"))) {
      members.add("wrong-value", "/data/type", "type", "views");
    }
    Optional<String> given = members.text(data, "/data", "id");
    if (!given.equals(id)) {
      members.add("wrong-value", "/data/id", "id", id.orElse(""));
    }
    JsonObject attributes = members.object(data, "/data", "attributes");
    members.allow(attributes, ATTRIBUTES, NAMES);
    return attributes;
  }

  private static Wanted wanted(ReadMembers members, JsonObject attributes, Wanted now) {
    String name =
        members.text(attributes, ATTRIBUTES, "name").map(String::strip).orElse(now.name());
    Map<String, String> parameters = new HashMap<>(now.parameters());
    if (attributes.containsKey("parameters")) {
      parameters.clear();
      String place = ATTRIBUTES + "/parameters";
      JsonObject given = members.object(attributes, ATTRIBUTES, "parameters");
      given.forEach(
          (key, value) -> {
            if (value instanceof JsonString text) {
              parameters.put(key, text.getString());
            } else {
              members.add("not-a-text", place + "/" + key);
            }
          });
    }
    JsonValue shared = attributes.getOrDefault("shared", JsonText.bool(now.shared()));
    if (shared != JsonValue.TRUE && shared != JsonValue.FALSE) {
      members.add("not-a-boolean", ATTRIBUTES + "/shared");
    }
    return new Wanted(name, parameters, shared == JsonValue.TRUE);
  }

  private static JsonObjectBuilder document() {
    return JsonText.object().add("jsonapi", JsonText.object().add("version", "1.1"));
  }

  private Reply document(Actor actor, Told view) {
    return Reply.of(document().add("data", resource(actor, view)).build());
  }

  private JsonObjectBuilder resource(Actor actor, Told view) {
    JsonObjectBuilder parameters = JsonText.object();
    new TreeMap<>(view.what().parameters()).forEach(parameters::add);
    return JsonText.object()
        .add("type", "views")
        .add("id", view.id().toString())
        .add(
            "attributes",
            JsonText.object()
                .add("name", view.what().name())
                .add("collection", schema.require(view.type()).collection())
                .add("parameters", parameters)
                .add("shared", view.what().shared()))
        .add("links", JsonText.object().add("self", ROOT + view.id()))
        .add(
            "meta",
            JsonText.object()
                .add("own", read.isOwn(actor, view))
                .add("createdAt", view.createdAt().toString()));
  }
}
