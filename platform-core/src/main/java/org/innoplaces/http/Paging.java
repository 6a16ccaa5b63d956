package org.innoplaces.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.innoplaces.jsonapi.PageText;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;

/**
 * Which page of a list is wanted.
 *
 * @param number from 1
 * @param size from 1 to 100
 */
public record Paging(int number, int size) {

  private static final int NORMAL = 25;
  private static final int MOST = 100;
  private static final int LAST = 1_000_000;
  private static final String NUMBER = "page[number]";
  private static final String SIZE = "page[size]";

  /**
   * Reads query parameters.
   *
   * @param others the names that may stand beside those of the page
   * @throws InvalidInput naming a parameter that is unknown, repeated or malformed
   */
  public static Paging of(Map<String, List<String>> given, String... others) {
    TreeSet<String> known = new TreeSet<>(List.of(others));
    known.add(NUMBER);
    known.add(SIZE);
    check(given, known);
    return new Paging(number(given, NUMBER, 1, LAST), number(given, SIZE, NORMAL, MOST));
  }

  /** Refuses all parameters. */
  public static void none(Map<String, List<String>> given) {
    check(given, new TreeSet<>());
  }

  private static void check(Map<String, List<String>> given, TreeSet<String> known) {
    given.forEach(
        (name, values) -> {
          if (!known.contains(name)) {
            throw refused("unknown-parameter", name, name, String.join(", ", known));
          }
          if (values.size() > 1) {
            throw refused("repeated-parameter", name, name);
          }
        });
  }

  private static int number(Map<String, List<String>> given, String name, int normal, int most) {
    String text = value(given, name).orElse(Integer.toString(normal));
    if (!text.matches("[0-9]{1,9}")
        || Integer.parseInt(text) < 1
        || Integer.parseInt(text) > most) {
      throw new InvalidInput(PageText.flaw(name, text, most));
    }
    return Integer.parseInt(text);
  }

  /** The value of a parameter; empty when it is missing. */
  public static Optional<String> value(Map<String, List<String>> given, String name) {
    return Stream.ofNullable(given.get(name)).flatMap(List::stream).findFirst();
  }

  /**
   * The value of a parameter that must be one of several.
   *
   * @throws InvalidInput when it is none of them
   */
  public static Optional<String> choice(
      Map<String, List<String>> given, String name, List<String> choices) {
    Optional<String> chosen = value(given, name);
    chosen
        .filter(text -> !choices.contains(text))
        .ifPresent(
            text -> {
              throw refused("malformed-value", name, text, name, String.join(", ", choices));
            });
    return chosen;
  }

  private static InvalidInput refused(String code, String parameter, Object... arguments) {
    return new InvalidInput(Problem.of(code, Source.parameter(parameter), arguments));
  }

  /** How many elements come before the page. */
  public int offset() {
    return (number - 1) * size;
  }
}
