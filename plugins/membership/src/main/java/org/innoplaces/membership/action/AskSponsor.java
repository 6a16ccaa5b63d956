package org.innoplaces.membership.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.innoplaces.account.EmailAddress;
import org.innoplaces.http.TidyText;
import org.innoplaces.link.action.GiveLink;
import org.innoplaces.mail.MailOrder.Reader;
import org.innoplaces.mail.action.PostTemplate;
import org.innoplaces.membership.Application;
import org.innoplaces.membership.ReviewMail;
import org.innoplaces.membership.review.ReviewRepository;
import org.innoplaces.membership.review.Sponsorship;

/**
 * Asks the member whom an applicant named whether they know each other, by a link that is good
 * once. In the caller's transaction; once for an application, after one of us has read it.
 */
@ApplicationScoped
class AskSponsor {

  private static final int DAYS = 30;

  private final ReviewRepository reviews;
  private final PostTemplate mails;
  private final GiveLink links;
  private final Clock clock;

  protected AskSponsor() {
    this(null, null, null, null);
  }

  @Inject
  AskSponsor(ReviewRepository reviews, PostTemplate mails, GiveLink links, Clock clock) {
    this.reviews = reviews;
    this.mails = mails;
    this.links = links;
    this.clock = clock;
  }

  /** Asks, where the applicant named an address that is not their own. */
  void ask(Application application) {
    String typed = TidyText.address(application.answers().of(AssignReviewers.SPONSOR));
    Optional<String> email =
        EmailAddress.read(typed)
            .map(EmailAddress::value)
            .filter(address -> !address.equals(application.applicant().email()));
    if (email.isPresent() && reviews.sponsorship(application.id()).isEmpty()) {
      reviews.add(new Sponsorship(application.id(), email.get(), clock.instant()));
      post(application, email.get());
    }
  }

  private void post(Application application, String email) {
    var locale = application.applicant().locale();
    String link =
        links.give(
            ReviewMail.SPONSOR.template(),
            application.id().toString(),
            Duration.ofDays(DAYS),
            locale);
    mails
        .post(
            ReviewMail.SPONSOR.template(),
            new Reader(email, "", locale),
            Map.of(
                "link", link,
                "name", application.applicant().name(),
                "organisation", application.applicant().organisation(),
                "days", Integer.toString(DAYS)))
        .about(application.reference());
  }
}
