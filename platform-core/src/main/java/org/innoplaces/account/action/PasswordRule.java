package org.innoplaces.account.action;

import java.util.Locale;
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
    if (password.length() < SHORTEST || password.length() > LONGEST) {
      throw refused("password-length", place, SHORTEST, LONGEST);
    }
    String plain = password.toLowerCase(Locale.ROOT);
    if (plain.contains(account.email())
        || containsName(plain, account.name().toLowerCase(Locale.ROOT))
        || plain.chars().distinct().count() < FEWEST_DIFFERENT) {
      throw refused("password-guessable", place);
    }
  }

  /**
   * Nearly every password contains a name of a letter or two, so such a name gives nothing away.
   */
  private static boolean containsName(String password, String name) {
    return name.length() >= SHORTEST_NAME && password.contains(name);
  }

  private static InvalidInput refused(String code, Source place, Object... arguments) {
    return new InvalidInput(Problem.of(code, place, arguments));
  }
}
