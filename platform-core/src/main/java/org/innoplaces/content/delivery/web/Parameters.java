package org.innoplaces.content.delivery.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;

/** The query parameters of one request; collects everything that is wrong with them. */
final class Parameters {

  private static final Pattern FAMILY = Pattern.compile("([a-z]{1,10})\\[.{0,200}", Pattern.DOTALL);

  private final MultivaluedMap<String, String> given;
  private final List<Problem> problems = new ArrayList<>();

  Parameters(MultivaluedMap<String, String> given) {
    this.given = given;
  }

  /**
   * Notes every parameter that is not allowed here or stands twice.
   *
   * @param names plain names and families like {@code filter[]}
   */
  void allow(Set<String> names) {
    given.forEach(
        (name, values) -> {
          Matcher family = FAMILY.matcher(name);
          String allowed = family.matches() ? family.group(1) + "[]" : name;
          if (!names.contains(allowed)) {
            add("unknown-parameter", name, name, String.join(", ", new TreeSet<>(names)));
          } else if (values.size() > 1) {
            add("repeated-parameter", name, name);
          }
        });
  }

  Optional<String> value(String name) {
    return Optional.ofNullable(given.getFirst(name));
  }

  /** The value of a parameter that must not be empty: what is empty is noted and left out. */
  Optional<String> filled(String name) {
    Optional<String> value = value(name);
    if (value.filter(String::isBlank).isPresent()) {
      add("empty-parameter", name, name);
      return Optional.empty();
    }
    return value;
  }

  /** The parameters of a family like {@code filter}, with the rest of their names. */
  List<Map.Entry<String, String>> family(String family) {
    return given.keySet().stream()
        .filter(name -> name.startsWith(family + "["))
        .sorted()
        .map(name -> Map.entry(name, given.getFirst(name)))
        .toList();
  }

  void add(String code, String parameter, Object... arguments) {
    problems.add(Problem.of(code, Source.parameter(parameter), arguments));
  }

  void add(Problem problem) {
    problems.add(problem);
  }

  void addAll(InvalidInput refusal) {
    problems.addAll(refusal.problems());
  }

  void refuseWhenWrong() {
    if (!problems.isEmpty()) {
      throw new InvalidInput(problems);
    }
  }
}
