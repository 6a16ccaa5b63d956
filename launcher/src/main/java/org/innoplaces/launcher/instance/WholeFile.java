package org.innoplaces.launcher.instance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Puts a file in its place as a whole: nobody ever finds half of it, not even after a crash. */
public final class WholeFile {

  private WholeFile() {}

  /** Writes a text, in place of what was there. */
  public static void write(Path file, String text) throws IOException {
    Path draft = draftOf(file);
    try {
      Files.writeString(draft, text);
      move(draft, file);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /** Copies a file, in place of what was there. */
  public static void copy(Path from, Path to) throws IOException {
    Path draft = draftOf(to);
    try {
      Files.copy(from, draft, StandardCopyOption.REPLACE_EXISTING);
      move(draft, to);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static Path draftOf(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    return file.resolveSibling(file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
  }

  private static void move(Path draft, Path file) throws IOException {
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
  }
}
