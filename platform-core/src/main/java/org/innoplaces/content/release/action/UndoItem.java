package org.innoplaces.content.release.action;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.innoplaces.access.Actor;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.entry.ContentRepository.SlugClaim;
import org.innoplaces.content.entry.EntryPublished;
import org.innoplaces.content.entry.EntryUnpublished;
import org.innoplaces.content.entry.HeadText;
import org.innoplaces.content.entry.Publication;
import org.innoplaces.content.entry.Revision;
import org.innoplaces.content.entry.Timeline;
import org.innoplaces.content.entry.Window;
import org.innoplaces.content.entry.Withdrawal;
import org.innoplaces.content.entry.action.SlugBook;
import org.innoplaces.content.release.FormerPublication;
import org.innoplaces.content.release.ReleaseItem;
import org.innoplaces.content.release.ReleaseRepository;
import org.innoplaces.content.schema.ContentSchema;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.problem.Problem;

/** Takes one item of a release back, in steps that all items take together. */
@ApplicationScoped
class UndoItem {

  private final ReleaseRepository repository;
  private final ContentRepository content;
  private final ContentSchema schema;
  private final ReleaseActions actions;

  protected UndoItem() {
    this(null, null, null, null);
  }

  @Inject
  UndoItem(
      ReleaseRepository repository,
      ContentRepository content,
      ContentSchema schema,
      ReleaseActions actions) {
    this.repository = repository;
    this.content = content;
    this.schema = schema;
    this.actions = actions;
  }

  /**
   * One item and what there is to do about it.
   *
   * @param type the type of its entry
   * @param present its publications that last into the release or begin later
   * @param at the first instant without the release
   */
  record Step(
      ReleaseItem item,
      String type,
      List<FormerPublication> formers,
      List<Publication> present,
      Instant at) {

    /** A version that was planned before has taken over already. */
    boolean isOver() {
      return !item.until().isAfter(at);
    }

    Optional<Publication> made() {
      return present.stream().filter(seen -> seen.id().equals(item.publicationId())).findFirst();
    }

    /** What readers would see from now on in the time of the release. */
    List<FormerPublication> returning() {
      return formers.stream()
          .filter(former -> former.until().isAfter(at) && former.from().isBefore(item.until()))
          .toList();
    }

    private Instant startOf(FormerPublication former) {
      return former.from().isAfter(at) ? former.from() : at;
    }
  }

  Step step(ReleaseItem item, List<FormerPublication> formers, Instant from, Instant at) {
    String type = content.find(item.entryId()).orElseThrow().type();
    // One tick earlier: what the release cut short ends exactly at its start.
    List<Publication> present =
        content.publicationsFrom(item.entryId(), item.locale(), from.minusNanos(1_000));
    return new Step(item, type, formers, present, at);
  }

  /** Whether somebody published something else since. */
  void check(Step step, ItemProblems problems) {
    if (step.isOver()) {
      return;
    }
    boolean same = step.made().filter(made -> made.until().equals(step.item().until())).isPresent();
    boolean others =
        step.present().stream()
            .filter(seen -> seen.until().isAfter(step.at()))
            .filter(seen -> !seen.id().equals(step.item().publicationId()))
            .allMatch(seen -> step.formers().stream().anyMatch(former -> former.isStill(seen)));
    if (!same || !others) {
      problems.add(step.item(), title(step), "release-overtaken");
    }
  }

  /**
   * What its entry is called by now in the language, or else in another; nobody knows when the
   * plugin is away that has its type.
   */
  private Optional<String> title(Step step) {
    return schema.type(step.type()).flatMap(type -> title(type, step.item()));
  }

  private Optional<String> title(TypeSchema type, ReleaseItem item) {
    Comparator<Revision> ownFirst =
        Comparator.comparing(text -> !text.locale().equals(item.locale()));
    return content.heads(item.entryId()).stream()
        .sorted(ownFirst)
        .flatMap(text -> HeadText.of(type, text.data()).title().stream())
        .findFirst();
  }

  /** What readers would lose, an entry at a time: what nothing comes back in the place of. */
  List<Withdrawal> withdrawals(List<Step> steps) {
    Map<UUID, List<Step>> lost =
        steps.stream()
            .filter(step -> !step.isOver() && step.returning().isEmpty())
            .collect(Collectors.groupingBy(step -> step.item().entryId()));
    return lost.entrySet().stream()
        .map(
            one ->
                new Withdrawal(
                    one.getKey(),
                    one.getValue().get(0).type(),
                    one.getValue().stream()
                        .map(step -> step.item().locale())
                        .collect(Collectors.toSet()),
                    one.getValue().get(0).at()))
        .toList();
  }

  void cut(Step step) {
    if (step.isOver()) {
      return;
    }
    Timeline made = new Timeline(step.made().stream().toList());
    made.end(step.at());
    made.dropped().forEach(content::remove);
  }

  /** Every address must be free again, so all items are cut before the first is brought back. */
  void bringBack(Step step, SlugBook book, ItemProblems problems) {
    if (step.isOver()) {
      return;
    }
    for (FormerPublication former : step.returning()) {
      Window window = new Window(step.startOf(former), former.until());
      ReleaseItem item = step.item();
      if (!former.slug().isEmpty()
          && book.isTaken(
              new SlugClaim(item.entryId(), step.type(), item.locale(), former.slug(), window))) {
        Problem taken = Problem.of("slug-taken", null, former.slug(), item.locale());
        problems.add(item, title(step), taken);
      } else {
        bringBack(step, former, window);
      }
    }
  }

  private void bringBack(Step step, FormerPublication former, Window window) {
    boolean cutShort =
        step.present().stream()
            .anyMatch(
                seen ->
                    seen.id().equals(former.publicationId()) && seen.until().equals(window.from()));
    if (cutShort) {
      new Timeline(step.present()).prolong(former.publicationId(), former.until());
      return;
    }
    Revision revision = repository.revision(former.revisionId());
    content.add(
        new Publication(
            UuidCreator.getTimeOrderedEpoch(),
            step.type(),
            revision,
            former.slug(),
            window,
            former.since()));
  }

  void announce(Actor actor, Step step) {
    if (step.isOver()) {
      return;
    }
    Set<String> locales = Set.of(step.item().locale());
    actions.fire(
        new EntryUnpublished(step.item().entryId(), step.type(), locales, step.at(), actor));
    for (FormerPublication former : step.returning()) {
      Window window = new Window(step.startOf(former), former.until());
      actions.fire(new EntryPublished(step.item().entryId(), step.type(), locales, window, actor));
    }
  }
}
