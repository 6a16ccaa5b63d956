package org.innoplaces.membership.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.innoplaces.account.Account;
import org.innoplaces.http.SiteLinks;
import org.innoplaces.mail.MailOrder.Reader;
import org.innoplaces.mail.action.PostTemplate;
import org.innoplaces.membership.Application;
import org.innoplaces.membership.ReviewMail;
import org.innoplaces.membership.review.Review;
import org.innoplaces.membership.review.ReviewRepository;
import org.innoplaces.plugin.TimeOrderedId;

/** Asks somebody to review an application, by mail, too. In the caller's transaction. */
@ApplicationScoped
class AskReviewer {

  private final ReviewRepository reviews;
  private final PostTemplate mails;
  private final SiteLinks site;
  private final Clock clock;

  protected AskReviewer() {
    this(null, null, null, null);
  }

  @Inject
  AskReviewer(ReviewRepository reviews, PostTemplate mails, SiteLinks site, Clock clock) {
    this.reviews = reviews;
    this.mails = mails;
    this.site = site;
    this.clock = clock;
  }

  /** Without the name of the applicant: the desk says it to who may read it. */
  void ask(Application application, Account reviewer) {
    reviews.add(
        new Review(TimeOrderedId.next(), application.id(), reviewer.subject(), clock.instant()));
    String link = site.absolute("/desk/plugins/membership/" + application.id());
    mails
        .post(
            ReviewMail.REVIEW.template(),
            new Reader(reviewer.email(), reviewer.name(), Locale.forLanguageTag(reviewer.locale())),
            Map.of("link", link, "name", reviewer.name()))
        .about(application.reference());
  }
}
