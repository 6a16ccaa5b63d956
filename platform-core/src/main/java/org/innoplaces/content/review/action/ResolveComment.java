package org.innoplaces.content.review.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.innoplaces.access.AccessDenied;
import org.innoplaces.access.Actor;
import org.innoplaces.access.Permission;
import org.innoplaces.content.review.Comment;
import org.innoplaces.content.review.CommentResolved;
import org.innoplaces.content.review.ReviewRepository;
import org.innoplaces.problem.NotFound;
import org.innoplaces.problem.Problem;

/**
 * Settles what was said, or opens it again. For who said it, and for all with the permission {@code
 * edit}.
 */
@ApplicationScoped
public class ResolveComment {

  private final ReviewRepository reviews;
  private final ReviewActions actions;

  /** For CDI proxies. */
  protected ResolveComment() {
    this(null, null);
  }

  @Inject
  ResolveComment(ReviewRepository reviews, ReviewActions actions) {
    this.reviews = reviews;
    this.actions = actions;
  }

  /**
   * Settles the comment, or the one that it answers.
   *
   * @throws NotFound when the entry has no such comment
   */
  @Transactional
  public Comment resolve(Actor actor, UUID entryId, UUID commentId) {
    Comment comment = open(actor, entryId, commentId);
    if (comment.resolvedAt().isEmpty()) {
      comment.resolve(actions.person(actor), actions.now());
      done(actor, "comment.resolved", comment);
    }
    return comment;
  }

  /** Opens it again. */
  @Transactional
  public Comment reopen(Actor actor, UUID entryId, UUID commentId) {
    Comment comment = open(actor, entryId, commentId);
    if (comment.resolvedAt().isPresent()) {
      comment.reopen();
      done(actor, "comment.reopened", comment);
    }
    return comment;
  }

  private Comment open(Actor actor, UUID entryId, UUID commentId) {
    actions.open(actor, "read", entryId);
    Comment found =
        reviews
            .comment(commentId)
            .filter(one -> one.entryId().equals(entryId))
            .orElseThrow(() -> new NotFound(Problem.of("unknown-comment", null, commentId)));
    Comment start = found.parentId().flatMap(reviews::comment).orElse(found);
    boolean own = start.author().equals(actions.person(actor));
    if (!own && !actions.may(actor, "edit", start.type())) {
      throw new AccessDenied(new Permission("edit", start.type()));
    }
    return start;
  }

  private void done(Actor actor, String action, Comment comment) {
    actions.done(
        actor,
        action,
        comment.subject(),
        ReviewActions.detail(comment.locale(), comment.id()),
        new CommentResolved(
            comment.entryId(),
            comment.type(),
            comment.id(),
            comment.locale(),
            comment.resolvedAt().isEmpty(),
            actor));
  }
}
