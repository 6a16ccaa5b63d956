package org.innoplaces.content.review;

import java.util.Optional;
import java.util.UUID;

/**
 * A review as it is shown.
 *
 * @param latest whether nobody asked again since
 */
public record ReviewLine(
    UUID id,
    ReviewedText text,
    Review.State state,
    boolean latest,
    Review.Request request,
    Optional<Review.Decision> decision) {

  /** What is shown of a review. */
  public static ReviewLine of(Review review) {
    return new ReviewLine(
        review.id(),
        review.text(),
        review.state(),
        review.isLatest(),
        review.request(),
        review.decision());
  }
}
