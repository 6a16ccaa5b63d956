package org.innoplaces.contact.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.innoplaces.contact.ContactWords;
import org.innoplaces.contact.FileKind;
import org.innoplaces.problem.Problem;
import org.innoplaces.site.SentFile;

/** Which files somebody may send along. */
final class CheckFiles {

  private static final int MOST = 3;
  private static final int MOST_BYTES = 5 << 20;
  private static final int MEGABYTES = 5;
  private static final int LONGEST_NAME = 200;

  private CheckFiles() {}

  /** What is wrong with them; nothing when all can be kept. */
  static List<Problem> problems(List<SentFile> files) {
    List<Problem> problems = new ArrayList<>();
    if (files.size() > MOST) {
      problems.add(ContactWords.wrong("file", "many-files", files.size(), MOST));
    }
    long size = files.stream().mapToLong(file -> file.content().length).sum();
    if (size > MOST_BYTES || files.stream().anyMatch(file -> !file.whole())) {
      problems.add(ContactWords.wrong("file", "large-files", MEGABYTES));
      return problems;
    }
    for (SentFile file : files) {
      kind(file).ifPresentOrElse(kind -> {}, () -> problems.add(unknown(file)));
    }
    return problems;
  }

  private static Problem unknown(SentFile file) {
    return ContactWords.wrong(
        "file", file.content().length == 0 ? "empty-file" : "file", name(file));
  }

  /** The kind of a file; empty when we take none such. */
  static Optional<FileKind> kind(SentFile file) {
    return file.content().length == 0 ? Optional.empty() : FileKind.of(file.name(), file.content());
  }

  /** What it is called, in one line; its end is what tells most. */
  static String name(SentFile file) {
    String line = file.name().replaceAll("\\p{C}+", " ").strip();
    String kept = line.isEmpty() ? "?" : line;
    return kept.length() <= LONGEST_NAME
        ? kept
        : "…" + kept.substring(kept.length() - LONGEST_NAME + 1);
  }
}
