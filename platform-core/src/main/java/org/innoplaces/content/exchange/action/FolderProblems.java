package org.innoplaces.content.exchange.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.innoplaces.content.exchange.ImportRefused;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;

/** Everything that is wrong with a folder: by file, each problem at its place in the file. */
final class FolderProblems {

  private final Map<String, List<Problem>> byFile = new TreeMap<>();

  /** Notes a problem of a place, a JSON pointer that is empty for the whole file. */
  void add(String file, String pointer, String code, Object... arguments) {
    add(file, Problem.of(code, Source.pointer(pointer), arguments));
  }

  /** Notes a problem that points into a file; once, when several texts show it. */
  void add(String file, Problem problem) {
    List<Problem> problems = byFile.computeIfAbsent(file, unknown -> new ArrayList<>());
    String told = placed(file, problem).toString();
    if (problems.stream().noneMatch(other -> placed(file, other).toString().equals(told))) {
      problems.add(problem);
    }
  }

  /** The places of a file that something is wrong with. */
  Set<String> places(String file) {
    return byFile.getOrDefault(file, List.of()).stream()
        .map(FolderProblems::pointer)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Refuses the folder when anything is wrong with it. */
  void refuse() {
    List<Problem> all = new ArrayList<>();
    byFile.forEach((file, problems) -> problems.forEach(problem -> all.add(placed(file, problem))));
    if (!all.isEmpty()) {
      throw new ImportRefused(all);
    }
  }

  private static Problem placed(String file, Problem problem) {
    return new Problem(problem.code(), Source.file(file, pointer(problem)), problem.message());
  }

  private static String pointer(Problem problem) {
    return problem.source() == null ? "" : problem.source().value();
  }
}
