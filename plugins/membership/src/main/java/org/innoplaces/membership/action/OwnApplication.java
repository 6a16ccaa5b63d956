package org.innoplaces.membership.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.innoplaces.account.Secret;
import org.innoplaces.membership.Application;
import org.innoplaces.membership.ApplicationKey;
import org.innoplaces.membership.ApplicationRepository;
import org.innoplaces.membership.MembershipWords;
import org.innoplaces.membership.UnknownApplication;
import org.innoplaces.problem.OutOfDate;

/** Finds the application whose secret somebody has. Having it is the permission. */
@ApplicationScoped
class OwnApplication {

  private final ApplicationRepository applications;

  protected OwnApplication() {
    this(null);
  }

  @Inject
  OwnApplication(ApplicationRepository applications) {
    this.applications = applications;
  }

  /** To look at. */
  Application find(Secret secret) {
    return applications.find(key(secret).application()).orElseThrow(UnknownApplication::new);
  }

  /** To change; locked until the transaction ends. */
  Application lock(Secret secret) {
    return applications.lock(key(secret).application()).orElseThrow(UnknownApplication::new);
  }

  private ApplicationKey key(Secret secret) {
    return applications.key(secret.digest()).orElseThrow(UnknownApplication::new);
  }

  /** What the applicant sees must be what is: another tab or we may have changed it. */
  static void requireSeen(Application application, int seen) {
    if (application.version() != seen) {
      throw new OutOfDate(
          List.of(MembershipWords.wrong("meanwhile-own", application.state().label())));
    }
  }
}
