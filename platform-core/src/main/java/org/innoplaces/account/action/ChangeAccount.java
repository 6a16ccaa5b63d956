package org.innoplaces.account.action;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.innoplaces.access.Actor;
import org.innoplaces.account.Account;
import org.innoplaces.account.AccountRepository;
import org.innoplaces.account.EmailAddress;
import org.innoplaces.account.Grant;
import org.innoplaces.account.Role;
import org.innoplaces.json.JsonText;
import org.innoplaces.problem.Conflict;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.Message;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;
import org.innoplaces.problem.Stamp;
import org.innoplaces.problem.Stamped;

/**
 * Gives accounts to people and changes them. Permission {@code manage} on {@code account}, and
 * nobody gives a role with permissions that they do not have.
 */
@ApplicationScoped
public class ChangeAccount {

  private static final int LONGEST_NAME = 200;

  private final AccountRepository repository;
  private final AccountActions actions;
  private final GiveNoMore giveNoMore;

  /** For CDI proxies. */
  protected ChangeAccount() {
    this(null, null, null);
  }

  @Inject
  ChangeAccount(AccountRepository repository, AccountActions actions, GiveNoMore giveNoMore) {
    this.repository = repository;
    this.actions = actions;
    this.giveNoMore = giveNoMore;
  }

  /**
   * What an account is to be.
   *
   * @param locale one of {@link Account#LANGUAGES}
   * @param roles the names of all its roles
   */
  public record Wanted(String email, String name, String locale, Set<String> roles) {

    /** What an account is already. */
    public static Wanted of(Account account) {
      return new Wanted(
          account.email(),
          account.name(),
          account.locale(),
          account.roles().stream().map(Role::name).collect(Collectors.toSet()));
    }

    /** For comparing it with what others saved. */
    public Stamped stamped() {
      return new Stamped(
          Map.of(
              "email", JsonText.string(email.strip().toLowerCase(Locale.ROOT)),
              "name", JsonText.string(name.strip()),
              "locale", JsonText.string(locale),
              "roles", JsonText.strings(new TreeSet<>(roles))));
    }
  }

  /**
   * Creates an account without a password; its owner gets one by a one-time link.
   *
   * @throws InvalidInput naming every member that cannot be taken
   * @throws Conflict when the address has an account already
   */
  @Transactional
  public Account create(Actor actor, Wanted wanted) {
    actions.require(actor, "manage", "account");
    EmailAddress email = checked(wanted, "");
    refuseTaken(email, null);
    Account account =
        new Account(
            UuidCreator.getTimeOrderedEpoch(),
            email,
            wanted.name().strip(),
            wanted.locale(),
            actions.now());
    repository.add(account);
    account.give(roles(actor, wanted.roles(), List.of()));
    actions.done(actor, "account.created", account.subject(), detail(account));
    return account;
  }

  /**
   * Changes an account.
   *
   * @throws Conflict when the address has another account, or nobody would be left who may do
   *     everything
   */
  @Transactional
  public Account change(Actor actor, UUID id, Wanted wanted) {
    return change(actor, id, Optional.empty(), before -> wanted);
  }

  /**
   * Changes some of what an account is.
   *
   * @param startsFrom what the actor saw; empty when they do not say
   * @param edit makes what is wanted of what there is
   * @throws org.innoplaces.problem.OutOfDate when somebody else changed it in the meantime
   * @throws Conflict when the address has another account, or nobody would be left who may do
   *     everything
   */
  @Transactional
  public Account change(
      Actor actor, UUID id, Optional<Stamp> startsFrom, UnaryOperator<Wanted> edit) {
    Account account = actions.open(actor, id);
    refuseTakeover(actor, account);
    Wanted wanted = edit.apply(Wanted.of(account));
    EmailAddress email = checked(wanted, account.locale());
    refuseTaken(email, id);
    List<Role> roles = roles(actor, wanted.roles(), account.roles());
    account.stamped().require(startsFrom, Optional.of(wanted.stamped()), account.name());
    if (isAdministrator(account.roles()) && !isAdministrator(roles)) {
      refuseLast(account);
    }
    account.describe(email, wanted.name().strip(), wanted.locale());
    account.give(roles);
    actions.done(actor, "account.changed", account.subject(), detail(account));
    return account;
  }

  /**
   * Changes what a person is called and which language they read: one's own always; of others with
   * the permission to change their accounts.
   *
   * @param startsFrom what the actor saw; empty when they do not say
   * @throws org.innoplaces.problem.OutOfDate when somebody else changed it in the meantime
   * @throws InvalidInput naming every member that cannot be taken
   */
  @Transactional
  public Account describe(
      Actor actor, UUID id, Optional<Stamp> startsFrom, UnaryOperator<Wanted> edit) {
    if (!isOwn(actor, id)) {
      return change(actor, id, startsFrom, edit);
    }
    Account account = actions.lock(id);
    Wanted before = Wanted.of(account);
    Wanted told = edit.apply(before);
    Wanted wanted = new Wanted(before.email(), told.name(), told.locale(), before.roles());
    refuse(described(wanted, account.locale()));
    account.stamped().require(startsFrom, Optional.of(wanted.stamped()), account.name());
    account.describe(EmailAddress.of(account.email()), wanted.name().strip(), wanted.locale());
    actions.done(actor, "account.changed", account.subject(), detail(account));
    return account;
  }

