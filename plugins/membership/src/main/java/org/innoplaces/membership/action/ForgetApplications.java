package org.innoplaces.membership.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.innoplaces.mail.action.ForgetMails;
import org.innoplaces.membership.Application;
import org.innoplaces.membership.ApplicationRepository;
import org.innoplaces.membership.ApplicationState;
import org.innoplaces.membership.MembershipSettings;
import org.innoplaces.settings.action.CurrentSettings;

/**
 * Removes what was never sent or confirmed, and what ended without a member, when its time is over.
 * For the retention of the platform, which asks for permission where somebody starts it.
 */
@ApplicationScoped
public class ForgetApplications {

  private final ApplicationRepository applications;
  private final CurrentSettings settings;
  private final ForgetMails mails;

  /** For CDI proxies. */
  protected ForgetApplications() {
    this(null, null, null);
  }

  @Inject
  ForgetApplications(
      ApplicationRepository applications, CurrentSettings settings, ForgetMails mails) {
    this.applications = applications;
    this.settings = settings;
    this.mails = mails;
  }

  /** How many are over. */
  @Transactional
  public long due(Instant now) {
    return over(now).count();
  }

  /** Removes them with their steps, links and mails. */
  @Transactional
  public void forget(Instant now) {
    List<Application> over = over(now).toList();
    mails.about(over.stream().map(Application::reference).toList());
    over.forEach(applications::remove);
  }

  private Stream<Application> over(Instant now) {
    MembershipSettings set = settings.of(MembershipSettings.class);
    return Stream.of(
            applications.unchangedSince(ApplicationState.DRAFT, now.minus(set.draftLife())),
            applications.unchangedSince(ApplicationState.TO_CONFIRM, now.minus(set.confirmLife())),
            applications.standingSince(ApplicationState.OVER, now.minus(set.endedLife())))
        .flatMap(List::stream);
  }
}
