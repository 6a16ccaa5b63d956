package org.innoplaces.membership.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.innoplaces.account.Account;
import org.innoplaces.http.TidyText;
import org.innoplaces.membership.Application;
import org.innoplaces.membership.MembershipSettings;
import org.innoplaces.membership.review.Review;
import org.innoplaces.membership.review.ReviewRepository;
import org.innoplaces.settings.action.CurrentSettings;

/**
 * Finds as many reviewers as the settings say: those who have the fewest applications to vote on,
 * by name among equals; never the applicant or the sponsor. In the caller's transaction.
 */
@ApplicationScoped
class AssignReviewers {

  /** The question whose answer is the sponsor's address, where the form asks it. */
  static final String SPONSOR = "sponsor-email";

  private final ReviewAccess access;
  private final ReviewRepository reviews;
  private final CurrentSettings settings;
  private final AskReviewer ask;

  protected AssignReviewers() {
    this(null, null, null, null);
  }

  @Inject
  AssignReviewers(
      ReviewAccess access, ReviewRepository reviews, CurrentSettings settings, AskReviewer ask) {
    this.access = access;
    this.reviews = reviews;
    this.settings = settings;
    this.ask = ask;
  }

  /** Fills up to the wanted number; fewer are assigned where fewer may review. */
  void fill(Application application) {
    List<Review> there = reviews.reviews(application.id());
    long active = there.stream().filter(review -> !review.isOut()).count();
    long missing = settings.of(MembershipSettings.class).reviewers() - active;
    if (missing > 0) {
      Map<String, Long> load = reviews.load();
      free(application).stream()
          .sorted(Comparator.comparing(one -> load.getOrDefault(one.subject(), 0L)))
          .limit(missing)
          .forEach(one -> ask.ask(application, one));
    }
  }

  /** Who can be assigned, by name: nobody who was before, whether they review it or stay out. */
  List<Account> free(Application application) {
    Set<String> known =
        reviews.reviews(application.id()).stream()
            .map(Review::reviewer)
            .collect(Collectors.toSet());
    return candidates(application).stream().filter(one -> !known.contains(one.subject())).toList();
  }

  private List<Account> candidates(Application application) {
    Set<String> concerned =
        Set.of(
            application.applicant().email(),
            "sponsor " + TidyText.address(application.answers().of(SPONSOR)));
    return access.reviewers().stream()
        .filter(one -> !concerned.contains(one.email()))
        .filter(one -> !concerned.contains("sponsor " + one.email()))
        .toList();
  }
}
