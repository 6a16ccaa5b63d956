package org.innoplaces.jsonapi;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;

/** Reads the query parameters of one request and collects everything that is wrong with them. */
public final class ReadParameters {

  private static final String PAGE = "page[number]";
  private static final String SIZE = "page[size]";
  private static final int LAST_PAGE = 1_000_000;
  private static final Instant FIRST = Instant.EPOCH;
  private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");

  private final Map<String, List<String>> given;
  private final List<Problem> problems = new ArrayList<>();

  /** Those of a request. */
  public ReadParameters(Map<String, List<String>> given) {
    this.given = given;
  }

  /** Notes every parameter of another name, and those that stand twice. */
  public ReadParameters allow(String... names) {
    var known = new TreeSet<>(List.of(names));
    given.forEach(
        (name, values) -> {
          if (!known.contains(name)) {
            add("unknown-parameter", name, name, String.join(", ", known));
          } else if (values.size() > 1) {
            add("repeated-parameter", name, name);
          }
        });
    return this;
  }

  /** A text that may be absent or blank. */
  public Optional<String> text(String name) {
    return Optional.ofNullable(given.get(name))
        .map(values -> values.get(0).strip())
        .filter(text -> !text.isEmpty());
  }

  /** One of some words. */
  public Optional<String> choice(String name, List<String> choices) {
    Optional<String> word = text(name);
    word.filter(known -> !choices.contains(known))
        .ifPresent(other -> add("malformed-value", name, other, name, String.join(", ", choices)));
    return word;
  }

  /** An instant that may be absent. */
  public Optional<Instant> instant(String name) {
    return text(name).flatMap(written -> instant(name, written));
  }

  private Optional<Instant> instant(String name, String written) {
    try {
      Instant instant = OffsetDateTime.parse(written).toInstant();
      if (!instant.isBefore(FIRST) && instant.isBefore(LAST)) {
        return Optional.of(instant);
      }
    } catch (DateTimeException malformed) {
      // Told below, like an instant out of every range.
    }
    add(InstantText.flaw(written), name, written);
    return Optional.empty();
  }

  /** Which page of how many elements is wanted. */
  public Page page(int normal, int most) {
    return new Page(number(PAGE, 1, LAST_PAGE), number(SIZE, normal, most));
  }

  private int number(String name, int normal, int most) {
    String text = text(name).orElse(Integer.toString(normal));
    boolean number = text.matches("[0-9]{1,9}");
    if (!number || Integer.parseInt(text) < 1 || Integer.parseInt(text) > most) {
      problems.add(PageText.flaw(name, text, most));
      return normal;
    }
    return Integer.parseInt(text);
  }

  /**
   * A page of a list.
   *
   * @param number from 1
   * @param size how many elements it has at most
   */
  public record Page(int number, int size) {

    /** How many elements are before it. */
    public int offset() {
      return (number - 1) * size;
    }
  }

  private void add(String code, String parameter, Object... arguments) {
    problems.add(Problem.of(code, Source.parameter(parameter), arguments));
  }

  /**
   * Ends the reading.
   *
   * @throws InvalidInput naming everything that was noted
   */
  public void refuseWhenWrong() {
    if (!problems.isEmpty()) {
      throw new InvalidInput(problems);
    }
  }
}
