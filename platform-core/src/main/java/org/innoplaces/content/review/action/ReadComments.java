package org.innoplaces.content.review.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.content.review.Comment;
import org.innoplaces.content.review.CommentThread;
import org.innoplaces.content.review.ReviewRepository;

/** Reads what was said about an entry in a language. Permission {@code read}. */
@ApplicationScoped
public class ReadComments {

  private static final int MOST = 500;

  private final ReviewRepository reviews;
  private final ReviewActions actions;

  /** For CDI proxies. */
  protected ReadComments() {
    this(null, null);
  }

  @Inject
  ReadComments(ReviewRepository reviews, ReviewActions actions) {
    this.reviews = reviews;
    this.actions = actions;
  }

  /** The threads, the oldest first; the first 500 comments. */
  @Transactional
  public List<CommentThread> read(Actor actor, UUID entryId, String locale) {
    actions.open(actor, "read", entryId);
    List<Comment> all = reviews.comments(entryId, locale, MOST);
    return all.stream()
        .filter(comment -> comment.parentId().isEmpty())
        .map(start -> new CommentThread(start, answers(all, start)))
        .toList();
  }

  private static List<Comment> answers(List<Comment> all, Comment start) {
    return all.stream()
        .filter(comment -> comment.parentId().filter(start.id()::equals).isPresent())
        .toList();
  }
}
