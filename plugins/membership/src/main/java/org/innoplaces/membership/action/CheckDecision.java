package org.innoplaces.membership.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.Optional;
import org.innoplaces.membership.Application;
import org.innoplaces.membership.ApplicationState;
import org.innoplaces.membership.MembershipSettings;
import org.innoplaces.membership.MembershipWords;
import org.innoplaces.membership.Move;
import org.innoplaces.membership.review.ReviewRepository;
import org.innoplaces.problem.Conflict;
import org.innoplaces.settings.action.CurrentSettings;

/** Whether the rules of the review are kept by a decision. In the caller's transaction. */
@ApplicationScoped
class CheckDecision {

  private final ReviewRepository reviews;
  private final CurrentSettings settings;

  protected CheckDecision() {
    this(null, null);
  }

  @Inject
  CheckDecision(ReviewRepository reviews, CurrentSettings settings) {
    this.reviews = reviews;
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
      requirePlace();
      requireTurn(application, decision.reason());
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

  private void requirePlace() {
    if (free().filter(places -> places < 1).isPresent()) {
      int places = settings.of(MembershipSettings.class).places();
      throw new Conflict(MembershipWords.wrong("full", places));
    }
  }

  private void requireTurn(Application application, String reason) {
    boolean behind = application.position().filter(place -> place > 1).isPresent();
    boolean passes =
        application.state() != ApplicationState.WAITLISTED && !reviews.waiting().isEmpty();
    if ((behind || passes) && reason.isBlank()) {
      throw new Conflict(MembershipWords.wrong("turn"));
    }
  }

  /** How many places there are in this cycle; empty when they are not counted. */
  Optional<Long> free() {
    MembershipSettings now = settings.of(MembershipSettings.class);
    if (now.places() == 0) {
      return Optional.empty();
    }
    var begun = now.cycleFrom().atStartOfDay(ZoneOffset.UTC).toInstant();
    return Optional.of(Math.max(0, now.places() - reviews.acceptedSince(begun)));
  }
}
