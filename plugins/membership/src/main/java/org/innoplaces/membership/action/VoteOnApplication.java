package org.innoplaces.membership.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.access.AccessDenied;
import org.innoplaces.access.Actor;
import org.innoplaces.http.TidyText;
import org.innoplaces.membership.Application;
import org.innoplaces.membership.ApplicationState;
import org.innoplaces.membership.MembershipPlugin;
import org.innoplaces.membership.MembershipWords;
import org.innoplaces.membership.review.Review;
import org.innoplaces.membership.review.ReviewComment;
import org.innoplaces.membership.review.ReviewRepository;
import org.innoplaces.membership.review.Vote;
import org.innoplaces.plugin.TimeOrderedId;
import org.innoplaces.problem.Conflict;

/**
 * What reviewers say of an application. Permissions {@code read} and {@code review} on {@code
 * membership-applications}.
 */
@ApplicationScoped
public class VoteOnApplication {

  private static final String REASON = "reason";

  private final ReviewAccess access;
  private final OpenReview opened;
  private final ReviewRepository reviews;
  private final AssignReviewers assign;
  private final Clock clock;

  /** For CDI proxies. */
  protected VoteOnApplication() {
    this(null, null, null, null, null);
  }

  @Inject
  VoteOnApplication(
      ReviewAccess access,
      OpenReview opened,
      ReviewRepository reviews,
      AssignReviewers assign,
      Clock clock) {
    this.access = access;
    this.opened = opened;
    this.reviews = reviews;
    this.assign = assign;
    this.clock = clock;
  }

  /**
   * Votes, or votes otherwise; only those vote who were assigned, and only during the review.
   *
   * @param reason a no needs one
   * @throws AccessDenied when the actor was not assigned or stays out
   * @throws Conflict when it is not under review
   * @throws org.innoplaces.problem.InvalidInput when the reason is missing or too long
   */
  @Transactional
  public void vote(Actor actor, UUID id, Vote vote, String reason) {
    Application application = opened.open(actor, id);
    Review own =
        access
            .of(actor, id)
            .filter(review -> !review.isOut())
            .orElseThrow(() -> new AccessDenied(MembershipPlugin.REVIEW));
    if (application.state() != ApplicationState.UNDER_REVIEW) {
      throw new Conflict(MembershipWords.wrong("no-vote-now", application.state().label()));
    }
    String why = TidyText.lines(reason);
    OpenReview.check(
        REASON, why, vote == Vote.NO ? Optional.of("no-vote-reason") : Optional.empty());
    own.vote(vote, why, clock.instant());
    opened.done(actor, application, "voted");
  }

  /**
   * Stays out of it from now on, whether assigned or not: a vote that was given does not count any
   * more, the actor sees nothing of the others, and somebody else is assigned.
   *
   * @param reason how one is concerned
   * @throws Conflict when it is decided
   * @throws org.innoplaces.problem.InvalidInput when the reason is missing or too long
   */
  @Transactional
  public void stayOut(Actor actor, UUID id, String reason) {
    Application application = opened.undecided(actor, id);
    String why = TidyText.lines(reason);
    OpenReview.check("conflict", why, Optional.of("no-conflict"));
    access.of(actor, id).orElseGet(() -> assigned(actor, id)).stayOut(why);
    if (application.state() == ApplicationState.UNDER_REVIEW) {
      assign.fill(application);
    }
    opened.done(actor, application, "stayed-out");
  }

  private Review assigned(Actor actor, UUID id) {
    Review review = new Review(TimeOrderedId.next(), id, actor.id(), clock.instant());
    reviews.add(review);
    return review;
  }

  /**
   * Says something to the other reviewers.
   *
   * @throws AccessDenied when the actor does not see what they say
   * @throws org.innoplaces.problem.InvalidInput when the text is missing or too long
   */
  @Transactional
  public void comment(Actor actor, UUID id, String text) {
    Application application = opened.open(actor, id);
    if (!access.sees(actor, id, access.of(actor, id))) {
      throw new AccessDenied(MembershipPlugin.REVIEW);
    }
    String said = TidyText.lines(text);
    OpenReview.check("comment", said, Optional.of("no-comment"));
    reviews.add(new ReviewComment(TimeOrderedId.next(), id, actor.id(), said, clock.instant()));
    opened.done(actor, application, "commented");
  }
}
