package org.innoplaces.content.review;

import java.util.List;

/**
 * A comment with its answers, the oldest first.
 *
 * @param start what everything answers to
 */
public record CommentThread(Comment start, List<Comment> answers) {

  /** Keeps a copy. */
  public CommentThread {
    answers = List.copyOf(answers);
  }

  /** Whether somebody said that it is settled. */
  public boolean isResolved() {
    return start.resolvedAt().isPresent();
  }

  /** What was said last. */
  public Comment last() {
    return answers.isEmpty() ? start : answers.get(answers.size() - 1);
  }
}
