package org.innoplaces.membership.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.innoplaces.access.Actor;
import org.innoplaces.account.action.NameActors;
import org.innoplaces.membership.Application;
import org.innoplaces.membership.ApplicationRepository;
import org.innoplaces.membership.ApplicationState;
import org.innoplaces.membership.ApplicationStep;
import org.innoplaces.membership.form.FormRepository;
import org.innoplaces.membership.review.AnsweredSection;
import org.innoplaces.membership.review.ReviewedApplication;
import org.innoplaces.membership.review.ReviewedApplication.Opinions;
import org.innoplaces.membership.review.ReviewedApplication.Step;

/** Lays an application out for somebody of us, with the form as it was. In a transaction. */
@ApplicationScoped
class LayOutApplication {

  /** In which an application waits for us. */
  private static final Set<ApplicationState> OURS =
      EnumSet.of(ApplicationState.SUBMITTED, ApplicationState.UNDER_REVIEW);

  private static final Set<ApplicationState> SEEN =
      EnumSet.complementOf(EnumSet.copyOf(ApplicationState.UNSEEN));

  private final ApplicationRepository applications;
  private final FormRepository forms;
  private final GatherOpinions opinions;
  private final CheckDecision decisions;
  private final NameActors names;
  private final Clock clock;

  protected LayOutApplication() {
    this(null, null, null, null, null, null);
  }

  @Inject
  LayOutApplication(
      ApplicationRepository applications,
      FormRepository forms,
      GatherOpinions opinions,
      CheckDecision decisions,
      NameActors names,
      Clock clock) {
    this.applications = applications;
    this.forms = forms;
    this.opinions = opinions;
    this.decisions = decisions;
    this.names = names;
    this.clock = clock;
  }

  ReviewedApplication of(Actor actor, Application found) {
    List<ApplicationStep> steps = applications.steps(found.id());
    Opinions said = opinions.of(actor, found);
    return new ReviewedApplication(
        found.id(),
        found.version(),
        found.state(),
        found.applicant(),
        found.submittedAt().orElse(found.createdAt()),
        found.position(),
        sections(found),
        told(steps, said.seen()),
        said,
        opinions.sponsor(found.id()),
        waited(steps).toDays(),
        decisions.free(),
        CompareApplicants.alike(found, applications.alike(found, SEEN)));
  }

  private List<AnsweredSection> sections(Application found) {
    return forms
        .find(found.form())
        .map(form -> AnsweredForm.of(form.definition(), found.answers(), found.asked()))
        .orElse(List.of());
  }

  /** Reasons may say what reviewers think: they are for those who see that. */
  private List<Step> told(List<ApplicationStep> steps, boolean seen) {
    var people = names.names(steps.stream().map(ApplicationStep::actor).distinct().toList());
    return steps.stream()
        .map(
            step ->
                new Step(
                    step.move(),
                    Optional.of(step.actor())
                        .filter(id -> !id.equals(Actor.ANONYMOUS.id()))
                        .map(people::get),
                    seen ? step.reason() : "",
                    step.message(),
                    step.madeAt()))
        .toList();
  }

  /** For how long it has waited for us: while it waits for the applicant the clock stands still. */
  private Duration waited(List<ApplicationStep> steps) {
    Duration waited = Duration.ZERO;
    for (int i = 0; i < steps.size(); i++) {
      if (OURS.contains(steps.get(i).to())) {
        Instant end = i + 1 < steps.size() ? steps.get(i + 1).madeAt() : clock.instant();
        waited = waited.plus(Duration.between(steps.get(i).madeAt(), end));
      }
    }
    return waited;
  }
}
