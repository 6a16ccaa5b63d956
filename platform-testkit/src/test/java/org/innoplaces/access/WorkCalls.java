package org.innoplaces.access;

import static org.innoplaces.access.Call.QUERY;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.innoplaces.access.Call.Body;
import org.innoplaces.content.delivery.action.SharePreview;
import org.innoplaces.content.entry.Draft;
import org.innoplaces.content.manage.action.ReadEntry;
import org.innoplaces.content.review.Comment.Remark;
import org.innoplaces.content.review.action.AskReview;
import org.innoplaces.content.review.action.ReadComments;
import org.innoplaces.content.review.action.ReadReviews;
import org.innoplaces.content.review.action.WriteComment;
import org.innoplaces.content.unsaved.TypedText;
import org.innoplaces.content.unsaved.UnsavedText.Place;
import org.innoplaces.content.unsaved.action.KeepUnsaved;
import org.innoplaces.content.unsaved.action.ReadUnsaved;
import org.innoplaces.json.JsonText;

/** What people do around a text: comments, reviews, links to drafts, what is not saved yet. */
final class WorkCalls {

  private final CallTable table;
  private UUID entry;

  WorkCalls(CallTable table) {
    this.table = table;
  }

  void work(String type, String collection) {
    entry = table.platform().editor().create(type);
    table.platform().editor().save(entry, "fr", JsonText.object().add("title", "Un").build());
    comments(type, collection);
    reviews(type, collection);
    previews(type, collection);
    unsaved(type, collection);
  }

  private void comments(String type, String collection) {
    table.add(
        table.needs(type, "read"),
        ReadComments.class,
        "read",
        (a, who) -> a.read(who, entry, "fr"),
        "CommentsResource.list",
        collection,
        entry.toString(),
        QUERY);
    Remark remark = new Remark("Why?", Optional.empty(), Optional.empty());
    table.add(
        table.needs(type, "read"),
        WriteComment.class,
        "write",
        (a, who) -> a.write(who, entry, "fr", remark),
        "CommentsResource.write",
        collection,
        entry.toString(),
        QUERY,
        body("comments", "'words':'Why?'"));
  }

  private void reviews(String type, String collection) {
    table.add(
        table.needs(type, "read"),
        ReadReviews.class,
        "read",
        (a, who) -> a.read(who, entry, "fr"),
        "ReviewsResource.list",
        collection,
        entry.toString(),
        QUERY);
    table.add(
        table.needs(type, "edit", "read"),
        AskReview.class,
        "ask",
        seeing((a, who) -> a.ask(who, entry, "fr", Optional.empty(), Optional.empty())),
        "ReviewsResource.ask",
        collection,
        entry.toString(),
        QUERY,
        body("reviews", ""));
  }

  private void previews(String type, String collection) {
    table.add(
        table.needs(type, "read"),
        SharePreview.class,
        "links",
        (a, who) -> a.links(who, entry),
        "PreviewsResource.list",
        collection,
        entry.toString(),
        QUERY);
    table.add(
        table.needs(type, "edit", "read"),
        SharePreview.class,
        "share",
        seeing((a, who) -> a.share(who, entry, "fr", Duration.ofHours(1))),
        "PreviewsResource.share",
        collection,
        entry.toString(),
        QUERY,
        body("previews", "'hours':1"));
  }

  private void unsaved(String type, String collection) {
    Place place = new Place(type, Optional.of(entry), "fr");
    Draft nothing = new Draft(0, JsonText.object().build());
    table.add(
        table.needs(type, "edit", "read"),
        ReadUnsaved.class,
        "at",
        seeing((a, who) -> a.at(who, place)),
        "UnsavedResource.list",
        collection,
        entry.toString(),
        QUERY);
    table.add(
        table.needs(type, "edit", "read"),
        KeepUnsaved.class,
        "keep",
        seeing((a, who) -> a.keep(who, place, Optional.empty(), new TypedText(nothing, nothing))),
        "UnsavedResource.start",
        collection,
        entry.toString(),
        QUERY,
        body("unsaved", ""));
  }

  private static Body body(String type, String attributes) {
    return new Body("{'data':{'type':'" + type + "','attributes':{" + attributes + "}}}");
  }

  private <A> BiConsumer<A, Actor> seeing(BiConsumer<A, Actor> deed) {
    return (action, who) -> {
      table.platform().get(ReadEntry.class).read(who, entry, "fr");
      deed.accept(action, who);
    };
  }
}
