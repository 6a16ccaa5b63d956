package org.innoplaces.membership.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.innoplaces.membership.Application;
import org.innoplaces.membership.MembershipSettings;
import org.innoplaces.membership.MembershipWords;
import org.innoplaces.membership.Move;
import org.innoplaces.membership.review.PlacesLeft;
import org.innoplaces.membership.review.ReviewRepository;
import org.innoplaces.problem.Conflict;
import org.innoplaces.settings.action.CurrentSettings;

/** Whether the rules of the review are kept by a decision. In the caller's transaction. */
@ApplicationScoped
class CheckDecision {

  private final ReviewRepository reviews;
  private final CountPlaces places;
  private final CurrentSettings settings;

  protected CheckDecision() {
    this(null, null, null);
  }

  @Inject
  CheckDecision(ReviewRepository reviews, CountPlaces places, CurrentSettings settings) {
    this.reviews = reviews;
    this.places = places;
    this.settings = settings;
  }

  /**
   * Lets it pass or throws; what ends an application without a member needs no votes.
   *
   * @throws Conflict saying which rule is not kept
   */
  void check(Application application, DecideOnApplication.Decision decision) {
    Move move = decision.move();
    if (move == Move.ACCEPT || move == Move.WAITLIST) {
      requireQuorum(application);
    }
    if (move == Move.ACCEPT) {
      PlacesLeft left = places.left();
      requirePlace(application, left);
      requireTurn(application, decision.reason(), left);
    }
  }

  private void requireQuorum(Application application) {
    long votes =
        reviews.reviews(application.id()).stream()
            .filter(review -> review.vote().isPresent())
            .count();
    int quorum = settings.of(MembershipSettings.class).quorum();
    if (votes < quorum) {
      throw new Conflict(MembershipWords.wrong("quorum", votes, quorum));
    }
  }

  private void requirePlace(Application application, PlacesLeft left) {
    if (left.all().filter(free -> free < 1).isPresent()) {
      int places = settings.of(MembershipSettings.class).places();
      throw new Conflict(MembershipWords.wrong("full", places));
    }
    if (left.of(application).filter(free -> free < 1).isPresent()) {
      throw new Conflict(MembershipWords.wrong("full-college"));
    }
  }

  /** Who could not be accepted anyway, as their college is full, is not passed over. */
  private void requireTurn(Application application, String reason, PlacesLeft left) {
    int own = application.position().orElse(Integer.MAX_VALUE);
    boolean passes =
        reviews.waiting().stream()
            .filter(one -> one.position().filter(place -> place < own).isPresent())
            .anyMatch(left::isFree);
    if (passes && reason.isBlank()) {
      throw new Conflict(MembershipWords.wrong("turn"));
    }
  }
}
