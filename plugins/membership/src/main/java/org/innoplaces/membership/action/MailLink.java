package org.innoplaces.membership.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.innoplaces.membership.Application;
import org.innoplaces.membership.ApplicationRepository;
import org.innoplaces.membership.MembershipMail;

/** Mails the link to an application to its owner, who lost it. */
@ApplicationScoped
public class MailLink {

  /** More keys an hour are not made by people who lost a mail; the one that nobody gets counts. */
  private static final long MOST_IN_AN_HOUR = 4;

  private final ApplicationRepository applications;
  private final TellApplicant tell;
  private final Clock clock;

  /** For CDI proxies. */
  protected MailLink() {
    this(null, null, null);
  }

  @Inject
  MailLink(ApplicationRepository applications, TellApplicant tell, Clock clock) {
    this.applications = applications;
    this.tell = tell;
    this.clock = clock;
  }

  /** Leaves the mail to be sent, unless there is no such application or it was asked too often. */
  @Transactional
  public void mail(UUID application) {
    applications.queue();
    applications.find(application).ifPresent(found -> mail(found, MembershipMail.LINK));
  }

  /** The same with other words, for an application in the caller's transaction. */
  void mail(Application application, MembershipMail mail) {
    if (isPatient(application)) {
      tell.tell(application, mail, "");
    }
  }

  private boolean isPatient(Application application) {
    Instant since = clock.instant().minus(Duration.ofHours(1));
    return applications.countKeysOf(application.applicant().email(), since) < MOST_IN_AN_HOUR;
  }
}
