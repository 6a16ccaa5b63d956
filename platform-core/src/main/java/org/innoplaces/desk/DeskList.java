package org.innoplaces.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;

/** The address of a list of a plugin's screen: which part of it is asked for, by which filters. */
public final class DeskList {

  /** How many rows a part has. */
  public static final int SIZE = 25;

  private final DeskForm form;
  private final String path;
  private final List<String> filters;

  /**
   * The list at a path.
   *
   * @param path for example {@code /desk/plugins/contact}
   * @param filters the parameters that the other parts of the list keep, in this order
   */
  public DeskList(DeskForm form, String path, List<String> filters) {
    this.form = form;
    this.path = path;
    this.filters = List.copyOf(filters);
  }

  /** A filter as it was typed; empty when it is missing or blank. */
  public Optional<String> value(String filter) {
    return form.parameter(filter).filter(text -> !text.isBlank());
  }

  /**
   * The same of several choices.
   *
   * @throws InvalidInput when it is none of them
   */
  public Optional<String> choice(String filter, Collection<String> choices) {
    Optional<String> chosen = value(filter);
    chosen
        .filter(text -> !choices.contains(text))
        .ifPresent(
            text -> {
              String known = String.join(", ", choices);
              throw new InvalidInput(
                  Problem.of("wrong-choice", Source.parameter(filter), text, known));
            });
    return chosen;
  }

  /**
   * Which part is asked for, from 1.
   *
   * @throws InvalidInput when it is no number of one
   */
  public int number() {
    String typed = value("page").orElse("1");
    if (!typed.matches("[1-9]\\d{0,5}")) {
      throw new InvalidInput(
          Problem.of("malformed-page", Source.parameter("page"), typed, "999999"));
    }
    return Integer.parseInt(typed);
  }

  /** How many rows stand before it. */
  public int first() {
    return (number() - 1) * SIZE;
  }

  /** How many parts so many rows make; at least one. */
  public int pages(long total) {
    return (int) Math.max(1, (total + SIZE - 1) / SIZE);
  }

  /** The part to go back to; the last one for who asked for one behind it. */
  public int before(long total) {
    return Math.max(1, Math.min(number() - 1, pages(total)));
  }

  /** Where another part of the same list is. */
  public String path(int number) {
    StringBuilder written = new StringBuilder(path + "?page=" + number);
    for (String filter : filters) {
      value(filter)
          .map(text -> "&" + filter + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8))
          .ifPresent(written::append);
    }
    return written.toString();
  }
}
