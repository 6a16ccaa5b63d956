package org.innoplaces.content.release.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.innoplaces.access.Actor;
import org.innoplaces.content.LanguageSettings;
import org.innoplaces.content.Locales;
import org.innoplaces.content.delivery.action.Languages;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.release.ReleaseItem.Content;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;

/** Whether items can come into a release; whether they are complete is asked when it is written. */
@ApplicationScoped
class CheckItems {

  /** As many as a person can oversee, and a transaction can write in a few seconds. */
  private static final int MOST_ITEMS = 2_000;

  private final ContentRepository content;
  private final Languages languages;
  private final ReleaseActions actions;

  protected CheckItems() {
    this(null, null, null);
  }

  @Inject
  CheckItems(ContentRepository content, Languages languages, ReleaseActions actions) {
    this.content = content;
    this.languages = languages;
    this.actions = actions;
  }

  /**
   * Refuses what cannot be taken.
   *
   * @param all in the order in which they were given
   * @param added those that are new
   */
  void check(Actor actor, List<Content> all, Set<Content> added) {
    if (all.size() > MOST_ITEMS) {
      throw new InvalidInput(
          Problem.of("not-a-list", Source.pointer(ItemProblems.ITEMS), MOST_ITEMS));
    }
    List<Problem> problems = new ArrayList<>();
    LanguageSettings offered = languages.current();
    Map<UUID, String> types =
        content.typesOf(added.stream().map(Content::entryId).collect(Collectors.toSet()));
    for (Content item : added) {
      String place = ItemProblems.ITEMS + "/" + all.indexOf(item);
      if (!types.containsKey(item.entryId())) {
        problems.add(
            Problem.of("unknown-entry", Source.pointer(place + "/id"), item.entryId().toString()));
      }
      if (!item.locale().equals(Locales.SHARED) && !offered.accepts(item.locale())) {
        String known = String.join(", ", offered.offered());
        problems.add(
            Problem.of("unknown-locale", Source.pointer(place + "/locale"), item.locale(), known));
      }
    }
    types.values().stream().distinct().forEach(type -> actions.require(actor, "read", type));
    if (!problems.isEmpty()) {
      throw new InvalidInput(problems);
    }
  }
}
