package org.innoplaces.membership.form;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A section, a question or an option by its place in a form.
 *
 * @param path of a section one number from 0 on, of a question two, of an option three
 */
public record FormPart(List<Integer> path) {

  private static final List<String> NAMES = List.of("sections", "questions", "options");
  private static final Pattern POINTER =
      Pattern.compile("/sections/\\d{1,3}(/questions/\\d{1,3}(/options/\\d{1,3})?)?");

  /** Keeps a copy. */
  public FormPart {
    path = List.copyOf(path);
  }

  /** At that place. */
  public static FormPart at(Integer... path) {
    return new FormPart(Arrays.asList(path));
  }

  /** Reads {@link #pointer()}; empty when it is none. */
  public static Optional<FormPart> of(String pointer) {
    return Optional.of(pointer)
        .filter(text -> POINTER.matcher(text).matches())
        .map(
            text ->
                new FormPart(
                    Arrays.stream(text.split("[^0-9]+"))
                        .filter(number -> !number.isEmpty())
                        .map(Integer::valueOf)
                        .toList()));
  }

  /** The JSON pointer to it in the definition, for example {@code /sections/0/questions/2}. */
  public String pointer() {
    StringBuilder written = new StringBuilder();
    IntStream.range(0, path.size())
        .forEach(i -> written.append('/').append(NAMES.get(i)).append('/').append(path.get(i)));
    return written.toString();
  }

  /** How many numbers it has. */
  public int depth() {
    return path.size();
  }

  /** The number of its section. */
  public int section() {
    return path.get(0);
  }

  /** The number of its question; only of a question or an option. */
  public int question() {
    return path.get(1);
  }

  /** Its number among its like. */
  public int last() {
    return path.get(path.size() - 1);
  }

  /** The one that stands so many places behind it among its like; there may be none. */
  public FormPart next(int by) {
    Integer[] moved = path.toArray(Integer[]::new);
    moved[moved.length - 1] += by;
    return at(moved);
  }

  /** One within it. */
  public FormPart child(int number) {
    Integer[] longer = Arrays.copyOf(path.toArray(Integer[]::new), path.size() + 1);
    longer[path.size()] = number;
    return at(longer);
  }
}
