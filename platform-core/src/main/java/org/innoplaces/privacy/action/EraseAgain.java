package org.innoplaces.privacy.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.privacy.ErasedPerson;
import org.innoplaces.privacy.ErasureLedger;
import org.innoplaces.privacy.ErasureRepository;
import org.innoplaces.privacy.Person;
import org.innoplaces.privacy.RecognisedTerms;

/**
 * Erases those again whom the ledger has and the database does not know of: somebody brought back
 * an older copy of it. As the platform itself, before anybody can see them.
 */
@ApplicationScoped
public class EraseAgain {

  private static final System.Logger LOG = System.getLogger(EraseAgain.class.getName());

  private final KnownData known;
  private final FindPerson find;
  private final ErasePerson erase;
  private final ErasureRepository repository;
  private final ErasureLedger ledger;

  /** For CDI proxies. */
  protected EraseAgain() {
    this(null, null, null, null, null);
  }

  @Inject
  EraseAgain(
      KnownData known,
      FindPerson find,
      ErasePerson erase,
      ErasureRepository repository,
      ErasureLedger ledger) {
    this.known = known;
    this.find = find;
    this.erase = erase;
    this.repository = repository;
    this.ledger = ledger;
  }

  /**
   * Does it; reads all texts when there is somebody to look for, otherwise one statement.
   *
   * @return how many people were erased again
   */
  @Transactional
  public int run() {
    List<ErasedPerson> remembered = ledger.erased();
    if (remembered.isEmpty()) {
      return 0;
    }
    Set<UUID> done = repository.ids();
    List<ErasedPerson> missing =
        remembered.stream().filter(person -> !done.contains(person.id())).toList();
    if (missing.isEmpty()) {
      return 0;
    }
    LOG.log(System.Logger.Level.INFO, "The database is older than the ledger of erasures");
    RecognisedTerms recognised = new RecognisedTerms(ledger, missing);
    known.demand(
        data -> {
          data.texts(recognised);
          return data;
        });
    var people = recognised.people();
    missing.forEach(person -> again(person.id(), people.getOrDefault(person.id(), List.of())));
    return people.size();
  }

  /** Also those of whom nothing came back are noted, so that nobody looks for them again. */
  private void again(UUID id, List<Person> people) {
    erase.erase(Actor.SYSTEM, id, people.stream().map(find::look).toList());
  }
}
