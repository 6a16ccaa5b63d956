package org.innoplaces.account;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.innoplaces.problem.OutOfDate;
import org.innoplaces.problem.Problem;

/**
 * What something is like at the moment, as a short text: two people who read the same stamp saw the
 * same. By it somebody who changes it says what the change starts from.
 *
 * @param value letters, digits, hyphens and underlines
 */
public record Stamp(String value) {

  private static final int LENGTH = 32;

  /** The stamp of something with these values, in whatever order. */
  static Stamp of(Map<String, Collection<String>> values) {
    StringBuilder written = new StringBuilder();
    new TreeMap<>(values)
        .forEach(
            (name, all) -> {
              written.append(name).append(all.size());
              all.stream()
                  .sorted()
                  .forEach(
                      text -> written.append(':').append(text.length()).append(':').append(text));
            });
    return new Stamp(new Secret("stamp:" + written).digest().substring(0, LENGTH));
  }

  /**
   * Makes sure that somebody starts from what is there.
   *
   * @param startsFrom what they saw; empty when they do not say
   * @param name of what is changed, for the sentence
   * @throws OutOfDate when they saw something else
   */
  public void require(Optional<Stamp> startsFrom, String name) {
    if (startsFrom.isPresent() && !startsFrom.get().equals(this)) {
      throw new OutOfDate(List.of(Problem.of("changed-meanwhile", null, name)));
    }
  }
}
