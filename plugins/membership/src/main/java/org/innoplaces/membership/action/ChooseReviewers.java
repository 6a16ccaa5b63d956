package org.innoplaces.membership.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.account.Account;
import org.innoplaces.json.JsonText;
import org.innoplaces.membership.Application;
import org.innoplaces.membership.MembershipPlugin;
import org.innoplaces.membership.MembershipWords;
import org.innoplaces.membership.review.Candidate;
import org.innoplaces.membership.review.Review;
import org.innoplaces.membership.review.ReviewRepository;
import org.innoplaces.problem.InvalidInput;

/**
 * Chooses reviewers by hand, beside those whom the rule found. Permissions {@code read} and {@code
 * decide} on {@code membership-applications}; nobody chooses who stays out of the application.
 */
@ApplicationScoped
public class ChooseReviewers {

  private static final String REVIEWER = "reviewer";
  private static final String INSTEAD = "instead";

  private final ReviewAccess access;
  private final OpenReview opened;
  private final ReviewRepository reviews;
  private final AssignReviewers assign;
  private final AskReviewer ask;

  /** For CDI proxies. */
  protected ChooseReviewers() {
    this(null, null, null, null, null);
  }

  @Inject
  ChooseReviewers(
      ReviewAccess access,
      OpenReview opened,
      ReviewRepository reviews,
      AssignReviewers assign,
      AskReviewer ask) {
    this.access = access;
    this.opened = opened;
    this.reviews = reviews;
    this.assign = assign;
    this.ask = ask;
  }

  /**
   * Who can be chosen, by name: those who may review, without the applicant, the sponsor, those who
   * review it already and those who stay out of it.
   */
  @Transactional
  public List<Candidate> candidates(Actor actor, UUID id) {
    access.require(actor, MembershipPlugin.DECIDE);
    Map<String, Long> load = reviews.load();
    return assign.free(opened.seen(id)).stream()
        .map(one -> new Candidate(one.subject(), one.name(), load.getOrDefault(one.subject(), 0L)))
        .toList();
  }

  /**
   * Asks somebody to review it, in addition or instead of a reviewer who has not voted.
   *
   * @param reviewer the id of an actor
   * @param instead the id of the reviewer who is asked no longer; empty for none
   * @throws org.innoplaces.problem.Conflict when it is decided
   * @throws InvalidInput when the one cannot be chosen, or the other is not there, stays out of it
   *     or has voted
   */
  @Transactional
  public void choose(Actor actor, UUID id, String reviewer, Optional<String> instead) {
    Application application = opened.undecided(actor, MembershipPlugin.DECIDE, id);
    access.refuseOut(actor, id);
    Account chosen =
        assign.free(application).stream()
            .filter(one -> one.subject().equals(reviewer))
            .findFirst()
            .orElseThrow(() -> new InvalidInput(MembershipWords.wrongField(REVIEWER, REVIEWER)));
    JsonObjectBuilder detail = JsonText.object().add(REVIEWER, chosen.subject());
    instead.ifPresent(
        one -> {
          reviews.remove(replaceable(id, one));
          detail.add(INSTEAD, one);
        });
    ask.ask(application, chosen);
    String deed = instead.isPresent() ? "reviewer-replaced" : "reviewer-added";
    opened.done(actor, application, deed, detail.build());
  }

  private Review replaceable(UUID id, String reviewer) {
    return reviews.reviews(id).stream()
        .filter(one -> one.reviewer().equals(reviewer))
        .filter(one -> !one.isOut() && one.vote().isEmpty())
        .findFirst()
        .orElseThrow(() -> new InvalidInput(MembershipWords.wrongField(INSTEAD, INSTEAD)));
  }
}
