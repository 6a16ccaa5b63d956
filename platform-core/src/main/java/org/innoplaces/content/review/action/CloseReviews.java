package org.innoplaces.content.review.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.content.entry.Entry;
import org.innoplaces.content.review.Review;
import org.innoplaces.content.review.Review.State;
import org.innoplaces.content.review.ReviewDecided;
import org.innoplaces.content.review.ReviewRepository;
import org.innoplaces.content.review.ReviewedText;

/**
 * Ends what was asked when a text is published: somebody else's question is answered with yes by
 * who publishes, one's own is not wanted any more, and what was sent back is settled.
 *
 * <p>Part of publishing, which checked the permission; runs in its transaction.
 */
@ApplicationScoped
public class CloseReviews {

  private final ReviewRepository reviews;
  private final ReviewActions actions;

  /** For CDI proxies. */
  protected CloseReviews() {
    this(null, null);
  }

  @Inject
  CloseReviews(ReviewRepository reviews, ReviewActions actions) {
    this.reviews = reviews;
    this.actions = actions;
  }

  /** The newest texts of the entry are published in these locales. */
  @Transactional
  public void published(Actor actor, UUID entryId, Set<String> locales) {
    reviews.latest(List.of(entryId)).stream()
        .filter(review -> locales.contains(review.text().locale()))
        .forEach(review -> close(actor, review));
  }

  private void close(Actor actor, Review review) {
    if (review.state() == State.ASKED) {
      decide(actor, review);
    } else if (review.state() != State.APPROVED) {
      review.close(actions.now());
    }
  }

  private void decide(Actor actor, Review review) {
    String me = actions.person(actor);
    if (review.request().by().equals(me)) {
      review.withdraw(me, actions.now());
      review.close(actions.now());
    } else {
      Entry entry = actions.open(Actor.SYSTEM, "publish", review.text().entryId());
      review.approve(actions.text(entry, review.text().locale()), me, actions.now());
    }
    ReviewedText text = review.text();
    boolean approved = review.state() == State.APPROVED;
    actions.done(
        actor,
        approved ? "review.approved" : "review.withdrawn",
        text.subject(),
        ReviewActions.detail(text.locale(), review.id()).add("revision", text.revision()),
        new ReviewDecided(
            text.entryId(), text.type(), review.id(), text.locale(), review.state(), actor));
  }
}
