package org.innoplaces.content.manage.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.content.entry.action.PublishEntry;
import org.innoplaces.content.entry.action.RestoreEntry;
import org.innoplaces.content.entry.action.TrashEntry;
import org.innoplaces.content.entry.action.UnpublishEntry;
import org.innoplaces.content.manage.SharedChange;
import org.innoplaces.content.manage.action.FindSharedChange;
import org.innoplaces.content.manage.web.AnswerEntries.Address;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.jsonapi.ReadMembers;

/** Answers requests that change what readers see of an entry. */
@ApplicationScoped
class AnswerPublications {

  private final AnswerEntries entries;
  private final FindSharedChange shared;
  private final PublishEntry publish;
  private final UnpublishEntry unpublish;
  private final TrashEntry trash;
  private final RestoreEntry restore;

  protected AnswerPublications() {
    this(null, null, null, null, null, null);
  }

  @Inject
  AnswerPublications(
      AnswerEntries entries,
      FindSharedChange shared,
      PublishEntry publish,
      UnpublishEntry unpublish,
      TrashEntry trash,
      RestoreEntry restore) {
    this.entries = entries;
    this.shared = shared;
    this.publish = publish;
    this.unpublish = unpublish;
    this.trash = trash;
    this.restore = restore;
  }

  /** Publishes, and tells whether changed shared values were among it. */
  Reply publish(
      Actor actor, Address address, MultivaluedMap<String, String> given, JsonObject sent) {
    TypeSchema type = entries.type(address.collection());
    String locale = entries.locale(type, given);
    UUID id = AnswerEntries.id(address.id());
    entries.isThere(actor, type, id, locale);
    PublishDocument wanted = PublishDocument.read(sent, locale);
    SharedChange change = shared.find(actor, id, wanted.order().from());
    new PlaceProblems(type, wanted.locales()).in(() -> publish.publish(actor, id, wanted.order()));
    return entries.entry(actor, type, id, locale).with("meta", wanted.told(change));
  }

  Reply unpublish(
      Actor actor, Address address, MultivaluedMap<String, String> given, JsonObject sent) {
    return done(
        actor,
        address,
        given,
        (id, locale) -> {
          ReadMembers members = new ReadMembers();
          JsonObject meta = meta(members, sent, Set.of("at", "locales", "planned"));
          Set<String> locales = members.texts(meta, "/meta", "locales").orElse(Set.of(locale));
          Optional<Instant> at = members.instant(meta, "/meta", "at");
          boolean planned = members.bool(meta, "/meta", "planned").orElse(false);
          if (planned && at.isPresent()) {
            members.add("planned-without-time", "/meta/at");
          }
          members.refuseWhenWrong();
          if (planned) {
            unpublish.cancel(actor, id, locales);
          } else {
            unpublish.unpublish(actor, id, locales, at);
          }
        });
  }

  Reply trash(Actor actor, Address address, MultivaluedMap<String, String> given) {
    return done(actor, address, given, (id, locale) -> trash.trash(actor, id));
  }

  Reply restore(Actor actor, Address address, MultivaluedMap<String, String> given) {
    return done(actor, address, given, (id, locale) -> restore.restore(actor, id));
  }

  private Reply done(
      Actor actor, Address address, MultivaluedMap<String, String> given, Work work) {
    TypeSchema type = entries.type(address.collection());
    String locale = entries.locale(type, given);
    UUID id = AnswerEntries.id(address.id());
    entries.isThere(actor, type, id, locale);
    new PlaceProblems(type)
        .in(
            () -> {
              work.on(id, locale);
              return id;
            });
    return entries.entry(actor, type, id, locale);
  }

  private static JsonObject meta(ReadMembers members, JsonObject sent, Set<String> names) {
    members.allow(sent, "", Set.of("meta", "jsonapi"));
    JsonObject meta = members.object(sent, "", "meta");
    members.allow(meta, "/meta", names);
    return meta;
  }

  /** What is done to the entry in a language. */
  private interface Work {
    void on(UUID id, String locale);
  }
}
