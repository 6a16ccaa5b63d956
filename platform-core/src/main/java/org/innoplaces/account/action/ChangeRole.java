package org.innoplaces.account.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.innoplaces.access.Actor;
import org.innoplaces.account.AccountRepository;
import org.innoplaces.account.Grant;
import org.innoplaces.account.Role;
import org.innoplaces.account.UnknownAccount;
import org.innoplaces.json.JsonText;
import org.innoplaces.problem.Conflict;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.Message;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;
import org.innoplaces.problem.Stamp;
import org.innoplaces.problem.Stamped;

/**
 * Makes, changes and removes roles. Permission {@code manage} on {@code role}, and nobody puts a
 * permission into a role that they do not have.
 */
@ApplicationScoped
public class ChangeRole {

  /** The role that must stay as it is, so that somebody can always put things right. */
  public static final String ADMINISTRATOR = "administrator";

  private static final int LONGEST_LABEL = 200;
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{1,63}");

  private final AccountRepository repository;
  private final AccountActions actions;
  private final GiveNoMore giveNoMore;

  /** For CDI proxies. */
  protected ChangeRole() {
    this(null, null, null);
  }

  @Inject
  ChangeRole(AccountRepository repository, AccountActions actions, GiveNoMore giveNoMore) {
    this.repository = repository;
    this.actions = actions;
    this.giveNoMore = giveNoMore;
  }

  /** What a role is to be. */
  public record Wanted(Optional<String> label, boolean secondFactor, Set<Grant> grants) {

    /** What a role is already. */
    public static Wanted of(Role role) {
      return new Wanted(role.label(), role.requiresSecondFactor(), role.grants());
    }

    /** For comparing it with what others saved. */
    public Stamped stamped() {
      return Role.stamped(label, secondFactor, grants);
    }
  }

  /**
   * Makes a role.
   *
   * @throws InvalidInput when the name or a grant is malformed
   * @throws Conflict when there is one of that name
   */
  @Transactional
  public Role create(Actor actor, String name, Wanted wanted) {
    actions.require(actor, "manage", "role");
    check(name, wanted);
    if (repository.role(name).isPresent()) {
      throw new Conflict(Problem.of("role-exists", Source.pointer("/name"), name));
    }
    return write(actor, added(name), wanted);
  }

  /**
   * Changes some of what a role is.
   *
   * @param startsFrom what the actor saw
   * @param edit makes what is wanted of what there is
   * @throws UnknownAccount when there is no such role
   * @throws org.innoplaces.problem.OutOfDate when somebody else changed it in the meantime
   */
  @Transactional
  public Role change(Actor actor, String name, Stamp startsFrom, UnaryOperator<Wanted> edit) {
    Role role = open(actor, name);
    Wanted wanted = edit.apply(Wanted.of(role));
    refuseLift(actor, role, wanted);
    role.stamped().require(Optional.of(startsFrom), Optional.of(wanted.stamped()), name);
    check(name, wanted);
    return write(actor, role, wanted);
  }

  private void refuseLift(Actor actor, Role role, Wanted wanted) {
    giveNoMore.check(actor, wanted.grants());
    giveNoMore.check(actor, role.grants());
  }

  private Role write(Actor actor, Role role, Wanted wanted) {
    refuseLift(actor, role, wanted);
    if (role.name().equals(ADMINISTRATOR) && !wanted.grants().containsAll(role.grants())) {
      throw new Conflict(Problem.of("role-stays", null, role.name()));
    }
    role.describe(wanted.label(), wanted.secondFactor(), wanted.grants());
    String detail =
        JsonText.object()
            .add(
                "grants",
                JsonText.strings(wanted.grants().stream().map(Grant::toString).sorted().toList()))
            .add("secondFactor", wanted.secondFactor())
            .build()
            .toString();
    actions.done(actor, "role.saved", "role/" + role.name(), shortened(detail));
    return role;
  }

  /**
   * Removes a role. Nobody removes one that gives more than they have.
   *
   * @param startsFrom what the actor saw; empty when they do not say
   * @throws Conflict when somebody has it, or it is the administrators'
   */
  @Transactional
  public void remove(Actor actor, String name, Optional<Stamp> startsFrom) {
    Role role = open(actor, name);
    role.stamped().require(startsFrom, Optional.empty(), name);
    giveNoMore.check(actor, role.grants());
    if (name.equals(ADMINISTRATOR)) {
      throw new Conflict(Problem.of("role-stays", null, name));
    }
    long holders = repository.holders(name);
    if (holders > 0) {
      throw new Conflict(Problem.of("role-in-use", null, role.label().orElse(name), holders));
    }
    repository.remove(role);
    actions.done(actor, "role.removed", "role/" + name);
  }

  private Role open(Actor actor, String name) {
    actions.require(actor, "manage", "role");
    return repository.lockRole(name).orElseThrow(() -> new UnknownAccount("role", name));
  }

  private Role added(String name) {
    Role role = new Role(name);
    repository.add(role);
    return role;
  }

  private static void check(String name, Wanted wanted) {
    List<Problem> problems = new ArrayList<>();
    if (!NAME.matcher(name).matches()) {
      Message told =
          name.isBlank()
              ? Message.of("problem.role-name-missing")
              : Message.of("problem.role-name", name);
      problems.add(new Problem("role-name", Source.pointer("/name"), told));
    }
    if (wanted
        .label()
        .filter(label -> label.isBlank() || label.length() > LONGEST_LABEL)
        .isPresent()) {
      problems.add(Problem.of("name-length", Source.pointer("/label"), LONGEST_LABEL));
    }
    problems.addAll(Grants.problems(wanted.grants()));
    if (!problems.isEmpty()) {
      throw new InvalidInput(problems);
    }
  }

  /** What the audit log holds; the whole of it stands in the role. */
  private static String shortened(String detail) {
    return detail.length() <= 4_000 ? detail : "{}";
  }
}
