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
import org.innoplaces.membership.MembershipPlugin;
import org.innoplaces.membership.review.Review;
import org.innoplaces.membership.review.ReviewRepository;

/** Who reads applications, who reviews them, and who sees what reviewers say. */
@ApplicationScoped
class ReviewAccess {

  private final CheckAccess access;
  private final AccountRepository accounts;
  private final ReviewRepository reviews;

  protected ReviewAccess() {
    this(null, null, null);
  }

  @Inject
  ReviewAccess(CheckAccess access, AccountRepository accounts, ReviewRepository reviews) {
    this.access = access;
    this.accounts = accounts;
    this.reviews = reviews;
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

  /** Nobody who stays out of an application does anything with it. */
  void refuseOut(Actor actor, UUID application) {
    if (of(actor, application).filter(Review::isOut).isPresent()) {
      throw new AccessDenied(MembershipPlugin.REVIEW);
    }
  }

  /** Whether they see what the others say: reviewers once they have voted, and who only decides. */
  boolean sees(Actor actor, Optional<Review> own) {
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
