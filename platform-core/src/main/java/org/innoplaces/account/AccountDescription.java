package org.innoplaces.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.problem.Stamp;

/**
 * An account as those who manage it see it: without any secret.
 *
 * @param roles the names of its roles, sorted
 * @param state how it stands
 * @param factor whether there is a second factor
 * @param factorRequired whether one of its roles asks for a second factor
 */
public record AccountDescription(
    UUID id,
    String email,
    String name,
    String locale,
    List<String> roles,
    State state,
    boolean factor,
    boolean factorRequired,
    Instant createdAt,
    Optional<Instant> disabledAt,
    Stamp stamp) {

  /** How an account stands. */
  public enum State {
    /** Its owner has not chosen a password yet. */
    INVITED,
    /** It can be used. */
    OPEN,
    /** Nobody can use it. */
    CLOSED
  }

  /** The description of an account whose roles can be read. */
  public static AccountDescription of(Account account) {
    return new AccountDescription(
        account.id(),
        account.email(),
        account.name(),
        account.locale(),
        account.roles().stream().map(Role::name).sorted().toList(),
        state(account),
        account.secondFactor().isPresent(),
        account.requiresSecondFactor(),
        account.createdAt(),
        account.disabledAt(),
        account.stamped().stamp());
  }

  private static State state(Account account) {
    if (account.disabledAt().isPresent()) {
      return State.CLOSED;
    }
    return account.passwordHash().isPresent() ? State.OPEN : State.INVITED;
  }
}
