package org.innoplaces.membership.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import org.innoplaces.membership.Application;
import org.innoplaces.membership.ApplicationRepository;
import org.innoplaces.membership.ApplicationState;
import org.innoplaces.membership.MembershipSettings;
import org.innoplaces.settings.action.CurrentSettings;

/** Tells applicants once that something is saved and not sent, before it goes. For a job. */
@ApplicationScoped
public class RemindApplicants {

  private static final Duration DRAFT_BEFORE = Duration.ofDays(5);
  private static final Duration CONFIRM_BEFORE = Duration.ofDays(2);

  private final ApplicationRepository applications;
  private final TellApplicant tell;
  private final CurrentSettings settings;
  private final Clock clock;

  /** For CDI proxies. */
  protected RemindApplicants() {
    this(null, null, null, null);
  }

  @Inject
  RemindApplicants(
      ApplicationRepository applications,
      TellApplicant tell,
      CurrentSettings settings,
      Clock clock) {
    this.applications = applications;
    this.tell = tell;
    this.settings = settings;
    this.clock = clock;
  }

  /** Writes what is due; run twice, it writes nothing twice. */
  @Transactional
  public void remind() {
    MembershipSettings now = settings.of(MembershipSettings.class);
    remind(ApplicationState.DRAFT, now.draftLife(), DRAFT_BEFORE, tell::remind);
    remind(ApplicationState.TO_CONFIRM, now.confirmLife(), CONFIRM_BEFORE, tell::remindToConfirm);
  }

  private void remind(
      ApplicationState state, Duration life, Duration before, BiConsumer<Application, Long> mail) {
    Instant now = clock.instant();
    List<Application> due = applications.unchangedSince(state, now.minus(life).plus(before));
    for (Application application : due) {
      long left = Duration.between(now, application.changedAt().plus(life)).toDays();
      if (application.remindedAt().isEmpty() && left >= 1) {
        application.remind(now);
        mail.accept(application, left);
      }
    }
  }
}
