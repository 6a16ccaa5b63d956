package org.innoplaces.content.manage.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.access.CurrentActor;
import org.innoplaces.access.NotSignedIn;
import org.innoplaces.content.Locales;
import org.innoplaces.content.manage.web.AnswerEntries.Address;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.http.WrittenId;
import org.innoplaces.problem.NotFound;
import org.innoplaces.problem.Problem;

/** Finds the entry and the language that a request below an entry is about, and who makes it. */
@ApplicationScoped
class OpenPlace {

  private final CurrentActor current;
  private final AnswerEntries entries;

  protected OpenPlace() {
    this(null, null);
  }

  @Inject
  OpenPlace(CurrentActor current, AnswerEntries entries) {
    this.current = current;
    this.entries = entries;
  }

  /**
   * Where something is done.
   *
   * @param locale the language; {@code und} for types that have shared values only
   * @param page the language that was asked for
   */
  record Place(Actor actor, TypeSchema type, UUID id, String locale, String page) {

    /** The address of a list below the entry. */
    String path(String list) {
      return WriteEntry.ROOT + type.collection() + "/" + id + "/" + list;
    }
  }

  /** Refuses those who did not sign in, entries that are not there, and other parameters. */
  Place open(Address address, MultivaluedMap<String, String> given) {
    Actor actor = actor();
    TypeSchema type = entries.type(address.collection());
    String locale = entries.locale(type, given);
    UUID id = AnswerEntries.id(address.id());
    entries.isThere(actor, type, id, locale);
    return new Place(actor, type, id, type.allShared() ? Locales.SHARED : locale, locale);
  }

  Actor actor() {
    Actor actor = current.get();
    if (actor.equals(Actor.ANONYMOUS)) {
      throw new NotSignedIn();
    }
    return actor;
  }

  /** An id in an address; what is none leads nowhere. */
  static UUID id(String text, String code) {
    return WrittenId.read(text).orElseThrow(() -> new NotFound(Problem.of(code, null, text)));
  }
}
