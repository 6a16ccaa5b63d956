package org.innoplaces.membership.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.innoplaces.account.Secret;
import org.innoplaces.json.JsonText;
import org.innoplaces.membership.Application;
import org.innoplaces.membership.ApplicationRepository;
import org.innoplaces.membership.ApplicationState;
import org.innoplaces.membership.MembershipSettings;
import org.innoplaces.membership.OpenedApplication;
import org.innoplaces.membership.form.ApplicationForm;
import org.innoplaces.membership.form.FormRepository;
import org.innoplaces.settings.action.CurrentSettings;

/** Shows applicants how their application stands. Whoever has its secret may; changes nothing. */
@ApplicationScoped
public class ReadOwn {

  private final OwnApplication own;
  private final ApplicationRepository applications;
  private final FormRepository forms;
  private final CurrentSettings settings;

  /** For CDI proxies. */
  protected ReadOwn() {
    this(null, null, null, null);
  }

  @Inject
  ReadOwn(
      OwnApplication own,
      ApplicationRepository applications,
      FormRepository forms,
      CurrentSettings settings) {
    this.own = own;
    this.applications = applications;
    this.forms = forms;
    this.settings = settings;
  }

  /**
   * The application of that secret.
   *
   * @throws org.innoplaces.membership.UnknownApplication when there is none, or not any more
   */
  @Transactional
  public OpenedApplication open(Secret secret) {
    Application application = own.find(secret);
    ApplicationForm form = forms.find(application.form()).orElseThrow();
    MembershipSettings now = settings.of(MembershipSettings.class);
    return new OpenedApplication(
        application,
        form.definition(),
        applications.steps(application.id()),
        expected(application, now),
        keptUntil(application, now));
  }

  private static Optional<Instant> expected(Application application, MembershipSettings now) {
    boolean ours =
        application.state() == ApplicationState.SUBMITTED
            || application.state() == ApplicationState.UNDER_REVIEW;
    return application
        .submittedAt()
        .filter(since -> ours)
        .map(since -> since.plus(Duration.ofDays(now.answerDays())));
  }

  private static Optional<Instant> keptUntil(Application application, MembershipSettings now) {
    if (application.state() == ApplicationState.DRAFT) {
      return Optional.of(application.changedAt().plus(now.draftLife()));
    }
    return application
        .decidedAt()
        .filter(since -> ApplicationState.OVER.contains(application.state()))
        .map(since -> since.plus(now.endedLife()));
  }

  /**
   * Everything that is kept about the applicant here, for them to take along.
   *
   * @throws org.innoplaces.membership.UnknownApplication when there is none, or not any more
   */
  @Transactional
  public JsonObject export(Secret secret) {
    Application application = own.find(secret);
    JsonArrayBuilder steps = JsonText.array();
    applications
        .steps(application.id())
        .forEach(
            step ->
                steps.add(
                    JsonText.object()
                        .add("state", step.to().token())
                        .add("at", step.madeAt().toString())
                        .add("message", step.message())));
    JsonObjectBuilder written =
        JsonText.object()
            .add("state", application.state().token())
            .add("locale", application.applicant().locale().toLanguageTag())
            .add("formVersion", application.form())
            .add("createdAt", application.createdAt().toString())
            .add("changedAt", application.changedAt().toString())
            .add("answers", application.answers().write())
            .add("asked", application.asked().write())
            .add("steps", steps);
    application.submittedAt().ifPresent(at -> written.add("submittedAt", at.toString()));
    application.decidedAt().ifPresent(at -> written.add("decidedAt", at.toString()));
    application.position().ifPresent(place -> written.add("position", place));
    return written.build();
  }
}
