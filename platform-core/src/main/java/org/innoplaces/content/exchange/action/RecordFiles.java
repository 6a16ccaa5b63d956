package org.innoplaces.content.exchange.action;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.innoplaces.content.exchange.RecordsFile;

/** Finds the files with records of plugins in an import folder. */
final class RecordFiles {

  private static final int DEPTH = 2;

  private final Path folder;
  private final FolderProblems problems;

  RecordFiles(Path folder, FolderProblems problems) {
    this.folder = folder;
    this.problems = problems;
  }

  /** Their places; a file whose name cannot be one is a problem. */
  SortedMap<RecordsFile, Path> find() {
    SortedMap<RecordsFile, Path> found = new TreeMap<>();
    for (Path file : files()) {
      String path = folder.relativize(file).toString().replace('\\', '/');
      RecordsFile.at(path)
          .ifPresentOrElse(
              name -> found.put(name, file), () -> problems.add(path, "", "misnamed-records"));
    }
    return found;
  }

  private List<Path> files() {
    Path plugins = folder.resolve(RecordsFile.FOLDER);
    if (!Files.isDirectory(plugins)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(plugins, DEPTH)) {
      return all.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList();
    } catch (IOException unreadable) {
      String told = String.valueOf(unreadable.getMessage());
      problems.add(RecordsFile.FOLDER, "", "unreadable-file", told);
      return List.of();
    }
  }
}
