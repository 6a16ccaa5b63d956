package org.innoplaces.content.entry.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.entry.Publication;
import org.innoplaces.content.entry.PublicationOrder;
import org.innoplaces.content.entry.Timeline;
import org.innoplaces.problem.Conflict;
import org.innoplaces.problem.InvalidInput;

/**
 * Publishes the newest revisions of an entry, now or from an instant on, until further notice or
 * until another one. Permission {@code publish}.
 *
 * <p>See {@link Timeline} for what happens to versions that are seen or planned already.
 */
@ApplicationScoped
public class PublishEntry {

  private final ContentRepository repository;
  private final PlanPublication plans;
  private final PublicationSteps steps;

  /** For CDI proxies. */
  protected PublishEntry() {
    this(null, null, null);
  }

  @Inject
  PublishEntry(ContentRepository repository, PlanPublication plans, PublicationSteps steps) {
    this.repository = repository;
    this.plans = plans;
    this.steps = steps;
  }

  /**
   * Publishes it.
   *
   * @throws InvalidInput when a text is not complete, a locale has no text, or the window lies in
   *     the past or has no length
   * @throws Conflict when another entry has the chosen slug in that time. When several languages
   *     are published together, problems of both kinds name theirs and point below {@code
   *     /locales/{tag}}
   */
  @Transactional
  public List<Publication> publish(Actor actor, UUID entryId, PublicationOrder order) {
    repository.lockPublications();
    PublicationPlan plan = plans.plan(actor, entryId, order);
    NameLanguages names = new NameLanguages(plan);
    if (!plan.flaws().isEmpty()) {
      throw new InvalidInput(
          plan.flaws().stream().map(flaw -> names.in(flaw.locale(), flaw.problem())).toList());
    }
    steps.makeRoom(plan);
    List<Publication> published =
        plan.locales().stream().map(locale -> write(plan, locale, names)).toList();
    steps.announce(plan);
    return published;
  }

  private Publication write(PublicationPlan plan, String locale, NameLanguages names) {
    try {
      return steps.write(plan, locale);
    } catch (Conflict taken) {
      throw new Conflict(
          taken.problems().stream().map(problem -> names.in(locale, problem)).toList());
    }
  }
}
