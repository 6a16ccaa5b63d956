package org.innoplaces.content.release.action;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.innoplaces.access.Actor;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.entry.PublicationOrder;
import org.innoplaces.content.entry.action.PlanPublication;
import org.innoplaces.content.entry.action.PublicationPlan;
import org.innoplaces.content.entry.action.PublicationSteps;
import org.innoplaces.content.entry.action.SlugBook;
import org.innoplaces.content.release.FormerPublication;
import org.innoplaces.content.release.ReleaseItem;
import org.innoplaces.content.release.ReleaseRepository;
import org.innoplaces.problem.Conflict;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.NotFound;
import org.innoplaces.problem.Problem;

/** Publishes all items of a release from one instant on, and keeps what they take the place of. */
@ApplicationScoped
class PublishItems {

  private final ReleaseRepository repository;
  private final ContentRepository content;
  private final PlanPublication plans;
  private final PublicationSteps steps;

  protected PublishItems() {
    this(null, null, null, null);
  }

  @Inject
  PublishItems(
      ReleaseRepository repository,
      ContentRepository content,
      PlanPublication plans,
      PublicationSteps steps) {
    this.repository = repository;
    this.content = content;
    this.plans = plans;
    this.steps = steps;
  }

  /** The plan of one entry with its items by locale. */
  private record Planned(PublicationPlan plan, Map<String, ReleaseItem> items) {}

  void publish(Actor actor, List<ReleaseItem> items, Instant from) {
    ItemProblems problems = new ItemProblems(items);
    List<Planned> planned = plan(actor, items, from, problems);
    problems.refuse(InvalidInput::new);
    planned.forEach(this::remember);
    planned.forEach(one -> steps.makeRoom(one.plan()));
    SlugBook book = new SlugBook(content, from);
    planned.forEach(one -> write(one, book, problems));
    problems.refuse(Conflict::new);
    planned.forEach(one -> steps.announce(one.plan()));
  }

  private List<Planned> plan(
      Actor actor, List<ReleaseItem> items, Instant from, ItemProblems problems) {
    List<Planned> planned = new ArrayList<>();
    for (List<ReleaseItem> ofEntry : ItemProblems.byEntry(items)) {
      Map<String, ReleaseItem> byLocale =
          ofEntry.stream().collect(Collectors.toMap(ReleaseItem::locale, item -> item));
      UUID entryId = ofEntry.get(0).entryId();
      PublicationOrder order =
          new PublicationOrder(byLocale.keySet(), Optional.of(from), Optional.empty());
      try {
        PublicationPlan plan = plans.plan(actor, entryId, order);
        plan.flaws()
            .forEach(
                flaw ->
                    problems.add(
                        byLocale.get(flaw.locale()),
                        plan.title(flaw.locale()),
                        plan.place(flaw.locale(), flaw.problem()),
                        flaw.problem()));
        planned.add(new Planned(plan, byLocale));
      } catch (NotFound gone) {
        ofEntry.forEach(item -> problems.add(item, Optional.empty(), gone.problems().get(0)));
      }
    }
    return planned;
  }

  private void remember(Planned one) {
    for (String locale : one.plan().locales()) {
      UUID item = one.items().get(locale).id();
      one.plan()
          .seen(locale)
          .forEach(
              seen ->
                  repository.add(
                      new FormerPublication(UuidCreator.getTimeOrderedEpoch(), item, seen)));
    }
  }

  private void write(Planned one, SlugBook book, ItemProblems problems) {
    for (String locale : one.plan().locales()) {
      ReleaseItem item = one.items().get(locale);
      try {
        item.published(steps.write(one.plan(), locale, book));
      } catch (Conflict taken) {
        Problem problem = taken.problems().get(0);
        problems.add(item, one.plan().title(locale), one.plan().place(locale, problem), problem);
      }
    }
  }
}
