package org.innoplaces.access;

import static org.innoplaces.access.Call.QUERY;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.innoplaces.access.Call.Body;
import org.innoplaces.content.entry.PublicationOrder;
import org.innoplaces.content.entry.action.PublishEntry;
import org.innoplaces.content.entry.action.RestoreEntry;
import org.innoplaces.content.entry.action.RestoreRevision;
import org.innoplaces.content.entry.action.TrashEntry;
import org.innoplaces.content.entry.action.UnpublishEntry;
import org.innoplaces.content.manage.EntryEdit;
import org.innoplaces.content.manage.EntryQuery;
import org.innoplaces.content.manage.action.ChangeEntry;
import org.innoplaces.content.manage.action.CompareRevisions;
import org.innoplaces.content.manage.action.FindEntries;
import org.innoplaces.content.manage.action.FindSharedChange;
import org.innoplaces.content.manage.action.FindUsers;
import org.innoplaces.content.manage.action.ReadEntry;
import org.innoplaces.content.manage.action.ReadHistory;
import org.innoplaces.json.JsonText;
import org.innoplaces.media.action.PublishWithMedia;

/** What is done to entries. */
final class ContentCalls {

  private static final JsonObject TEXT = JsonText.object().add("title", "Un").build();

  private final CallTable table;

  ContentCalls(CallTable table) {
    this.table = table;
  }

  void entries(String type, String collection) {
    UUID entry = table.entry(type);
    UUID trashed = table.trashed(type);
    readEntries(type, collection, entry);
    writeEntries(type, collection, entry);
    publishEntries(type, collection, entry);
    trashEntries(type, collection, entry, trashed);
  }

  private void readEntries(String type, String collection, UUID entry) {
    List<Permission> read = table.needs(type, "read");
    String id = entry.toString();
    table.add(
        read,
        FindEntries.class,
        "find",
        (a, who) -> a.find(who, EntryQuery.of(type, "fr")),
        "ManageResource.list",
        collection,
        QUERY);
    table.add(
        read,
        ReadEntry.class,
        "read",
        (a, who) -> a.read(who, entry, "fr"),
        "ManageResource.entry",
        collection,
        id,
        QUERY);
    readHistory(read, collection, entry);
  }

  private void readHistory(List<Permission> read, String collection, UUID entry) {
    String id = entry.toString();
    table.add(
        read,
        ReadHistory.class,
        "list",
        (a, who) -> a.list(who, entry, "fr", 0, 9),
        "ManageResource.revisions",
        collection,
        id,
        QUERY);
    table.add(
        read,
        ReadHistory.class,
        "read",
        (a, who) -> a.read(who, entry, "fr", 1),
        "ManageResource.revision",
        collection,
        id,
        "1",
        QUERY);
    table.desk(read, ReadHistory.class, "texts", (a, who) -> a.texts(who, entry, "fr", 0, 9));
    table.desk(
        read, CompareRevisions.class, "compare", (a, who) -> a.compare(who, entry, "fr", 1, 2));
    table.desk(read, FindUsers.class, "find", (a, who) -> a.find(who, entry, "fr"));
    table.desk(
        read, FindSharedChange.class, "find", (a, who) -> a.find(who, entry, Optional.empty()));
  }

  private void writeEntries(String type, String collection, UUID entry) {
    String attributes = "','attributes':{'title':'Trois'}}}";
    Body body = new Body("{'data':{'type':'" + collection + attributes);
    Body change = new Body("{'data':{'id':'" + entry + "','type':'" + collection + attributes);
    table.add(
        table.needs(type, "create", "edit", "read"),
        ChangeEntry.class,
        "create",
        (a, who) -> a.create(who, type, "fr", edit(Map.of())),
        "ManageResource.create",
        collection,
        QUERY,
        body);
    table.add(
        table.needs(type, "edit", "read"),
        ChangeEntry.class,
        "change",
        table.seeing(
            entry, (a, who) -> a.change(who, entry, "fr", edit(Map.of("fr", 2, "und", 1)))),
        "ManageResource.change",
        collection,
        entry.toString(),
        "\"fr.2-und.1\"",
        QUERY,
        change);
    table.add(
        table.needs(type, "edit", "read"),
        RestoreRevision.class,
        "restore",
        table.seeing(entry, (a, who) -> a.restore(who, entry, "fr", 1)),
        "ManageResource.restoreRevision",
        collection,
        entry.toString(),
        "1",
        QUERY);
  }

  private static EntryEdit edit(Map<String, Integer> bases) {
    JsonObject nothing = JsonText.object().build();
    return new EntryEdit(bases, nothing, TEXT, Optional.empty(), Optional.empty());
  }

  private void publishEntries(String type, String collection, UUID entry) {
    String id = entry.toString();
    table.add(
        table.needs(type, "publish", "read"),
        PublishEntry.class,
        "publish",
        table.seeing(
            entry, (a, who) -> a.publish(who, entry, PublicationOrder.now(Set.of("fr", "und")))),
        "ManageResource.publish",
        collection,
        id,
        QUERY,
        new Body("{'meta':{'locales':['fr','und']}}"));
    table.desk(
        table.needs(type, "publish", "read"),
        PublishWithMedia.class,
        "publish",
        table.seeing(
            entry,
            (a, who) -> a.publish(who, entry, PublicationOrder.now(Set.of("fr", "und")), true)));
    table.add(
        table.needs(type, "publish", "read"),
        UnpublishEntry.class,
        "unpublish",
        table.seeing(entry, (a, who) -> a.unpublish(who, entry, Set.of("fr"), Optional.empty())),
        "ManageResource.unpublish",
        collection,
        id,
        QUERY,
        new Body("{}"));
    cancelPlans(type, entry);
  }

  private void cancelPlans(String type, UUID entry) {
    table.desk(
        table.needs(type, "publish", "read"),
        UnpublishEntry.class,
        "cancel",
        table.seeing(
            entry,
            (a, who) -> {
              plan(entry);
              a.cancel(who, entry, Set.of("fr"));
            }));
  }

  private void plan(UUID entry) {
    Instant later = table.platform().clock().instant().plus(Duration.ofDays(1));
    PublicationOrder order =
        new PublicationOrder(Set.of("fr", "und"), Optional.of(later), Optional.empty());
    table.platform().get(PublishEntry.class).publish(Actor.SYSTEM, entry, order);
  }

  private void trashEntries(String type, String collection, UUID entry, UUID trashed) {
    table.add(
        table.needs(type, "trash", "read"),
        TrashEntry.class,
        "trash",
        table.seeing(entry, (a, who) -> a.trash(who, entry)),
        "ManageResource.trash",
        collection,
        entry.toString(),
        QUERY);
    table.add(
        table.needs(type, "trash", "read"),
        RestoreEntry.class,
        "restore",
        table.seeing(trashed, (a, who) -> a.restore(who, trashed)),
        "ManageResource.restore",
        collection,
        trashed.toString(),
        QUERY);
  }
}
