package org.innoplaces.account.action;

import java.util.Locale;
import java.util.Optional;
import org.innoplaces.account.Account;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;

/**
 * Which passwords are taken: 12 to 200 characters, neither the address or name of the account nor
 * one character over and over. No rule about kinds of characters (NIST SP 800-63B, section
 * 5.1.1.2).
 */
final class PasswordRule {

  private static final int SHORTEST = 12;
  private static final int LONGEST = 200;
  private static final int FEWEST_DIFFERENT = 5;
  private static final int SHORTEST_NAME = 4;

  private PasswordRule() {}

  static void check(String password, Account account) {
    check(password, account, Source.pointer("/password"));
  }

  /** Checks one that stands at that place. */
  static void check(String password, Account account, Source place) {
    flaw(password, account.email(), account.name(), place)
        .ifPresent(
            problem -> {
              throw new InvalidInput(problem);
            });
  }

  /**
   * What is wrong with the password of somebody.
   *
   * @param email in lower case; empty when it is not known
   */
  static Optional<Problem> flaw(String password, String email, String name, Source place) {
    if (password.length() < SHORTEST || password.length() > LONGEST) {
      return Optional.of(Problem.of("password-length", place, SHORTEST, LONGEST));
    }
    String plain = password.toLowerCase(Locale.ROOT);
    return (!email.isEmpty() && plain.contains(email))
            || containsName(plain, name.toLowerCase(Locale.ROOT))
            || plain.chars().distinct().count() < FEWEST_DIFFERENT
        ? Optional.of(Problem.of("password-guessable", place))
        : Optional.empty();
  }

  /**
   * Nearly every password contains a name of a letter or two, so such a name gives nothing away.
   */
  private static boolean containsName(String password, String name) {
    return name.length() >= SHORTEST_NAME && password.contains(name);
  }
}
