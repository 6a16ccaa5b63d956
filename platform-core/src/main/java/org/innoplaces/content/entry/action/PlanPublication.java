package org.innoplaces.content.entry.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.content.Locales;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.entry.Entry;
import org.innoplaces.content.entry.Publication;
import org.innoplaces.content.entry.PublicationOrder;
import org.innoplaces.content.entry.Revision;
import org.innoplaces.content.entry.TextToPublish;
import org.innoplaces.content.entry.Timeline;
import org.innoplaces.content.entry.Values;
import org.innoplaces.content.entry.Withdrawal;
import org.innoplaces.content.schema.ContentSchema;
import org.innoplaces.content.schema.FieldSchema;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;

/**
 * Looks at everything before an entry is published and changes nothing. Permission {@code publish}.
 *
 * <p>Call it in the transaction that publishes, under the publication lock.
 */
@ApplicationScoped
public class PlanPublication {

  private final ContentRepository repository;
  private final ContentSchema schema;
  private final CheckComplete complete;
  private final CheckWithdrawal withdrawal;
  private final EntryActions actions;

  /** For CDI proxies. */
  protected PlanPublication() {
    this(null, null, null, null, null);
  }

  @Inject
  PlanPublication(
      ContentRepository repository,
      ContentSchema schema,
      CheckComplete complete,
      CheckWithdrawal withdrawal,
      EntryActions actions) {
    this.repository = repository;
    this.schema = schema;
    this.complete = complete;
    this.withdrawal = withdrawal;
    this.actions = actions;
  }

  /**
   * The plan, with all that is wrong with the texts.
   *
   * @throws org.innoplaces.problem.Conflict when a check is against its end
   * @throws InvalidInput when the window lies in the past or has no length, or no locale is named
   * @throws org.innoplaces.content.entry.UnknownEntry when there is no such entry outside the trash
   */
  public PublicationPlan plan(Actor actor, UUID entryId, PublicationOrder order) {
    Entry entry = actions.open(actor, "publish", entryId);
    return plan(actor, entry, schema.require(entry.type()), order);
  }

  /**
   * The same for what comes from elsewhere, also an entry whose plugin is away.
   *
   * @param type what is known of the entry's type
   */
  public PublicationPlan plan(Actor actor, UUID entryId, TypeSchema type, PublicationOrder order) {
    return plan(actor, actions.open(actor, "publish", entryId), type, order);
  }

  private PublicationPlan plan(Actor actor, Entry entry, TypeSchema type, PublicationOrder order) {
    UUID entryId = entry.id();
    Instant from = start(order);
    order
        .until()
        .map(end -> new Withdrawal(entryId, entry.type(), order.locales(), end))
        .ifPresent(withdrawal::check);
    List<PublicationPlan.Flaw> flaws = new ArrayList<>();
    SortedMap<String, Revision> heads = heads(entryId, order, flaws);
    Optional<JsonObject> shared = sharedAt(entryId, heads, from).map(Revision::data);
    for (Revision revision : toCheck(entryId, heads, from)) {
      JsonObject values = Values.merge(shared, revision.data());
      problems(text(type, revision, values, from)).stream()
          .map(problem -> new PublicationPlan.Flaw(blamed(type, revision, heads, problem), problem))
          .filter(flaw -> flaws.stream().noneMatch(flaw::saysTheSameAs))
          .forEach(flaws::add);
    }
    SortedMap<String, PublicationPlan.Text> texts = new TreeMap<>();
    heads.forEach((locale, head) -> texts.put(locale, text(head, shared, order, from)));
    return new PublicationPlan(actor, entry, type, order, from, texts, flaws);
  }

  private static TextToPublish text(
      TypeSchema type, Revision revision, JsonObject values, Instant from) {
    Optional<UUID> entry = Optional.of(revision.entryId());
    return new TextToPublish(type, entry, revision.locale(), values, from);
  }

  /**
   * Where a language that is not published now suffers, the shared values are the reason; and where
   * they are published along, what is wrong with them is not wrong with every language.
   */
  private static String blamed(
      TypeSchema type, Revision revision, Map<String, Revision> heads, Problem problem) {
    boolean shared = heads.containsKey(Locales.SHARED) && isOfShared(type, problem, false);
    return heads.containsKey(revision.locale()) && !shared ? revision.locale() : Locales.SHARED;
  }

