package org.innoplaces.account.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.innoplaces.account.Account;
import org.innoplaces.account.AccountRepository;
import org.innoplaces.account.AccountSession;
import org.innoplaces.account.FailureRepository;
import org.innoplaces.json.JsonText;
import org.innoplaces.privacy.LegalBasis;
import org.innoplaces.privacy.Person;
import org.innoplaces.privacy.PersonalRecord;
import org.innoplaces.privacy.Processing;
import org.innoplaces.privacy.extension.PersonalData;

/** Where people are signed in, and failed attempts, which are counted by digests. */
@ApplicationScoped
class SessionData implements PersonalData {

  private final AccountRepository repository;
  private final FailureRepository failures;

  protected SessionData() {
    this(null, null);
  }

  @Inject
  SessionData(AccountRepository repository, FailureRepository failures) {
    this.repository = repository;
    this.failures = failures;
  }

  @Override
  public Processing processing() {
    return Processing.of(
        "account.session",
        LegalBasis.LEGITIMATE_INTERESTS,
        Optional.of(AccountSession.LONGEST_REST));
  }

  @Override
  public List<PersonalRecord> find(Person person) {
    return repository
        .findByEmail(person.email())
        .map(account -> repository.sessionsOf(account.id()))
        .orElse(List.of())
        .stream()
        .map(SessionData::record)
        .toList();
  }

  private static PersonalRecord record(AccountSession session) {
    return new PersonalRecord(
        session.account().subject(),
        JsonText.object()
            .add("createdAt", session.createdAt().toString())
            .add("seenAt", session.seenAt().toString())
            .add("address", session.address())
            .add("agent", session.agent())
            .build());
  }

  @Override
  public void erase(Person person) {
    repository.findByEmail(person.email()).map(Account::id).ifPresent(repository::endSessionsOf);
  }

  @Override
  public void texts(Consumer<String> reader) {
    // Sessions belong to accounts, which know the names.
  }

  @Override
  public long due(Instant now) {
    Instant end = now.minus(AccountSession.LONGEST_REST);
    return repository.countBefore(end) + failures.countBefore(end);
  }

  @Override
  public void forget(Instant now) {
    Instant end = now.minus(AccountSession.LONGEST_REST);
    repository.forgetBefore(end);
    failures.forgetBefore(end);
  }
}
