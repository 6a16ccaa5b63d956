package org.innoplaces.content.review;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A comment as it is shown.
 *
 * @param revision the newest one when it was said
 * @param written who said it when
 * @param resolved who settled it when; empty while it is open
 */
public record CommentLine(
    UUID id,
    Comment.Remark remark,
    String locale,
    int revision,
    Act written,
    Optional<Act> resolved) {

  /** Who did something when. */
  public record Act(String by, Instant at) {}

  /** What is shown of a comment. */
  public static CommentLine of(Comment comment) {
    return new CommentLine(
        comment.id(),
        new Comment.Remark(comment.words(), comment.field(), comment.parentId()),
        comment.locale(),
        comment.revision(),
        new Act(comment.author(), comment.writtenAt()),
        comment.resolvedBy().map(by -> new Act(by, comment.resolvedAt().orElseThrow())));
  }
}
