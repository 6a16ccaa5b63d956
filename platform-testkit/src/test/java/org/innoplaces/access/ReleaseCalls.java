package org.innoplaces.access;

import static org.innoplaces.access.Call.QUERY;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.innoplaces.access.Call.Body;
import org.innoplaces.access.Call.Own;
import org.innoplaces.content.release.ReleaseItem.Content;
import org.innoplaces.content.release.action.DraftRelease;
import org.innoplaces.content.release.action.PreviewRelease;
import org.innoplaces.content.release.action.ReadReleases;
import org.innoplaces.content.release.action.ScheduleRelease;
import org.innoplaces.content.release.action.UndoRelease;

/** What is done to releases with entries of one type. */
final class ReleaseCalls {

  private static final Instant FAR = Instant.parse("2076-01-01T00:00:00Z");

  private static final String RELEASES = "releases";

  private final CallTable table;

  ReleaseCalls(CallTable table) {
    this.table = table;
  }

  void releases(String type, String collection) {
    UUID entry = table.entry(type);
    UUID draft = draft(items(entry));
    read(type, entry, draft);
    put(type, collection, draft);
    change(entry, draft);
    publish(type, draft);
  }

  private UUID draft(List<Content> items) {
    return table.platform().get(DraftRelease.class).create(Actor.SYSTEM, "R", items);
  }

  private static List<Content> items(UUID entry) {
    return List.of(new Content(entry, "und"), new Content(entry, "fr"));
  }

  private List<Permission> managing(String type, String... actions) {
    return Stream.concat(
            table.needs("release", "read", "manage").stream(), table.needs(type, actions).stream())
        .toList();
  }

  private void read(String type, UUID entry, UUID draft) {
    List<Permission> read = table.needs("release", "read");
    table.add(
        read,
        ReadReleases.class,
        "list",
        (a, who) -> a.list(who, 0, 5),
        "ReleaseResource.list",
        QUERY);
    table.add(
        read,
        ReadReleases.class,
        "read",
        (a, who) -> a.read(who, draft),
        "ReleaseResource.read",
        draft.toString(),
        QUERY);
    table.desk(read, ReadReleases.class, "drafts", (a, who) -> a.drafts(who));
    table.desk(read, ReadReleases.class, "of", (a, who) -> a.of(who, entry));
    table.desk(
        List.of(new Permission("read", "release"), new Permission("read", type)),
        PreviewRelease.class,
        "preview",
        (a, who) -> a.preview(who, draft));
  }

  private void put(String type, String collection, UUID draft) {
    UUID more = table.entry(type);
    table.add(
        managing(type, "read"),
        DraftRelease.class,
        "create",
        (a, who) -> a.create(who, "R", items(more)),
        "ReleaseResource.create",
        QUERY,
        CallTable.body(RELEASES, "'name':'R'," + sent(collection, more)));
    table.add(
        managing(type, "read"),
        DraftRelease.class,
        "change",
        (a, who) ->
            a.change(who, draft, version(draft), Optional.empty(), Optional.of(items(more))),
        "ReleaseResource.change",
        draft.toString(),
        tag(draft),
        CallTable.body(RELEASES, draft, sent(collection, more)));
    table.desk(
        managing(type, "read"),
        DraftRelease.class,
        "add",
        (a, who) -> a.add(who, draft, items(more)));
  }

  private static String sent(String collection, UUID entry) {
    String item = "{'type':'" + collection + "','id':'" + entry + "','locale':'fr'}";
    return "'items':[" + item + "]";
  }

  private int version(UUID release) {
    return table.platform().get(ReadReleases.class).read(Actor.SYSTEM, release).release().version();
  }

  private String tag(UUID release) {
    return "\"" + version(release) + "\"";
  }

  private void change(UUID entry, UUID draft) {
    List<Permission> manage = table.needs("release", "read", "manage");
    int version = version(draft);
    table.add(
        manage,
        DraftRelease.class,
        "change",
        (a, who) -> a.change(who, draft, version, Optional.of("S"), Optional.empty()),
        "ReleaseResource.change",
        draft.toString(),
        tag(draft),
        CallTable.body(RELEASES, draft, "'name':'S'"));
    table.desk(
        manage, DraftRelease.class, "remove", (a, who) -> a.remove(who, draft, items(entry)));
    table.add(
        manage,
        DraftRelease.class,
        "discard",
        (a, who) -> a.discard(who, draft, version),
        "ReleaseResource.discard",
        draft.toString(),
        tag(draft));
  }

  private void publish(String type, UUID draft) {
    table.add(
        managing(type, "publish"),
        ScheduleRelease.class,
        "schedule",
        (a, who) -> a.schedule(who, draft, Optional.empty()),
        "ReleaseResource.schedule",
        draft.toString(),
        new Body("{}"));
    table.add(
        managing(type, "publish"),
        UndoRelease.class,
        "undo",
        (a, who) -> {
          plan(draft);
          a.undo(who, draft);
        },
        "ReleaseResource.undo",
        (Own) who -> plan(draft));
  }

  /** In the transaction of the call: nothing is planned after it. */
  private String plan(UUID draft) {
    table.platform().get(ScheduleRelease.class).schedule(Actor.SYSTEM, draft, Optional.of(FAR));
    return draft.toString();
  }
}
