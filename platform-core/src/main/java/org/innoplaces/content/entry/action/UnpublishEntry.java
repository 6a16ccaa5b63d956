package org.innoplaces.content.entry.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.audit.AuditFact;
import org.innoplaces.content.Locales;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.entry.Entry;
import org.innoplaces.content.entry.EntryPublished;
import org.innoplaces.content.entry.EntryUnpublished;
import org.innoplaces.content.entry.Timeline;
import org.innoplaces.content.entry.Window;
import org.innoplaces.content.entry.Withdrawal;
import org.innoplaces.json.JsonText;
import org.innoplaces.problem.Conflict;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.Message;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;

/**
 * Ends what readers see of an entry, now or at an instant, and drops what was planned after it.
 * Permission {@code publish}.
 */
@ApplicationScoped
public class UnpublishEntry {

  private final ContentRepository repository;
  private final CheckWithdrawal check;
  private final EntryActions actions;

  /** For CDI proxies. */
  protected UnpublishEntry() {
    this(null, null, null);
  }

  @Inject
  UnpublishEntry(ContentRepository repository, CheckWithdrawal check, EntryActions actions) {
    this.repository = repository;
    this.check = check;
    this.actions = actions;
  }

  /**
   * Unpublishes it in some locales.
   *
   * @param at the first instant without it; empty for now
   * @throws InvalidInput when the instant lies in the past, or a locale is none
   * @throws Conflict when a check is against it
   */
  @Transactional
  public void unpublish(Actor actor, UUID entryId, Set<String> locales, Optional<Instant> at) {
    repository.lockPublications();
    Entry entry = actions.open(actor, "publish", entryId);
    Instant now = actions.now();
    Instant end = at.map(instant -> instant.truncatedTo(ChronoUnit.MICROS)).orElse(now);
    if (end.isBefore(now)) {
      throw new InvalidInput(Problem.of("in-the-past", Source.pointer("/meta/at"), end));
    }
    requireWellFormed(locales);
    check.check(new Withdrawal(entryId, entry.type(), locales, end));
    locales.forEach(locale -> end(entryId, locale, end));
    String detail =
        JsonText.object()
            .add("at", end.toString())
            .add("locales", JsonText.strings(new TreeSet<>(locales)))
            .build()
            .toString();
    actions.done(
        actor,
        new AuditFact("content.unpublished", entry.subject(), detail),
        new EntryUnpublished(entryId, entry.type(), Set.copyOf(locales), end, actor));
  }

  /**
   * Takes back what is planned in some locales; what readers see now they go on seeing, without an
   * end where the plan was its end.
   *
   * @throws InvalidInput when a locale is none
   * @throws Conflict when nothing is planned in any of them
   */
  @Transactional
  public void cancel(Actor actor, UUID entryId, Set<String> locales) {
    repository.lockPublications();
    Entry entry = actions.open(actor, "publish", entryId);
    Instant now = actions.now();
    requireWellFormed(locales);
    Set<String> cancelled = new TreeSet<>();
    for (String locale : new TreeSet<>(locales)) {
      Timeline timeline = new Timeline(repository.publicationsFrom(entryId, locale, now));
      timeline.cancelAfter(now);
      timeline.dropped().forEach(repository::remove);
      if (!timeline.dropped().isEmpty()) {
        cancelled.add(locale);
        actions.done(actor, fact(entry, locale), left(entry, locale, timeline, actor));
      }
    }
    if (cancelled.isEmpty()) {
      throw new Conflict(Problem.of("nothing-planned", null));
    }
  }

  /** Languages that are offered no longer may be taken back, but no other words. */
  private static void requireWellFormed(Set<String> locales) {
    List<Problem> problems =
        new TreeSet<>(locales)
            .stream()
                .filter(locale -> !Locales.isWellFormed(locale))
                .map(UnpublishEntry::malformed)
                .toList();
    if (!problems.isEmpty()) {
      throw new InvalidInput(problems);
    }
  }

  private static Problem malformed(String locale) {
    Message told = Message.of("problem.malformed-locale", locale);
    return new Problem("unknown-locale", Source.pointer("/meta/locales"), told);
  }

  private static AuditFact fact(Entry entry, String locale) {
    String detail =
        JsonText.object().add("locales", JsonText.strings(Set.of(locale))).build().toString();
    return new AuditFact("content.plan-cancelled", entry.subject(), detail);
  }

  /** What is true from now on, in the words of the events that there are. */
  private Object left(Entry entry, String locale, Timeline timeline, Actor actor) {
    Instant start = timeline.dropped().get(0).from();
    Set<String> locales = Set.of(locale);
    return timeline
        .at(actions.now())
        .<Object>map(
            seen ->
                new EntryPublished(
                    entry.id(),
                    entry.type(),
                    locales,
                    new Window(seen.from(), seen.until()),
                    actor))
        .orElseGet(() -> new EntryUnpublished(entry.id(), entry.type(), locales, start, actor));
  }

  private void end(UUID entryId, String locale, Instant at) {
    Timeline timeline = new Timeline(repository.publicationsFrom(entryId, locale, at));
    timeline.end(at);
    timeline.dropped().forEach(repository::remove);
  }
}
