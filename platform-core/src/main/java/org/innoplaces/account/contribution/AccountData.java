package org.innoplaces.account.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.innoplaces.account.Account;
import org.innoplaces.account.AccountRepository;
import org.innoplaces.account.ApiToken;
import org.innoplaces.account.Role;
import org.innoplaces.account.action.EraseAccount;
import org.innoplaces.json.JsonText;
import org.innoplaces.privacy.LegalBasis;
import org.innoplaces.privacy.Person;
import org.innoplaces.privacy.PersonalRecord;
import org.innoplaces.privacy.Processing;
import org.innoplaces.privacy.extension.PersonalData;

/** The people who can sign in, and the tokens of their programs. */
@ApplicationScoped
class AccountData implements PersonalData {

  private final AccountRepository repository;
  private final EraseAccount erase;

  protected AccountData() {
    this(null, null);
  }

  @Inject
  AccountData(AccountRepository repository, EraseAccount erase) {
    this.repository = repository;
    this.erase = erase;
  }

  @Override
  public Processing processing() {
    return Processing.of("account.people", LegalBasis.CONTRACT, Optional.empty());
  }

  @Override
  public Set<String> names(String email) {
    return repository.findByEmail(email).map(account -> Set.of(account.name())).orElse(Set.of());
  }

  @Override
  public List<PersonalRecord> find(Person person) {
    return repository.findByEmail(person.email()).map(this::record).stream().toList();
  }

  private PersonalRecord record(Account account) {
    List<String> tokens =
        repository.tokensOf(account.id()).stream().map(ApiToken::name).sorted().toList();
    JsonObject data =
        JsonText.object()
            .add("email", account.email())
            .add("name", account.name())
            .add("locale", account.locale())
            .add("createdAt", account.createdAt().toString())
            .add("closedAt", account.disabledAt().map(Object::toString).orElse(""))
            .add("secondFactor", account.secondFactor().isPresent())
            .add(
                "roles",
                JsonText.strings(account.roles().stream().map(Role::name).sorted().toList()))
            .add("tokens", JsonText.strings(tokens))
            .build();
    return new PersonalRecord(account.subject(), data);
  }

  @Override
  public void erase(Person person) {
    repository.findByEmail(person.email()).ifPresent(account -> erase.erase(account.id()));
  }

  @Override
  public void texts(Consumer<String> reader) {
    for (Account account : repository.accounts()) {
      reader.accept(account.email());
      reader.accept(account.name());
    }
  }
}
