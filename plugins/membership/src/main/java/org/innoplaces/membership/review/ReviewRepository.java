package org.innoplaces.membership.review;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.membership.Application;

/** The tables of reviews, of what reviewers say, and of sponsors; and how lists are found. */
public interface ReviewRepository {

  /** Adds a review. */
  void add(Review review);

  /** Adds a comment. */
  void add(ReviewComment comment);

  /** Adds the question to a sponsor. */
  void add(Sponsorship sponsorship);

  /** Removes a review. */
  void remove(Review review);

  /** The reviews of an application, in the order in which reviewers were assigned. */
  List<Review> reviews(UUID application);

  /** What reviewers say of an application, the oldest first. */
  List<ReviewComment> comments(UUID application);

  /** The sponsor of an application. */
  Optional<Sponsorship> sponsorship(UUID application);

  /** Those who were asked under that address. */
  List<Sponsorship> sponsoring(String email);

  /** Nobody was asked under that address any more. */
  void removeSponsoring(String email);

  /** How many open applications each reviewer still has to vote on; none for those without. */
  Map<String, Long> load();

  /** Some applications that we may see, those that came last first. */
  List<Application> find(ApplicationQuery query);

  /** How many there are. */
  long count(ApplicationQuery query);

  /** The reviews of several applications, without those of people who stay out. */
  List<Review> counted(Collection<UUID> applications);

  /** Those that were accepted since an instant, in no order. */
  List<Application> acceptedSince(Instant instant);

  /** Those on the waiting list, in its order. */
  List<Application> waiting();
}
