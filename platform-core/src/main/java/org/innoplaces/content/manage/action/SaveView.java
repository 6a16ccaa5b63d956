package org.innoplaces.content.manage.action;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.access.Permission;
import org.innoplaces.access.action.CheckAccess;
import org.innoplaces.audit.AuditFact;
import org.innoplaces.audit.action.RecordAudit;
import org.innoplaces.content.delivery.action.Languages;
import org.innoplaces.content.manage.SavedView;
import org.innoplaces.content.manage.SavedView.Wanted;
import org.innoplaces.content.manage.SavedViews;
import org.innoplaces.content.schema.ContentSchema;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.problem.Conflict;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;

/**
 * Keeps what somebody looks for in lists, changes and removes it. Permission {@code read} on the
 * type of the list for one's own views; {@code manage} on {@code view} for everything about shared
 * ones, so that nobody fills the desk of others.
 */
@ApplicationScoped
public class SaveView {

  private static final int LONGEST_NAME = 80;
  private static final int LONGEST = 4_000;
  private static final int MOST = 30;

  private final SavedViews views;
  private final ReadViews read;
  private final ContentSchema schema;
  private final Languages languages;
  private final CheckAccess access;
  private final RecordAudit audit;
  private final Clock clock;

  /** For CDI proxies. */
  protected SaveView() {
    this(null, null, null, null, null, null, null);
  }

  @Inject
  SaveView(
      SavedViews views,
      ReadViews read,
      ContentSchema schema,
      Languages languages,
      CheckAccess access,
      RecordAudit audit,
      Clock clock) {
    this.views = views;
    this.read = read;
    this.schema = schema;
    this.languages = languages;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Makes a view of the actor.
   *
   * @throws InvalidInput when the name or a parameter is malformed
   * @throws Conflict when the actor has one of that name, or very many
   */
  @Transactional
  public SavedView create(Actor actor, String typeName, Wanted wanted) {
    TypeSchema type = schema.require(typeName);
    access.require(actor, new Permission("read", typeName));
    requireToShare(actor, wanted.shared());
    check(type, wanted);
    String owner = read.owner(actor);
    long own =
        views.seenBy(owner, typeName).stream().filter(view -> view.owner().equals(owner)).count();
    if (own >= MOST) {
      throw new Conflict(Problem.of("too-many-views", null, MOST));
    }
    requireFree(owner, typeName, wanted.name(), Optional.empty());
    SavedView view =
        new SavedView(
            UuidCreator.getTimeOrderedEpoch(),
            owner,
            typeName,
            clock.instant().truncatedTo(ChronoUnit.MICROS));
    view.become(wanted);
    views.add(view);
    audit.record(actor, new AuditFact("view.saved", view.subject(), "{}"));
    return view;
  }

  /** Changes a view. */
  @Transactional
  public SavedView change(Actor actor, UUID id, Wanted wanted) {
    SavedView view = open(actor, id);
    requireToShare(actor, wanted.shared());
    check(schema.require(view.type()), wanted);
    requireFree(view.owner(), view.type(), wanted.name(), Optional.of(id));
    view.become(wanted);
    audit.record(actor, new AuditFact("view.saved", view.subject(), "{}"));
    return view;
  }

  /** Removes a view. */
  @Transactional
  public void remove(Actor actor, UUID id) {
    SavedView view = open(actor, id);
    views.remove(view);
    audit.record(actor, new AuditFact("view.removed", view.subject(), "{}"));
  }

  private SavedView open(Actor actor, UUID id) {
    SavedView view = read.one(actor, id);
    if (!read.isOwn(actor, view)) {
      requireToShare(actor, true);
    }
    return view;
  }

  private void requireToShare(Actor actor, boolean shared) {
    if (shared) {
      access.require(actor, new Permission("manage", "view"));
    }
  }

  private void requireFree(String owner, String type, String name, Optional<UUID> self) {
    boolean taken =
        views.seenBy(owner, type).stream()
            .filter(view -> view.owner().equals(owner) && view.name().equals(name))
            .anyMatch(view -> !self.equals(Optional.of(view.id())));
    if (taken) {
      throw new Conflict(
          Problem.of("view-name-taken", Source.pointer("/data/attributes/name"), name));
    }
  }

  private void check(TypeSchema type, Wanted wanted) {
    String name = wanted.name();
    if (name.isBlank() || name.length() > LONGEST_NAME) {
      throw new InvalidInput(
          Problem.of("name-length", Source.pointer("/data/attributes/name"), LONGEST_NAME));
    }
    int length =
        wanted.parameters().entrySet().stream()
            .mapToInt(entry -> entry.getKey().length() + entry.getValue().length())
            .sum();
    Source place = Source.pointer("/data/attributes/parameters");
    if (length > LONGEST) {
      throw new InvalidInput(Problem.of("text-too-long", place, LONGEST));
    }
    wanted.parameters().keySet().stream()
        .filter(key -> !key.startsWith("filter[") && !key.equals("sort"))
        .findFirst()
        .ifPresent(
            key -> {
              throw new InvalidInput(
                  Problem.of("unknown-parameter", place, key, "filter[…], sort"));
            });
    ReadQuery.read(type, wanted.parameters(), languages.current());
  }
}
