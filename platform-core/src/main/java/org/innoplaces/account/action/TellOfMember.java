package org.innoplaces.account.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.account.Account;
import org.innoplaces.account.AccountRepository;
import org.innoplaces.account.NewMember;
import org.innoplaces.account.extension.NewMembers;
import org.innoplaces.plugin.Contributions;

/** Tells every plugin of a new member; one that fails does not keep the others from hearing. */
@ApplicationScoped
public class TellOfMember {

  private final AccountRepository accounts;
  private final Contributions<NewMembers> plugins;
  private final TellOne one;

  /** For CDI proxies. */
  protected TellOfMember() {
    this.accounts = null;
    this.plugins = Contributions.of(List.of());
    this.one = null;
  }

  @Inject
  TellOfMember(AccountRepository accounts, @Any Instance<NewMembers> plugins, TellOne one) {
    this.accounts = accounts;
    this.plugins = Contributions.of(plugins);
    this.one = one;
  }

  /** Tells them, outside of a transaction: each has one of its own. */
  public void tell(UUID id) {
    Optional<Account> account = accounts.find(id);
    account.map(TellOfMember::member).ifPresent(member -> plugins.each(to -> one.tell(to, member)));
  }

  private static NewMember member(Account account) {
    Locale locale = Locale.forLanguageTag(account.locale());
    return new NewMember(account.id(), account.name(), account.email(), locale);
  }
}
