package org.innoplaces.account.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.innoplaces.access.Actor;
import org.innoplaces.account.Account;
import org.innoplaces.account.AccountRepository;
import org.innoplaces.account.EmailAddress;
import org.innoplaces.account.IdentityRepository;
import org.innoplaces.account.LinkedIdentity;
import org.innoplaces.account.ProviderIdentity;
import org.innoplaces.account.SignInRefused;
import org.innoplaces.account.SignInRefused.Reason;
import org.innoplaces.problem.InvalidInput;

/**
 * The account of somebody for whom a provider vouches: at first by a verified e-mail address, from
 * then on only by the subject, which the provider gives to nobody else. Inside a transaction.
 */
@ApplicationScoped
class FindByIdentity {

  private static final int LONGEST_SUBJECT = 255;
  private static final int LONGEST_NAME = 200;

  private final AccountRepository accounts;
  private final IdentityRepository identities;
  private final ChangeAccount change;
  private final AccountActions actions;
  private final AdmissionSettings settings;

  protected FindByIdentity() {
    this(null, null, null, null, null);
  }

  @Inject
  FindByIdentity(
      AccountRepository accounts,
      IdentityRepository identities,
      ChangeAccount change,
      AccountActions actions,
      AdmissionSettings settings) {
    this.accounts = accounts;
    this.identities = identities;
    this.change = change;
    this.actions = actions;
    this.settings = settings;
  }

  /** The account, which can be used. */
  Account find(ProviderIdentity person) {
    Account account =
        identities
            .identity(person.digest())
            .map(LinkedIdentity::account)
            .orElseGet(() -> link(person));
    if (account.disabledAt().isPresent()) {
      throw new SignInRefused(Reason.NO_ACCOUNT);
    }
    return account;
  }

  private Account link(ProviderIdentity person) {
    if (!person.emailVerified()) {
      throw new SignInRefused(Reason.UNVERIFIED);
    }
    if (person.subject().length() > LONGEST_SUBJECT) {
      throw new SignInRefused(Reason.UNTRUSTED);
    }
    String email = email(person);
    Account account =
        accounts
            .findByEmail(email)
            .flatMap(known -> accounts.lock(known.id()))
            .orElseGet(() -> create(person, email));
    boolean other =
        identities.identitiesOf(account.id()).stream()
            .anyMatch(link -> link.issuer().equals(person.issuer()));
    if (other) {
      throw new SignInRefused(Reason.OTHER_IDENTITY);
    }
    if (account.disabledAt().isEmpty()) {
      identities.add(new LinkedIdentity(person, account, actions.now()));
      actions.done(account.actor(), "account.identity-linked", account.subject());
    }
    return account;
  }

  private static String email(ProviderIdentity person) {
    try {
      return EmailAddress.of(person.email()).value();
    } catch (InvalidInput notAnAddress) {
      throw new SignInRefused(Reason.UNVERIFIED);
    }
  }

  private Account create(ProviderIdentity person, String email) {
    String role = settings.roleFor(email).orElseThrow(() -> new SignInRefused(Reason.NO_ACCOUNT));
    String locale =
        person.locale().toLowerCase(java.util.Locale.ROOT).startsWith("en") ? "en" : "fr";
    return change.create(
        Actor.SYSTEM, new ChangeAccount.Wanted(email, name(person, email), locale, Set.of(role)));
  }

  private static String name(ProviderIdentity person, String email) {
    String name =
        Optional.of(person.name().replaceAll("\\p{Cntrl}", " ").strip())
            .filter(given -> !given.isEmpty())
            .orElse(email.replaceAll("@.*", ""));
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
  }
}
