package org.innoplaces.content.review.action;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.content.entry.Entry;
import org.innoplaces.content.review.Comment;
import org.innoplaces.content.review.Comment.Remark;
import org.innoplaces.content.review.CommentWritten;
import org.innoplaces.content.review.ReviewRepository;
import org.innoplaces.content.schema.ContentSchema;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;

/**
 * Says something about an entry in a language, or answers what was said. Permission {@code read}:
 * who sees a draft may have an opinion. An answer opens again what was settled.
 */
@ApplicationScoped
public class WriteComment {

  private final ReviewRepository reviews;
  private final ContentSchema schema;
  private final ReviewActions actions;

  /** For CDI proxies. */
  protected WriteComment() {
    this(null, null, null);
  }

  @Inject
  WriteComment(ReviewRepository reviews, ContentSchema schema, ReviewActions actions) {
    this.reviews = reviews;
    this.schema = schema;
    this.actions = actions;
  }

  /**
   * Says it.
   *
   * @throws InvalidInput when it is empty or too long, or names a field or comment that is not
   *     there
   */
  @Transactional
  public Comment write(Actor actor, UUID entryId, String locale, Remark remark) {
    Entry entry = actions.open(actor, "read", entryId);
    Remark checked = checked(schema.require(entry.type()), remark);
    Optional<Comment> start = checked.answers().map(id -> start(entryId, locale, id));
    Remark placed =
        new Remark(
            checked.words(),
            start.map(Comment::field).orElse(checked.field()),
            start.map(Comment::id));
    Comment comment =
        new Comment(
            UuidCreator.getTimeOrderedEpoch(),
            actions.text(entry, locale),
            placed,
            actions.person(actor),
            actions.now());
    reviews.add(comment);
    start.ifPresent(Comment::reopen);
    actions.done(
        actor,
        "comment.written",
        entry.subject(),
        ReviewActions.detail(locale, comment.id()),
        new CommentWritten(entryId, entry.type(), comment.id(), locale, actor));
    return comment;
  }

  private static Remark checked(TypeSchema type, Remark remark) {
    String words = remark.words().replace("\r\n", "\n").strip();
    if (words.isEmpty()) {
      throw new InvalidInput(Problem.of("comment-empty", Source.pointer("/words")));
    }
    if (words.length() > Comment.LONGEST) {
      throw new InvalidInput(
          Problem.of("text-too-long", Source.pointer("/words"), Comment.LONGEST));
    }
    remark
        .field()
        .filter(field -> type.fieldAt(field).isEmpty())
        .ifPresent(
            field -> {
              throw new InvalidInput(
                  Problem.of("comment-field", Source.pointer("/field"), field, type.name()));
            });
    return new Remark(words, remark.field(), remark.answers());
  }

  /** What an answer to an answer goes to is what that one answers. */
  private Comment start(UUID entryId, String locale, UUID answered) {
    Comment found =
        reviews
            .comment(answered)
            .filter(one -> one.entryId().equals(entryId) && one.locale().equals(locale))
            .orElseThrow(
                () ->
                    new InvalidInput(
                        Problem.of("unknown-comment", Source.pointer("/answers"), answered)));
    return found.parentId().flatMap(reviews::comment).orElse(found);
  }
}