  private PublicationPlan.Text text(
      Revision head, Optional<JsonObject> shared, PublicationOrder order, Instant from) {
    List<Publication> seen = repository.publicationsFrom(head.entryId(), head.locale(), from);
    Timeline timeline = new Timeline(seen);
    return new PublicationPlan.Text(
        head,
        Values.merge(shared, head.data()),
        timeline.windowFor(from, order.until()),
        seen,
        timeline.at(from));
  }

  private Instant start(PublicationOrder order) {
    Instant now = actions.now();
    Instant from = order.from().orElse(now);
    Instant until = order.until().orElse(Publication.FOREVER);
    if (from.isBefore(now)) {
      throw refused("in-the-past", "/meta/from", from);
    }
    if (until.isAfter(Publication.FOREVER)) {
      throw refused("malformed-instant", "/meta/until", until);
    }
    if (!until.isAfter(from)) {
      throw refused("ends-before-it-starts", "/meta/until", until);
    }
    if (order.locales().isEmpty()) {
      throw refused("no-locale", "/meta/locales");
    }
    return from;
  }

  private static InvalidInput refused(String code, String pointer, Object... arguments) {
    return new InvalidInput(Problem.of(code, Source.pointer(pointer), arguments));
  }

  private SortedMap<String, Revision> heads(
      UUID entryId, PublicationOrder order, List<PublicationPlan.Flaw> flaws) {
    SortedMap<String, Revision> heads = new TreeMap<>();
    for (String locale : new TreeSet<>(order.locales())) {
      repository
          .head(entryId, locale)
          .ifPresentOrElse(
              head -> heads.put(locale, head),
              () ->
                  flaws.add(
                      new PublicationPlan.Flaw(
                          locale, Problem.of("no-text-in-locale", null, locale))));
    }
    return heads;
  }

  /** Of shared values alone nobody expects what languages say. */
  private List<Problem> problems(TextToPublish text) {
    return complete.problems(text).stream()
        .filter(problem -> !isShared(text.locale()) || isOfShared(text.type(), problem, true))
        .toList();
  }

  /** What is about no field at all is as the caller says. */
  private static boolean isOfShared(TypeSchema type, Problem problem, boolean byDefault) {
    if (problem.source() == null || problem.source().value().isEmpty()) {
      return byDefault;
    }
    String[] steps = problem.source().value().substring(1).split("/");
    boolean extended = steps[0].equals("extensions") && steps.length > 2;
    String path = extended ? String.join(".", Arrays.copyOf(steps, 3)) : steps[0];
    return type.fieldAt(path).map(FieldSchema::shared).orElse(byDefault);
  }

  /**
   * A text is checked together with the shared values that readers will see beside it, and shared
   * values alone when nothing stands beside them.
   */
  private List<Revision> toCheck(UUID entryId, Map<String, Revision> heads, Instant from) {
    List<Revision> languages = beside(entryId, heads, from);
    return languages.isEmpty() ? List.copyOf(heads.values()) : languages;
  }

  private List<Revision> beside(UUID entryId, Map<String, Revision> heads, Instant from) {
    List<Revision> languages =
        new ArrayList<>(heads.values().stream().filter(text -> !isShared(text.locale())).toList());
    if (heads.containsKey(Locales.SHARED)) {
      repository.localesPublishedFrom(entryId, from).stream()
          .filter(locale -> !isShared(locale) && !heads.containsKey(locale))
          .map(locale -> seenAt(entryId, locale, from))
          .flatMap(Optional::stream)
          .forEach(languages::add);
    }
    return languages;
  }

  private static boolean isShared(String locale) {
    return Locales.SHARED.equals(locale);
  }

  private Optional<Revision> sharedAt(UUID entryId, Map<String, Revision> heads, Instant from) {
    return Optional.ofNullable(heads.get(Locales.SHARED))
        .or(() -> seenAt(entryId, Locales.SHARED, from));
  }

  private Optional<Revision> seenAt(UUID entryId, String locale, Instant at) {
    return new Timeline(repository.publicationsFrom(entryId, locale, at))
        .at(at)
        .map(Publication::revision);
  }
}
