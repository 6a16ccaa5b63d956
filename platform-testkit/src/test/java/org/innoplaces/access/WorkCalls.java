package org.innoplaces.access;

import static org.innoplaces.access.Call.QUERY;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.access.Call.Own;
import org.innoplaces.content.delivery.action.PreviewContent;
import org.innoplaces.content.delivery.action.SharePreview;
import org.innoplaces.content.entry.Draft;
import org.innoplaces.content.review.Comment;
import org.innoplaces.content.review.Comment.Remark;
import org.innoplaces.content.review.ReviewRepository;
import org.innoplaces.content.review.ReviewedText;
import org.innoplaces.content.review.action.AskReview;
import org.innoplaces.content.review.action.ReadComments;
import org.innoplaces.content.review.action.ReadReviews;
import org.innoplaces.content.review.action.ResolveComment;
import org.innoplaces.content.review.action.WriteComment;
import org.innoplaces.content.unsaved.TypedText;
import org.innoplaces.content.unsaved.UnsavedText;
import org.innoplaces.content.unsaved.UnsavedText.Place;
import org.innoplaces.content.unsaved.UnsavedTexts;
import org.innoplaces.content.unsaved.action.KeepUnsaved;
import org.innoplaces.content.unsaved.action.ReadUnsaved;
import org.innoplaces.json.JsonText;
import org.innoplaces.testkit.TestPlatform;

/** What people do around a text: comments, reviews, links to drafts, what is not saved yet. */
final class WorkCalls {

  private final CallTable table;
  private UUID entry;

  WorkCalls(CallTable table) {
    this.table = table;
  }

  void work(String type, String collection) {
    entry = table.entry(type);
    comments(type, collection);
    settle(type, collection);
    reviews(type, collection);
    previews(type, collection);
    openPreviews(type, collection);
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
        CallTable.body("comments", "'words':'Why?'"));
  }

  private void settle(String type, String collection) {
    Remark remark = new Remark("Why?", Optional.empty(), Optional.empty());
    UUID others =
        table.platform().get(WriteComment.class).write(Actor.SYSTEM, entry, "fr", remark).id();
    for (String method : List.of("resolve", "reopen")) {
      settle(table.needs(type, "read", "edit"), method, collection, who -> others.toString());
      settle(table.needs(type, "read"), method, collection, who -> own(who, remark));
    }
  }

  private void settle(List<Permission> needs, String method, String collection, Own comment) {
    boolean resolves = method.equals("resolve");
    table.add(
        needs,
        ResolveComment.class,
        method,
        (a, who) -> {
          UUID id = UUID.fromString(comment.apply(who));
          if (resolves) {
            a.resolve(who, entry, id);
          } else {
            a.reopen(who, entry, id);
          }
        },
        "CommentsResource." + method,
        collection,
        entry.toString(),
        comment,
        QUERY);
  }

  private String own(Actor who, Remark remark) {
    TestPlatform platform = table.platform();
    ReviewedText text = platform.get(ReadReviews.class).textNow(Actor.SYSTEM, entry, "fr");
    Comment comment =
        new Comment(
            UUID.randomUUID(),
            text,
            remark,
            CallTable.person(platform, who),
            platform.clock().instant());
    platform.get(ReviewRepository.class).add(comment);
    return comment.id().toString();
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
        table.seeing(
            entry, (a, who) -> a.ask(who, entry, "fr", Optional.empty(), Optional.empty())),
        "ReviewsResource.ask",
        collection,
        entry.toString(),
        QUERY,
        CallTable.body("reviews", ""));
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
        table.seeing(entry, (a, who) -> a.share(who, entry, "fr", Duration.ofHours(1))),
        "PreviewsResource.share",
        collection,
        entry.toString(),
        QUERY,
        CallTable.body("previews", "'hours':1"));
  }

  private void openPreviews(String type, String collection) {
    UUID link =
        table
            .platform()
            .get(SharePreview.class)
            .share(Actor.SYSTEM, entry, "fr", Duration.ofHours(20))
            .link()
            .id();
    table.add(
        table.needs(type, "edit", "read"),
        SharePreview.class,
        "revoke",
        table.seeing(entry, (a, who) -> a.revoke(who, entry, link)),
        "PreviewsResource.revoke",
        collection,
        entry.toString(),
        link.toString(),
        QUERY);
    table.desk(
        table.needs(type, "read"),
        PreviewContent.class,
        "preview",
        (a, who) -> a.preview(who, entry, "fr"));
  }

  private void unsaved(String type, String collection) {
    Place place = new Place(type, Optional.of(entry), "fr");
    Draft nothing = new Draft(0, JsonText.object().build());
    table.add(
        table.needs(type, "edit", "read"),
        ReadUnsaved.class,
        "at",
        table.seeing(entry, (a, who) -> a.at(who, place)),
        "UnsavedResource.list",
        collection,
        entry.toString(),
        QUERY);
    table.add(
        table.needs(type, "edit", "read"),
        KeepUnsaved.class,
        "keep",
        table.seeing(
            entry,
            (a, who) -> a.keep(who, place, Optional.empty(), new TypedText(nothing, nothing))),
        "UnsavedResource.start",
        collection,
        entry.toString(),
        QUERY,
        CallTable.body("unsaved", ""));
    goOn(type, collection, place, new TypedText(nothing, nothing));
  }

  private void goOn(String type, String collection, Place place, TypedText typed) {
    Own window = who -> window(who, place, typed);
    table.add(
        table.needs(type, "edit", "read"),
        KeepUnsaved.class,
        "keep",
        table.seeing(
            entry,
            (a, who) -> a.keep(who, place, Optional.of(UUID.fromString(window.apply(who))), typed)),
        "UnsavedResource.goOn",
        collection,
        entry.toString(),
        window,
        QUERY,
        CallTable.body("unsaved", ""));
  }

  private String window(Actor who, Place place, TypedText typed) {
    UnsavedText text = new UnsavedText(UUID.randomUUID(), who.id(), place);
    text.keep(typed, table.platform().clock().instant());
    table.platform().get(UnsavedTexts.class).add(text);
    return text.id().toString();
  }
}
