package org.innoplaces.content.manage.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.content.delivery.action.Languages;
import org.innoplaces.content.entry.UnknownEntry;
import org.innoplaces.content.manage.EntryEdit;
import org.innoplaces.content.manage.EntryPage;
import org.innoplaces.content.manage.EntryQuery;
import org.innoplaces.content.manage.ManagedEntry;
import org.innoplaces.content.manage.action.ChangeEntry;
import org.innoplaces.content.manage.action.FindEntries;
import org.innoplaces.content.manage.action.FindTargets;
import org.innoplaces.content.manage.action.ReadEntry;
import org.innoplaces.content.schema.ContentSchema;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.content.schema.UnknownCollection;
import org.innoplaces.http.WrittenId;
import org.innoplaces.json.JsonText;
import org.innoplaces.jsonapi.PageLinks;

/** Answers requests for lists and single entries, new and changed ones. */
@ApplicationScoped
class AnswerEntries {

  private final ContentSchema schema;
  private final Languages languages;
  private final FindEntries find;
  private final ReadEntry read;
  private final ChangeEntry change;
  private final FindTargets targets;

  protected AnswerEntries() {
    this(null, null, null, null, null, null);
  }

  @Inject
  AnswerEntries(
      ContentSchema schema,
      Languages languages,
      FindEntries find,
      ReadEntry read,
      ChangeEntry change,
      FindTargets targets) {
    this.schema = schema;
    this.languages = languages;
    this.find = find;
    this.read = read;
    this.change = change;
    this.targets = targets;
  }

  TypeSchema type(String collection) {
    return schema
        .collection(collection)
        .orElseThrow(() -> new UnknownCollection(collection, schema.collections()));
  }

  ListParameters parameters(MultivaluedMap<String, String> given) {
    return new ListParameters(given, languages.current());
  }

  /** The language of a request that takes no other parameter. */
  String locale(TypeSchema type, MultivaluedMap<String, String> given) {
    ListParameters parameters = parameters(given);
    parameters.allow("locale");
    String locale = parameters.locale();
    parameters.refuseWhenWrong();
    return locale;
  }

  Reply list(Actor actor, String collection, MultivaluedMap<String, String> given) {
    TypeSchema type = type(collection);
    EntryQuery query = parameters(given).list(type);
    EntryPage page = find.find(actor, query);
    WriteEntry writer = new WriteEntry(schema, type, query.locale());
    JsonArrayBuilder data = JsonText.array();
    page.entries().forEach(entry -> data.add(writer.line(entry)));
    JsonObject links =
        new PageLinks(WriteEntry.ROOT + collection, given)
            .list(query.offset(), query.limit(), page.total());
    JsonObject meta =
        JsonText.object().add("total", page.total()).add("locale", query.locale()).build();
    return Reply.of(
        JsonText.object()
            .add("jsonapi", JsonText.object().add("version", "1.1"))
            .add("links", links)
            .add("meta", meta)
            .add("data", data)
            .build());
  }

  Reply read(Actor actor, String collection, String id, MultivaluedMap<String, String> given) {
    TypeSchema type = type(collection);
    return entry(actor, type, id(id), locale(type, given));
  }

  /** The entry as it is now; one of another type counts as unknown. */
  Reply entry(Actor actor, TypeSchema type, UUID id, String locale) {
    ManagedEntry entry = read.read(actor, id, locale);
    if (!entry.summary().type().equals(type.name())) {
      throw new UnknownEntry(id);
    }
    Map<UUID, String> known = targets.of(type, WriteEntry.values(entry, locale));
    JsonObject resource = new WriteEntry(schema, type, locale).resource(entry, known);
    JsonObject links =
        JsonText.object().add("self", resource.getJsonObject("links").getString("self")).build();
    return Reply.of(
        JsonText.object()
            .add("jsonapi", JsonText.object().add("version", "1.1"))
            .add("links", links)
            .add("data", resource)
            .build(),
        HeadTag.of(entry, locale));
  }

  Reply create(
      Actor actor, String collection, MultivaluedMap<String, String> given, JsonObject sent) {
    TypeSchema type = type(collection);
    String locale = locale(type, given);
    EntryEdit edit = new ReceiveEntry(type, locale).read(sent, Optional.empty(), Map.of());
    UUID id = new PlaceProblems(type).in(() -> change.create(actor, type.name(), locale, edit));
    Reply made = entry(actor, type, id, locale);
    return Reply.created(made, WriteEntry.ROOT + collection + "/" + id + "?locale=" + locale);
  }

  Reply change(
      Actor actor,
      Address address,
      MultivaluedMap<String, String> given,
      String ifMatch,
      JsonObject sent) {
    TypeSchema type = type(address.collection());
    String locale = locale(type, given);
    UUID id = id(address.id());
    HeadTag tag = HeadTag.required(ifMatch, locale);
    EntryEdit edit =
        new ReceiveEntry(type, locale).read(sent, Optional.of(id.toString()), tag.heads());
    isThere(actor, type, id, locale);
    new PlaceProblems(type)
        .in(
            () -> {
              change.change(actor, id, locale, edit);
              return id;
            });
    return entry(actor, type, id, locale);
  }

  /** Refuses an entry of another type before anything is done to it. */
  void isThere(Actor actor, TypeSchema type, UUID id, String locale) {
    entry(actor, type, id, locale);
  }

  static UUID id(String text) {
    return WrittenId.read(text).orElseThrow(() -> new UnknownEntry(text));
  }

  /** Which entry of which collection. */
  record Address(String collection, String id) {}
}
