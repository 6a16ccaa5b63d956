package org.innoplaces.membership.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.access.AccessDenied;
import org.innoplaces.access.Actor;
import org.innoplaces.access.Permission;
import org.innoplaces.access.action.CheckAccess;
import org.innoplaces.account.Account;
import org.innoplaces.account.AccountRepository;
import org.innoplaces.account.Grant;
import org.innoplaces.account.action.ReadGrants;
import org.innoplaces.membership.ApplicationRepository;
import org.innoplaces.membership.MembershipPlugin;
import org.innoplaces.membership.MembershipWords;
import org.innoplaces.membership.review.Review;
import org.innoplaces.membership.review.ReviewRepository;
import org.innoplaces.problem.Conflict;

/** Who reads applications, who reviews them, and who sees what reviewers say. */
@ApplicationScoped
class ReviewAccess {

  private final CheckAccess access;
  private final AccountRepository accounts;
  private final ReviewRepository reviews;
  private final ApplicationRepository applications;
  private final ReadGrants grants;

  protected ReviewAccess() {
    this(null, null, null, null, null);
  }

  @Inject
  ReviewAccess(
      CheckAccess access,
      AccountRepository accounts,
      ReviewRepository reviews,
      ApplicationRepository applications,
      ReadGrants grants) {
    this.access = access;
    this.accounts = accounts;
    this.reviews = reviews;
    this.applications = applications;
    this.grants = grants;
  }

  void requireReading(Actor actor) {
    access.require(actor, MembershipPlugin.READ);
  }

  /** Whoever reviews or decides reads. */
  void require(Actor actor, Permission permission) {
    requireReading(actor);
    access.require(actor, permission);
  }

  /** The review of an actor; empty when they were not assigned. */
  Optional<Review> of(Actor actor, UUID application) {
    return reviews.reviews(application).stream()
        .filter(review -> review.reviewer().equals(actor.id()))
        .findFirst();
  }

  /** Nobody does anything with an application of their own, or with one that they stay out of. */
  void refuseOut(Actor actor, UUID application) {
    if (of(actor, application).filter(Review::isOut).isPresent()) {
      throw new AccessDenied(MembershipPlugin.REVIEW);
    }
    if (isOwn(actor, application)) {
      throw new Conflict(MembershipWords.wrong("own-application"));
    }
  }

  /** Whether it is by the actor, or by the owner of a token, as far as the address tells. */
  private boolean isOwn(Actor actor, UUID application) {
    return grants
        .accountOf(actor)
        .flatMap(accounts::find)
        .map(Account::email)
        .flatMap(email -> applications.find(application).filter(one -> one.isBy(email)))
        .isPresent();
  }

  /**
   * Whether they see what the others say: reviewers once they have voted, and who only decides; of
   * their own application nobody does.
   */
  boolean sees(Actor actor, UUID application, Optional<Review> own) {
    return !isOwn(actor, application) && seesOthers(actor, own);
  }

  private boolean seesOthers(Actor actor, Optional<Review> own) {
    return own.map(review -> !review.isOut() && review.vote().isPresent())
        .orElseGet(() -> access.allows(actor, MembershipPlugin.DECIDE));
  }

  /** Those who may review, by name. */
  List<Account> reviewers() {
    Permission review = MembershipPlugin.REVIEW;
    return accounts
        .withOneOf(List.of(review.action(), Grant.ANY), List.of(review.type(), Grant.ANY))
        .stream()
        .filter(one -> gives(one, review) && gives(one, MembershipPlugin.READ))
        .toList();
  }

  private static boolean gives(Account account, Permission permission) {
    return account.roles().stream()
        .flatMap(role -> role.grants().stream())
        .anyMatch(grant -> grant.gives(permission));
  }
}
