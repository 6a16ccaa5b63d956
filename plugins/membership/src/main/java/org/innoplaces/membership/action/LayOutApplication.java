package org.innoplaces.membership.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.innoplaces.access.Actor;
import org.innoplaces.account.action.NameActors;
import org.innoplaces.membership.Application;
import org.innoplaces.membership.ApplicationRepository;
import org.innoplaces.membership.ApplicationState;
import org.innoplaces.membership.ApplicationStep;
import org.innoplaces.membership.form.ApplicationForm;
import org.innoplaces.membership.form.Choice;
import org.innoplaces.membership.form.FormDefinition;
import org.innoplaces.membership.form.FormRepository;
import org.innoplaces.membership.form.Said;
import org.innoplaces.membership.review.PlacesLeft;
import org.innoplaces.membership.review.ReviewedApplication;
import org.innoplaces.membership.review.ReviewedApplication.CollegeLeft;
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
  private final CountPlaces places;
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
      CountPlaces places,
      NameActors names,
      Clock clock) {
    this.applications = applications;
    this.forms = forms;
    this.opinions = opinions;
    this.places = places;
    this.names = names;
    this.clock = clock;
  }

  ReviewedApplication of(Actor actor, Application found) {
    List<ApplicationStep> steps = applications.steps(found.id());
    Optional<FormDefinition> form = forms.find(found.form()).map(ApplicationForm::definition);
    Opinions said = opinions.of(actor, found);
    PlacesLeft left = places.left();
    return new ReviewedApplication(
        found.id(),
        found.version(),
        found.state(),
        found.applicant(),
        found.submittedAt().orElse(found.createdAt()),
        found.position(),
        found.deferredUntil(),
        form.map(one -> AnsweredForm.of(one, found.answers(), found.asked())).orElse(List.of()),
        told(steps, said.seen()),
        said,
        opinions.sponsor(found.id()),
        waited(steps).toDays(),
        left.all(),
        form.flatMap(one -> college(one, found, left)),
        CompareApplicants.alike(found, applications.alike(found, SEEN)));
  }

  private static Optional<CollegeLeft> college(
      FormDefinition form, Application found, PlacesLeft left) {
    String value = found.answers().of(left.question());
    return left.of(found)
        .map(
            free ->
                new CollegeLeft(
                    form.question(left.question()).stream()
                        .flatMap(question -> question.options().stream())
                        .filter(option -> option.value().equals(value))
                        .map(Choice::label)
                        .findFirst()
                        .orElse(new Said(Map.of("und", value))),
                    free));
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
