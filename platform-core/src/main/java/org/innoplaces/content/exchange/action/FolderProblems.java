package org.innoplaces.content.exchange.action;

import java.util.ArrayList;
import java.util.LinkedHashMap;
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

  /** By file, and in it by what is told: several texts can show one mistake. */
  private final Map<String, Map<String, Problem>> byFile = new TreeMap<>();

  /** Notes a problem of a place, a JSON pointer that is empty for the whole file. */
  void add(String file, String pointer, String code, Object... arguments) {
    add(file, Problem.of(code, Source.pointer(pointer), arguments));
  }

  /**
   * Notes a problem that points into a file, or has no place and is one of the whole file; one that
   * names a line of the file is told as it is.
   */
  void add(String file, Problem problem) {
    Source place = problem.source() == null ? Source.pointer("") : problem.source();
    Problem placed = new Problem(problem.code(), place, problem.message());
    byFile
        .computeIfAbsent(file, unknown -> new LinkedHashMap<>())
        .putIfAbsent(placed.toString(), placed);
  }

  /** The places of a file that something is wrong with. */
  Set<String> places(String file) {
    return byFile.getOrDefault(file, Map.of()).values().stream()
        .map(problem -> problem.source().value())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Refuses the folder when anything is wrong with it. */
  void refuse() {
    if (!byFile.isEmpty()) {
      throw refused();
    }
  }

  /** The refusal of the folder with all that is wrong. */
  ImportRefused refused() {
    List<Problem> all = new ArrayList<>();
    byFile.forEach(
        (file, problems) -> problems.values().forEach(problem -> all.add(inFile(file, problem))));
    return new ImportRefused(all);
  }

  private static Problem inFile(String file, Problem problem) {
    if (problem.source().kind() == Source.Kind.FILE) {
      return problem;
    }
    Source place = Source.file(file, problem.source().value());
    return new Problem(problem.code(), place, problem.message());
  }
}
