package org.innoplaces.membership.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.audit.AuditFact;
import org.innoplaces.audit.action.RecordAudit;
import org.innoplaces.membership.Application;
import org.innoplaces.membership.ApplicationRepository;
import org.innoplaces.membership.ApplicationState;
import org.innoplaces.membership.MembershipPlugin;
import org.innoplaces.membership.SponsorComesLate;
import org.innoplaces.membership.UnknownApplication;
import org.innoplaces.membership.review.ReviewRepository;
import org.innoplaces.membership.review.Sponsorship;

/** A sponsor says that they know the applicant. Whoever has the link may. */
@ApplicationScoped
public class ConfirmSponsorship {

  private final ApplicationRepository applications;
  private final ReviewRepository reviews;
  private final RecordAudit audit;
  private final Clock clock;

  /** For CDI proxies. */
  protected ConfirmSponsorship() {
    this(null, null, null, null);
  }

  @Inject
  ConfirmSponsorship(
      ApplicationRepository applications,
      ReviewRepository reviews,
      RecordAudit audit,
      Clock clock) {
    this.applications = applications;
    this.reviews = reviews;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Whom it is about.
   *
   * @throws UnknownApplication when it is gone
   * @throws SponsorComesLate when nothing is to be decided any more
   */
  @Transactional
  public String applicant(UUID id) {
    return open(id).applicant().name();
  }

  /**
   * Keeps it.
   *
   * @return what the applicant is called
   * @throws UnknownApplication when it is gone
   * @throws SponsorComesLate when nothing is to be decided any more
   */
  @Transactional
  public String confirm(UUID id) {
    Application application = open(id);
    Sponsorship sponsorship = reviews.sponsorship(id).orElseThrow(UnknownApplication::new);
    sponsorship.confirm(clock.instant());
    String action = MembershipPlugin.ID + ".sponsor-confirmed";
    audit.record(Actor.ANONYMOUS, new AuditFact(action, application.reference(), "{}"));
    return application.applicant().name();
  }

  private Application open(UUID id) {
    Application application = applications.find(id).orElseThrow(UnknownApplication::new);
    if (!ApplicationState.OPEN.contains(application.state())) {
      throw new SponsorComesLate();
    }
    return application;
  }
}
