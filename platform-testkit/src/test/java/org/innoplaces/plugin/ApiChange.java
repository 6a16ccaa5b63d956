package org.innoplaces.plugin;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What changed between two states of the {@link PublicApi}, sorted.
 *
 * @param breaking what compiled plugins may fail by: everything that is gone or another, and
 *     abstract methods that came to types that were there
 * @param compatible everything else that came
 */
record ApiChange(List<String> breaking, List<String> compatible) {

  static ApiChange between(Set<String> before, Set<String> now) {
    List<String> breaking = new ArrayList<>();
    List<String> compatible = new ArrayList<>();
    before.stream().filter(line -> !now.contains(line)).forEach(line -> breaking.add("- " + line));
    now.stream()
        .filter(line -> !before.contains(line))
        .forEach(line -> (isDemand(line, before) ? breaking : compatible).add("+ " + line));
    return new ApiChange(breaking, compatible);
  }

  /** A method that those who implement the type lack; of a new type nobody does. */
  private static boolean isDemand(String line, Set<String> before) {
    int member = line.indexOf("#abstract ");
    return member > 0
        && before.stream().anyMatch(known -> known.startsWith(line.substring(0, member) + " "));
  }
}
