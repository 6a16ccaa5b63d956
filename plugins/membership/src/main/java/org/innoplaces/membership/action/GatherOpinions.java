package org.innoplaces.membership.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.innoplaces.access.Actor;
import org.innoplaces.account.action.NameActors;
import org.innoplaces.membership.Application;
import org.innoplaces.membership.MembershipSettings;
import org.innoplaces.membership.review.Review;
import org.innoplaces.membership.review.ReviewComment;
import org.innoplaces.membership.review.ReviewRepository;
import org.innoplaces.membership.review.ReviewedApplication.Comment;
import org.innoplaces.membership.review.ReviewedApplication.Opinion;
import org.innoplaces.membership.review.ReviewedApplication.Opinions;
import org.innoplaces.membership.review.Sponsorship;
import org.innoplaces.settings.action.CurrentSettings;

/** What reviewers say, as much of it as somebody may see. In the caller's transaction. */
@ApplicationScoped
class GatherOpinions {

  private final ReviewAccess access;
  private final ReviewRepository reviews;
  private final NameActors names;
  private final CurrentSettings settings;

  protected GatherOpinions() {
    this(null, null, null, null);
  }

  @Inject
  GatherOpinions(
      ReviewAccess access, ReviewRepository reviews, NameActors names, CurrentSettings settings) {
    this.access = access;
    this.reviews = reviews;
    this.names = names;
    this.settings = settings;
  }

  Optional<Sponsorship> sponsor(UUID application) {
    return reviews.sponsorship(application);
  }

  Opinions of(Actor actor, Application application) {
    List<Review> all = reviews.reviews(application.id());
    Optional<Review> own =
        all.stream().filter(review -> review.reviewer().equals(actor.id())).findFirst();
    boolean seen = access.sees(actor, application.id(), own);
    List<ReviewComment> said = seen ? reviews.comments(application.id()) : List.of();
    Map<String, String> people =
        names.names(
            Stream.concat(
                    all.stream().map(Review::reviewer), said.stream().map(ReviewComment::author))
                .distinct()
                .toList());
    return new Opinions(
        seen,
        own.filter(review -> !review.isOut()).map(review -> opinion(review, people, true)),
        own.filter(Review::isOut).isPresent(),
        settings.of(MembershipSettings.class).quorum(),
        all.stream().map(review -> opinion(review, people, seen)).toList(),
        said.stream()
            .map(one -> new Comment(people.get(one.author()), one.text(), one.writtenAt()))
            .toList());
  }

  private static Opinion opinion(Review review, Map<String, String> people, boolean seen) {
    return new Opinion(
        review.reviewer(),
        people.get(review.reviewer()),
        review.vote().isPresent(),
        review.vote().filter(vote -> seen),
        seen ? review.reason() : "",
        review.isOut());
  }
}