  /** Whether an account is the actor's own. */
  private static boolean isOwn(Actor actor, UUID id) {
    return actor.id().equals("account/" + id);
  }

  /**
   * Closes an account and ends its sessions.
   *
   * @param startsFrom what the actor saw; empty when they do not say
   * @throws org.innoplaces.problem.OutOfDate when somebody else changed it in the meantime
   * @throws Conflict when nobody would be left who may do everything
   */
  @Transactional
  public Account disable(Actor actor, UUID id, Optional<Stamp> startsFrom) {
    Account account = opened(actor, id, startsFrom);
    if (isAdministrator(account.roles())) {
      refuseLast(account);
    }
    account.disable(actions.now());
    repository.endSessionsOf(id);
    actions.done(actor, "account.disabled", account.subject());
    return account;
  }

  /**
   * Opens a closed account again.
   *
   * @param startsFrom what the actor saw; empty when they do not say
   * @throws org.innoplaces.problem.OutOfDate when somebody else changed it in the meantime
   */
  @Transactional
  public Account enable(Actor actor, UUID id, Optional<Stamp> startsFrom) {
    Account account = opened(actor, id, startsFrom);
    account.enable();
    actions.done(actor, "account.enabled", account.subject());
    return account;
  }

  private Account opened(Actor actor, UUID id, Optional<Stamp> startsFrom) {
    Account account = actions.open(actor, id);
    refuseTakeover(actor, account);
    account.stamped().require(startsFrom, Optional.empty(), account.name());
    return account;
  }

  /** Who changes the address of somebody with more permissions could take them over. */
  private void refuseTakeover(Actor actor, Account account) {
    account.roles().forEach(role -> giveNoMore.check(actor, role.grants()));
  }

  /** A language that an account has already stays good for it. */
  private EmailAddress checked(Wanted wanted, String locale) {
    List<Problem> problems = new ArrayList<>();
    Optional<EmailAddress> email = EmailAddress.read(wanted.email());
    if (email.isEmpty()) {
      problems.add(EmailAddress.refused(wanted.email()));
    }
    problems.addAll(described(wanted, locale));
    List<String> unknown = missing(wanted.roles(), repository.roles(wanted.roles()));
    if (!unknown.isEmpty()) {
      problems.add(
          Problem.of("unknown-role", Source.pointer("/roles"), String.join(", ", unknown)));
    }
    refuse(problems);
    return email.orElseThrow();
  }

  private static List<Problem> described(Wanted wanted, String locale) {
    List<Problem> problems = new ArrayList<>();
    nameFlaw(wanted.name()).ifPresent(problems::add);
    if (!wanted.locale().equals(locale) && !Account.LANGUAGES.contains(wanted.locale())) {
      String spoken = String.join(", ", Account.LANGUAGES);
      Message told = Message.of("problem.unspoken-locale", wanted.locale(), spoken);
      problems.add(new Problem("unknown-locale", Source.pointer("/locale"), told));
    }
    return problems;
  }

  /** What is wrong with the name of an account. */
  static Optional<Problem> nameFlaw(String name) {
    return name.isBlank() || name.length() > LONGEST_NAME
        ? Optional.of(Problem.of("name-length", Source.pointer("/name"), LONGEST_NAME))
        : Optional.empty();
  }

  private static void refuse(List<Problem> problems) {
    if (!problems.isEmpty()) {
      throw new InvalidInput(problems);
    }
  }

  private void refuseTaken(EmailAddress email, UUID mine) {
    repository
        .findByEmail(email.value())
        .filter(other -> !other.id().equals(mine))
        .ifPresent(
            other -> {
              throw new Conflict(
                  Problem.of("email-taken", Source.pointer("/email"), email.value()));
            });
  }

  private List<Role> roles(Actor actor, Set<String> names, Collection<Role> had) {
    List<Role> roles = repository.roles(names);
    roles.stream()
        .filter(role -> !had.contains(role))
        .forEach(role -> giveNoMore.check(actor, role.grants()));
    return roles;
  }

  private static List<String> missing(Set<String> names, List<Role> found) {
    List<String> known = found.stream().map(Role::name).toList();
    return names.stream().filter(name -> !known.contains(name)).sorted().toList();
  }

  private static boolean isAdministrator(Collection<Role> roles) {
    return roles.stream()
        .flatMap(role -> role.grants().stream())
        .anyMatch(Grant.EVERYTHING::equals);
  }

  private void refuseLast(Account account) {
    if (!repository.hasOtherAdministrator(account.id())) {
      throw new Conflict(Problem.of("last-administrator", null, account.name()));
    }
  }

  private static String detail(Account account) {
    List<String> roles = account.roles().stream().map(Role::name).sorted().toList();
    return JsonText.object().add("roles", JsonText.strings(roles)).build().toString();
  }
}
