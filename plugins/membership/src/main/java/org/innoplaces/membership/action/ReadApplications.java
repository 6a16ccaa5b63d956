package org.innoplaces.membership.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.innoplaces.access.Actor;
import org.innoplaces.membership.Application;
import org.innoplaces.membership.ApplicationRepository;
import org.innoplaces.membership.ApplicationState;
import org.innoplaces.membership.UnknownApplication;
import org.innoplaces.membership.review.ApplicationLine;
import org.innoplaces.membership.review.ApplicationPage;
import org.innoplaces.membership.review.ApplicationQuery;
import org.innoplaces.membership.review.Review;
import org.innoplaces.membership.review.ReviewRepository;
import org.innoplaces.membership.review.ReviewedApplication;

/**
 * Shows applications to those of us who may read them. Permission {@code read} on {@code
 * membership-applications}.
 */
@ApplicationScoped
public class ReadApplications {

  private final ReviewAccess access;
  private final ApplicationRepository applications;
  private final ReviewRepository reviews;
  private final LayOutApplication layOut;

  /** For CDI proxies. */
  protected ReadApplications() {
    this(null, null, null, null);
  }

  @Inject
  ReadApplications(
      ReviewAccess access,
      ApplicationRepository applications,
      ReviewRepository reviews,
      LayOutApplication layOut) {
    this.access = access;
    this.applications = applications;
    this.reviews = reviews;
    this.layOut = layOut;
  }

  /** Some applications, the newest first; as many statements for a hundred as for one. */
  @Transactional
  public ApplicationPage page(Actor actor, ApplicationQuery query) {
    access.requireReading(actor);
    List<Application> found = reviews.find(query);
    Map<UUID, List<Review>> counted =
        reviews.counted(found.stream().map(Application::id).toList()).stream()
            .collect(Collectors.groupingBy(Review::application));
    return new ApplicationPage(
        found.stream().map(one -> line(one, counted.getOrDefault(one.id(), List.of()))).toList(),
        reviews.count(query));
  }

  private static ApplicationLine line(Application one, List<Review> counted) {
    return new ApplicationLine(
        one.id(),
        one.state(),
        one.applicant().name(),
        one.applicant().organisation(),
        one.submittedAt().orElse(one.createdAt()),
        one.position(),
        (int) counted.stream().filter(review -> review.vote().isPresent()).count(),
        counted.size());
  }

  /**
   * One application, with as much of what reviewers say as the actor may see.
   *
   * @throws UnknownApplication when there is none, or none that we may see
   */
  @Transactional
  public ReviewedApplication one(Actor actor, UUID id) {
    access.requireReading(actor);
    Application found =
        applications
            .find(id)
            .filter(one -> !ApplicationState.UNSEEN.contains(one.state()))
            .orElseThrow(UnknownApplication::new);
    return layOut.of(actor, found);
  }
}
