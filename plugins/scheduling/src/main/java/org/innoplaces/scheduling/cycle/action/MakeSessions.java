package org.innoplaces.scheduling.cycle.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.content.Locales;
import org.innoplaces.content.delivery.action.Languages;
import org.innoplaces.content.entry.Draft;
import org.innoplaces.content.entry.action.CreateEntry;
import org.innoplaces.content.entry.action.SaveDraft;
import org.innoplaces.content.release.ReleaseItem;
import org.innoplaces.content.release.action.DraftRelease;
import org.innoplaces.json.JsonText;
import org.innoplaces.scheduling.SchedulingPlugin;
import org.innoplaces.scheduling.SchedulingWords;
import org.innoplaces.scheduling.SessionTime;
import org.innoplaces.scheduling.cycle.Cycle;
import org.innoplaces.scheduling.cycle.PlannedDate;

/**
 * Makes the sessions of a cycle: drafts in every language of the site, and one release that holds
 * them all. Permissions {@code create} and {@code edit} for sessions, and that to manage releases.
 */
@ApplicationScoped
public class MakeSessions {

  private final PlanCycle plan;
  private final CreateEntry create;
  private final SaveDraft save;
  private final DraftRelease releases;
  private final Languages languages;

  /** For CDI proxies. */
  protected MakeSessions() {
    this(null, null, null, null, null);
  }

  @Inject
  MakeSessions(
      PlanCycle plan,
      CreateEntry create,
      SaveDraft save,
      DraftRelease releases,
      Languages languages) {
    this.plan = plan;
    this.create = create;
    this.save = save;
    this.releases = releases;
    this.languages = languages;
  }

  /**
   * Makes them all, or none.
   *
   * @return the id of the release, which is called like the cycle
   * @throws org.innoplaces.problem.InvalidInput when the rule has not enough days
   */
  @Transactional
  public UUID make(Actor actor, Cycle cycle) {
    List<ReleaseItem.Content> items = new ArrayList<>();
    for (PlannedDate date : plan.plan(cycle)) {
      date.number().ifPresent(number -> items.addAll(session(actor, cycle, date, number)));
    }
    return releases.create(actor, cycle.name(), items);
  }

  private List<ReleaseItem.Content> session(
      Actor actor, Cycle cycle, PlannedDate date, int number) {
    UUID id = create.create(actor, SchedulingPlugin.SESSION, Optional.empty()).id();
    List<ReleaseItem.Content> items = new ArrayList<>();
    items.add(saved(actor, id, Locales.SHARED, time(cycle.on(date.day()))));
    for (String language : languages.current().offered()) {
      String title =
          SchedulingWords.of("cycle.session", cycle.name(), number)
              .in(Locale.forLanguageTag(language));
      items.add(saved(actor, id, language, JsonText.object().add("title", title).build()));
    }
    return items;
  }

  private static JsonObject time(SessionTime time) {
    return JsonText.object()
        .add("start", time.start().toString())
        .add("end", time.end().toString())
        .add("timeZone", time.zone().getId())
        .build();
  }

  private ReleaseItem.Content saved(Actor actor, UUID id, String locale, JsonObject values) {
    save.save(actor, id, locale, new Draft(0, values));
    return new ReleaseItem.Content(id, locale);
  }
}
