package org.innoplaces.privacy.action;

import java.util.ArrayList;
import java.util.List;
import org.innoplaces.account.EmailAddress;
import org.innoplaces.privacy.Person;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;

/** What can be looked for: nothing that would be found everywhere. */
final class PersonRule {

  private static final int LONGEST_NAME = 200;
  private static final int SHORTEST_NAME = 3;
  private static final int MOST_NAMES = 20;

  private PersonRule() {}

  /**
   * Checks what somebody typed.
   *
   * @throws InvalidInput naming every member that cannot be taken
   */
  static void check(Person person) {
    List<Problem> problems = new ArrayList<>();
    if (EmailAddress.read(person.email()).isEmpty()) {
      problems.add(EmailAddress.refused(person.email()));
    }
    if (person.names().size() > MOST_NAMES) {
      problems.add(Problem.of("too-many-names", Source.pointer("/names"), MOST_NAMES));
    }
    person.names().stream()
        .filter(name -> letters(name) < SHORTEST_NAME || name.length() > LONGEST_NAME)
        .forEach(
            name ->
                problems.add(
                    Problem.of(
                        "person-name-length",
                        Source.pointer("/names"),
                        name,
                        SHORTEST_NAME,
                        LONGEST_NAME)));
    if (!problems.isEmpty()) {
      throw new InvalidInput(problems);
    }
  }

  private static long letters(String name) {
    return name.codePoints().filter(Character::isLetterOrDigit).count();
  }
}
