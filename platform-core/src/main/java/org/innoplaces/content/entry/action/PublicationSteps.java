package org.innoplaces.content.entry.action;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.innoplaces.audit.AuditFact;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.entry.ContentRepository.SlugClaim;
import org.innoplaces.content.entry.EntryPublished;
import org.innoplaces.content.entry.Publication;
import org.innoplaces.content.entry.Revision;
import org.innoplaces.content.entry.Timeline;
import org.innoplaces.content.entry.Window;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.json.JsonText;
import org.innoplaces.problem.Conflict;

/**
 * The steps by which planned publications are written. Who publishes several entries together takes
 * each step with all of them before the next: an address that one of them gives up is then free for
 * another.
 *
 * <p>Call them in one transaction, under the publication lock.
 */
@ApplicationScoped
public class PublicationSteps {

  private final ContentRepository repository;
  private final ChooseSlug slugs;
  private final EntryActions actions;

  /** For CDI proxies. */
  protected PublicationSteps() {
    this(null, null, null);
  }

  @Inject
  PublicationSteps(ContentRepository repository, ChooseSlug slugs, EntryActions actions) {
    this.repository = repository;
    this.slugs = slugs;
    this.actions = actions;
  }

  /** First: what is seen or planned in the time of the new versions gives way. */
  public void makeRoom(PublicationPlan plan) {
    for (PublicationPlan.Text text : plan.texts().values()) {
      Timeline timeline = new Timeline(text.seen());
      timeline.clear(text.window());
      timeline.dropped().forEach(repository::remove);
    }
  }

  /**
   * Second: the new version of one locale.
   *
   * @param book the slugs from the start of all of them on, opened after room was made
   * @throws Conflict when another entry has the chosen slug in that time; nothing was written then
   */
  public Publication write(PublicationPlan plan, String locale, SlugBook book) {
    Publication publication = write(plan, locale, book::isTaken);
    book.note(publication);
    return publication;
  }

  /** The same for a single entry, which asks the tables. */
  Publication write(PublicationPlan plan, String locale) {
    return write(plan, locale, repository::isSlugTaken);
  }

  private Publication write(PublicationPlan plan, String locale, Predicate<SlugClaim> taken) {
    PublicationPlan.Text text = plan.texts().get(locale);
    String slug = slugs.choose(plan.schema(), text, taken);
    Publication publication =
        new Publication(
            UuidCreator.getTimeOrderedEpoch(),
            plan.schema().name(),
            text.revision(),
            slug,
            text.window(),
            since(text, slug));
    repository.add(publication);
    return publication;
  }

  /** Readers are told a new instant only when there is something new under the address. */
  private static Instant since(PublicationPlan.Text text, String slug) {
    return text.current()
        .filter(seen -> seen.from().isBefore(text.window().from()))
        .filter(seen -> seen.revision().data().equals(text.revision().data()))
        .filter(seen -> seen.slug().equals(slug))
        .map(Publication::since)
        .orElse(text.window().from());
  }

  /**
   * The slug that a text would get from an instant on; its chosen one even when that is taken.
   *
   * @param merged the revision's data with the shared values
   */
  public String slugOf(
      TypeSchema type, Revision revision, JsonObject merged, Instant from, SlugBook book) {
    Window window = new Window(from, Publication.FOREVER);
    PublicationPlan.Text text =
        new PublicationPlan.Text(revision, merged, window, List.of(), Optional.empty());
    return slugs.choose(type, text, revision.slug().isPresent() ? claim -> false : book::isTaken);
  }

  /** Last: audit entry and event. */
  public void announce(PublicationPlan plan) {
    Window window = new Window(plan.from(), plan.order().until().orElse(Publication.FOREVER));
    String action = plan.from().isAfter(actions.now()) ? "content.scheduled" : "content.published";
    actions.done(
        plan.actor(),
        new AuditFact(action, plan.entry().subject(), detail(plan, window)),
        new EntryPublished(
            plan.entry().id(), plan.type(), plan.order().locales(), window, plan.actor()));
  }

  private static String detail(PublicationPlan plan, Window window) {
    var locales = JsonText.object();
    new TreeMap<>(plan.texts())
        .forEach((locale, text) -> locales.add(locale, text.revision().number()));
    return JsonText.object()
        .add("from", window.from().toString())
        .add("until", window.until().toString())
        .add("revisions", locales)
        .build()
        .toString();
  }
}
