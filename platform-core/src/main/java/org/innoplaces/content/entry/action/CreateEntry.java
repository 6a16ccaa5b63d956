package org.innoplaces.content.entry.action;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.audit.AuditFact;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.entry.Entry;
import org.innoplaces.content.entry.EntryCreated;
import org.innoplaces.content.schema.ContentSchema;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.problem.Conflict;
import org.innoplaces.problem.Problem;

/** Creates an entry without any text. Permission {@code create}. */
@ApplicationScoped
public class CreateEntry {

  private final ContentRepository repository;
  private final ContentSchema schema;
  private final EntryActions actions;

  /** For CDI proxies. */
  protected CreateEntry() {
    this(null, null, null);
  }

  @Inject
  CreateEntry(ContentRepository repository, ContentSchema schema, EntryActions actions) {
    this.repository = repository;
    this.schema = schema;
    this.actions = actions;
  }

  /**
   * Creates it.
   *
   * @param key the name by which import files know it; must be free within the type
   * @throws org.innoplaces.content.schema.UnknownType when there is no such type
   * @throws Conflict when the key is taken, or the type has one entry and it is there
   */
  @Transactional
  public Entry create(Actor actor, String type, Optional<String> key) {
    return create(actor, schema.require(type), key, UuidCreator.getTimeOrderedEpoch());
  }

  /**
   * The same for an entry that comes from elsewhere, also one whose plugin is away.
   *
   * @param id what nothing else has as its id
   */
  @Transactional
  public Entry create(Actor actor, TypeSchema known, Optional<String> key, UUID id) {
    String type = known.name();
    actions.require(actor, "create", type);
    repository.lockContent();
    refuseSecond(known);
    key.flatMap(wanted -> repository.findByKey(type, wanted))
        .ifPresent(taken -> refuse("key-taken", type, key.get()));
    Entry entry = new Entry(id, type, key.orElse(null), actions.now());
    repository.add(entry);
    actions.done(
        actor,
        new AuditFact("content.created", entry.subject(), "{}"),
        new EntryCreated(entry.id(), type, actor));
    return entry;
  }

  private void refuseSecond(TypeSchema type) {
    if (type.single() && !repository.entriesOf(type.name()).isEmpty()) {
      refuse("single-exists", type.name());
    }
  }

  private static void refuse(String code, Object... arguments) {
    throw new Conflict(Problem.of(code, null, arguments));
  }
}
