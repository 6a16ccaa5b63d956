package org.innoplaces.content.manage.web;

import static org.innoplaces.content.manage.web.WorkDocuments.resource;
import static org.innoplaces.content.manage.web.WorkDocuments.text;

import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.UUID;
import org.innoplaces.content.delivery.PreviewLink.Making;
import org.innoplaces.content.delivery.PreviewLink.Target;
import org.innoplaces.content.review.CommentLine;
import org.innoplaces.content.review.Review.Decision;
import org.innoplaces.content.review.ReviewLine;
import org.innoplaces.content.unsaved.TypedText;
import org.innoplaces.json.JsonText;

/** Comments, reviews, links to drafts and unsaved texts as resources. */
final class WriteWork {

  private WriteWork() {}

  static JsonObjectBuilder comment(CommentLine comment) {
    return resource(
        "comments",
        comment.id(),
        JsonText.object()
            .add("words", comment.remark().words())
            .add("field", text(comment.remark().field()))
            .add("answers", text(comment.remark().answers()))
            .add("locale", comment.locale())
            .add("revision", comment.revision())
            .add("author", comment.written().by())
            .add("writtenAt", comment.written().at().toString())
            .add("resolvedBy", text(comment.resolved().map(CommentLine.Act::by)))
            .add("resolvedAt", text(comment.resolved().map(CommentLine.Act::at))));
  }

  static JsonObjectBuilder review(ReviewLine review) {
    return resource(
        "reviews",
        review.id(),
        JsonText.object()
            .add("locale", review.text().locale())
            .add("revision", review.text().revision())
            .add("sharedRevision", review.text().sharedRevision())
            .add("state", review.state().token())
            .add("latest", review.latest())
            .add("askedBy", review.request().by())
            .add("askedAt", review.request().at().toString())
            .add("reviewer", text(review.request().of()))
            .add("note", text(review.request().note()))
            .add("decidedBy", text(review.decision().map(Decision::by)))
            .add("decidedAt", text(review.decision().map(Decision::at)))
            .add("reason", text(review.decision().flatMap(Decision::reason))));
  }

  static JsonObjectBuilder preview(UUID id, Target target, Making making) {
    JsonObjectBuilder revisions = JsonText.object();
    target.revisions().forEach(revisions::add);
    return resource(
        "previews",
        id,
        JsonText.object()
            .add("locale", target.locale())
            .add("revisions", revisions)
            .add("madeBy", making.by())
            .add("madeAt", making.at().toString())
            .add("expiresAt", making.until().toString()));
  }

  static JsonObjectBuilder unsaved(UUID id, String locale, TypedText text, Instant keptAt) {
    return resource(
        "unsaved",
        id,
        JsonText.object()
            .add("locale", locale)
            .add("base", text.language().base())
            .add("sharedBase", text.shared().base())
            .add("values", text.language().data())
            .add("shared", text.shared().data())
            .add("slug", text(text.language().slug()))
            .add("note", text(text.language().note()))
            .add("keptAt", keptAt.toString()));
  }
}
