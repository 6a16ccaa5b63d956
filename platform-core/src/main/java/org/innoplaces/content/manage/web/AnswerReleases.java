package org.innoplaces.content.manage.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.content.manage.EntryQuery;
import org.innoplaces.content.release.UnknownRelease;
import org.innoplaces.content.release.action.DraftRelease;
import org.innoplaces.content.release.action.ReadReleases;
import org.innoplaces.content.release.action.ScheduleRelease;
import org.innoplaces.content.release.action.UndoRelease;
import org.innoplaces.http.WrittenId;
import org.innoplaces.json.JsonText;
import org.innoplaces.jsonapi.PageLinks;
import org.innoplaces.jsonapi.ReadMembers;

/** Answers requests about releases. */
@ApplicationScoped
class AnswerReleases {

  private static final int LAST_PAGE = 1_000_000;

  private final AnswerEntries entries;
  private final ReadReleases read;
  private final DraftRelease draft;
  private final ScheduleRelease schedule;
  private final UndoRelease undo;
  private final ReceiveRelease receive;
  private final WriteRelease write;

  protected AnswerReleases() {
    this(null, null, null, null, null, null, null);
  }

  @Inject
  AnswerReleases(
      AnswerEntries entries,
      ReadReleases read,
      DraftRelease draft,
      ScheduleRelease schedule,
      UndoRelease undo,
      ReceiveRelease receive,
      WriteRelease write) {
    this.entries = entries;
    this.read = read;
    this.draft = draft;
    this.schedule = schedule;
    this.undo = undo;
    this.receive = receive;
    this.write = write;
  }

  Reply list(Actor actor, MultivaluedMap<String, String> given) {
    ListParameters parameters = entries.parameters(given);
    parameters.allow("page[number]", "page[size]");
    int size = parameters.number("page[size]", EntryQuery.PER_PAGE, EntryQuery.MOST_PER_PAGE);
    int offset = (parameters.number("page[number]", 1, LAST_PAGE) - 1) * size;
    parameters.refuseWhenWrong();
    ReadReleases.Page page = read.list(actor, offset, size);
    JsonArrayBuilder data = JsonText.array();
    page.releases().forEach(line -> data.add(write.line(line)));
    return Reply.of(
        JsonText.object()
            .add("jsonapi", JsonText.object().add("version", "1.1"))
            .add("links", new PageLinks(WriteRelease.ROOT, given).list(offset, size, page.total()))
            .add("meta", JsonText.object().add("total", page.total()))
            .add("data", data)
            .build());
  }

  Reply read(Actor actor, String id, MultivaluedMap<String, String> given) {
    allowNothing(given);
    return one(actor, id(id));
  }

  private void allowNothing(MultivaluedMap<String, String> given) {
    ListParameters parameters = entries.parameters(given);
    parameters.allow();
    parameters.refuseWhenWrong();
  }

  private Reply one(Actor actor, UUID id) {
    ReadReleases.Told told = read.read(actor, id);
    return Reply.of(write.document(told), Integer.toString(told.release().version()));
  }

  Reply create(Actor actor, MultivaluedMap<String, String> given, JsonObject sent) {
    allowNothing(given);
    ReceiveRelease.Wanted wanted = receive.read(actor, sent, Optional.empty());
    UUID id = draft.create(actor, wanted.name().orElse(""), wanted.items().orElse(List.of()));
    return Reply.created(one(actor, id), WriteRelease.ROOT + "/" + id);
  }

  Reply change(Actor actor, String address, String ifMatch, JsonObject sent) {
    UUID id = id(address);
    int version = ReceiveRelease.version(ifMatch);
    ReceiveRelease.Wanted wanted = receive.read(actor, sent, Optional.of(address));
    draft.change(actor, id, version, wanted.name(), wanted.items());
    return one(actor, id);
  }

  void discard(Actor actor, String address, String ifMatch) {
    draft.discard(actor, id(address), ReceiveRelease.version(ifMatch));
  }

  Reply schedule(Actor actor, String address, JsonObject sent) {
    UUID id = id(address);
    ReadMembers members = new ReadMembers();
    members.allow(sent, "", Set.of("meta", "jsonapi"));
    JsonObject meta = members.object(sent, "", "meta");
    members.allow(meta, "/meta", Set.of("from"));
    Optional<Instant> from = members.instant(meta, "/meta", "from");
    members.refuseWhenWrong();
    schedule.schedule(actor, id, from);
    return one(actor, id);
  }

  Reply undo(Actor actor, String address) {
    UUID id = id(address);
    undo.undo(actor, id);
    return one(actor, id);
  }

  private static UUID id(String text) {
    return WrittenId.read(text).orElseThrow(() -> new UnknownRelease(text));
  }
}
