package org.innoplaces.privacy.action;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.audit.AuditFact;
import org.innoplaces.audit.action.RecordAudit;
import org.innoplaces.json.JsonText;
import org.innoplaces.privacy.Erasure;
import org.innoplaces.privacy.ErasureBegan;
import org.innoplaces.privacy.ErasureLedger;
import org.innoplaces.privacy.ErasureRepository;
import org.innoplaces.privacy.FoundData;
import org.innoplaces.privacy.Person;
import org.innoplaces.privacy.PersonErased;
import org.innoplaces.privacy.RecognisedTerms;
import org.innoplaces.problem.Conflict;
import org.innoplaces.problem.Problem;

/**
 * Erases a person: GDPR, article 17. Permission {@code manage} on {@code personal-data}. Revisions,
 * which nothing else ever changes, are changed by this; the audit log is not, because it knows
 * people by their ids only.
 */
@ApplicationScoped
public class ErasePerson {

  private static final System.Logger LOG = System.getLogger(ErasePerson.class.getName());

  private final KnownData known;
  private final FindPerson find;
  private final ErasureRepository repository;
  private final ErasureLedger ledger;
  private final Event<Object> events;
  private final RecordAudit audit;
  private final Clock clock;

  /** For CDI proxies. */
  protected ErasePerson() {
    this(null, null, null, null, null, null, null);
  }

  @Inject
  ErasePerson(
      KnownData known,
      FindPerson find,
      ErasureRepository repository,
      ErasureLedger ledger,
      Event<Object> events,
      RecordAudit audit,
      Clock clock) {
    this.known = known;
    this.find = find;
    this.repository = repository;
    this.ledger = ledger;
    this.events = events;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Erases everything that {@link FindPerson} finds of the same person, in one transaction. The
   * ledger remembers it before the commit: were it cut off there, it would be done at the next
   * start.
   *
   * @return what was found before it was erased
   * @throws org.innoplaces.problem.InvalidInput naming what cannot be looked for
   * @throws org.innoplaces.problem.Conflict when a module cannot or must not erase it; nothing is
   *     erased then
   */
  @Transactional
  public FoundData erase(Actor actor, Person asked) {
    FoundData found = find.find(actor, asked);
    UUID id = UuidCreator.getTimeOrderedEpoch();
    erase(actor, id, List.of(found));
    remember(id, found.person());
    return found;
  }

  private void remember(UUID id, Person person) {
    try {
      ledger.add(RecognisedTerms.remembered(id, person, ledger));
    } catch (UncheckedIOException unwritable) {
      LOG.log(System.Logger.Level.ERROR, "The ledger of erasures cannot be written", unwritable);
      throw new Conflict(Problem.of("ledger-unwritable", null));
    }
  }

  /** Erases people who are one: the same names, several addresses. */
  void erase(Actor actor, UUID id, List<FoundData> people) {
    events.fire(new ErasureBegan(id));
    JsonObjectBuilder counts = JsonText.object();
    for (FoundData found : people) {
      found.records().forEach((data, records) -> counts.add(data, records.size()));
      erase(found.person());
    }
    repository.letGo();
    Erasure erasure = new Erasure(id, clock.instant().truncatedTo(ChronoUnit.MICROS));
    repository.add(erasure);
    events.fire(new PersonErased(id));
    String detail = JsonText.object().add("records", counts).build().toString();
    audit.record(actor, new AuditFact("privacy.erased", erasure.subject(), detail));
  }

  private void erase(Person person) {
    known.demand(
        data -> {
          data.erase(person);
          return person;
        });
  }
}
