package org.innoplaces.content.review.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.innoplaces.access.AccessDenied;
import org.innoplaces.access.Actor;
import org.innoplaces.access.Permission;
import org.innoplaces.content.entry.Entry;
import org.innoplaces.content.review.Review;
import org.innoplaces.content.review.ReviewDecided;
import org.innoplaces.content.review.ReviewRepository;
import org.innoplaces.content.review.ReviewedText;
import org.innoplaces.problem.Conflict;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.NotFound;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;

/**
 * Approves what was asked for, sends it back with a reason, or takes the question back. Permission
 * {@code publish} to decide, never about what one asked oneself; {@code edit} to take back what one
 * asked.
 */
@ApplicationScoped
public class DecideReview {

  private final ReviewRepository reviews;
  private final ReviewActions actions;

  /** For CDI proxies. */
  protected DecideReview() {
    this(null, null);
  }

  @Inject
  DecideReview(ReviewRepository reviews, ReviewActions actions) {
    this.reviews = reviews;
    this.actions = actions;
  }

  /**
   * Finds the text good.
   *
   * @param seen the number of the revision that was looked at
   * @throws Conflict when there is a newer one, or the review was decided already
   */
  @Transactional
  public Review approve(Actor actor, UUID entryId, UUID reviewId, int seen) {
    Entry entry = actions.lock(actor, "publish", entryId);
    Review review = decidable(actor, entryId, reviewId);
    ReviewedText now = actions.text(entry, review.text().locale());
    if (now.revision() != seen) {
      throw new Conflict(
          Problem.of("review-other-text", Source.pointer("/revision"), now.revision(), seen));
    }
    review.approve(now, actions.person(actor), actions.now());
    done(actor, "review.approved", review);
    return review;
  }

  /**
   * Sends it back to the one who asked.
   *
   * @param reason what should change
   * @throws InvalidInput without a reason, or with one that is too long
   * @throws Conflict when the review was decided already
   */
  @Transactional
  public Review sendBack(Actor actor, UUID entryId, UUID reviewId, String reason) {
    actions.lock(actor, "publish", entryId);
    Review review = decidable(actor, entryId, reviewId);
    String why = reason.replace("\r\n", "\n").strip();
    if (why.isEmpty()) {
      throw new InvalidInput(Problem.of("reason-missing", Source.pointer("/reason")));
    }
    if (why.length() > AskReview.LONGEST_NOTE) {
      throw new InvalidInput(
          Problem.of("text-too-long", Source.pointer("/reason"), AskReview.LONGEST_NOTE));
    }
    review.sendBack(actions.person(actor), actions.now(), why);
    done(actor, "review.returned", review);
    return review;
  }

  /**
   * Takes the question back.
   *
   * @throws Conflict when the review was decided already
   */
  @Transactional
  public Review withdraw(Actor actor, UUID entryId, UUID reviewId) {
    actions.lock(actor, "edit", entryId);
    Review review = open(entryId, reviewId);
    if (!review.request().by().equals(actions.person(actor))) {
      throw new AccessDenied(new Permission("publish", review.text().type()));
    }
    review.withdraw(actions.person(actor), actions.now());
    done(actor, "review.withdrawn", review);
    return review;
  }

  private Review decidable(Actor actor, UUID entryId, UUID reviewId) {
    Review review = open(entryId, reviewId);
    if (review.request().by().equals(actions.person(actor))) {
      throw new Conflict(Problem.of("review-own", null));
    }
    return review;
  }

  private Review open(UUID entryId, UUID reviewId) {
    Review review =
        reviews
            .review(reviewId)
            .filter(one -> one.text().entryId().equals(entryId))
            .orElseThrow(() -> new NotFound(Problem.of("unknown-review", null, reviewId)));
    if (!review.isLatest() || review.state() != Review.State.ASKED) {
      throw new Conflict(Problem.of("review-decided", null));
    }
    return review;
  }

  private void done(Actor actor, String action, Review review) {
    ReviewedText text = review.text();
    actions.done(
        actor,
        action,
        text.subject(),
        ReviewActions.detail(text.locale(), review.id()).add("revision", text.revision()),
        new ReviewDecided(
            text.entryId(), text.type(), review.id(), text.locale(), review.state(), actor));
  }
}
