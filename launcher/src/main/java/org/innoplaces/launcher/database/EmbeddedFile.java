package org.innoplaces.launcher.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.innoplaces.launcher.instance.DiskReason;
import org.innoplaces.launcher.instance.StartProblem;

/**
 * The file of the embedded database, and the note beside it of how it was left.
 *
 * <p>H2 opens a file that was cut short at an older state, or as an empty database, and says
 * nothing. The note tells the difference: it holds {@code open} from the first migration on, and
 * the size in bytes after an end in order.
 */
public final class EmbeddedFile {

  private static final byte[] BEGINNING = "H:2,".getBytes(StandardCharsets.US_ASCII);
  private static final String OPEN = "open";

  private final Path file;
  private final Path note;

  EmbeddedFile(Path file) {
    this.file = file;
    this.note = file.resolveSibling("left");
  }

  /**
   * Makes sure that the file is as long as it was and looks like a database.
   *
   * @throws StartProblem when it is gone, cut short, or something else
   */
  void requireWhole() {
    try {
      if (Files.exists(file)) {
        requireBeginning();
        requireSize();
      } else if (wasUsed()) {
        throw new StartProblem(
            "The database file %s is gone: restore it from a backup, or remove %s to begin anew."
                .formatted(file, note));
      }
    } catch (IOException unreadable) {
      throw new StartProblem(
          "The database file cannot be read (" + DiskReason.of(unreadable) + ").", unreadable);
    }
  }

  private void requireBeginning() throws IOException {
    try (InputStream bytes = Files.newInputStream(file)) {
      byte[] read = bytes.readNBytes(BEGINNING.length);
      if (read.length > 0 && !Arrays.equals(read, BEGINNING)) {
        throw new StartProblem(
            "The file %s is no database: restore it from a backup.".formatted(file));
      }
    }
  }

  private void requireSize() throws IOException {
    if (!wasUsed() || Files.readString(note).strip().equals(OPEN)) {
      return;
    }
    long before = Long.parseLong(Files.readString(note).strip());
    if (Files.size(file) < before) {
      throw new StartProblem(
          "The database file %s is cut short (%d bytes, %d when it was closed): restore it from a"
                  .formatted(file, Files.size(file), before)
              + " backup. If you have just done that, remove %s.".formatted(note));
    }
  }

  /** Whether there was content in it once. */
  boolean wasUsed() {
    return Files.exists(note);
  }

  /** From here on there is content in it, and its size changes. */
  void noteOpen() {
    write(OPEN);
  }

  /** Nothing has it open any more. */
  void noteClosed() {
    try {
      write(Long.toString(Files.size(file)));
    } catch (IOException gone) {
      throw new StartProblem("The database file " + file + " is gone.", gone);
    }
  }

  private void write(String text) {
    try {
      Files.writeString(note, text + "\n");
    } catch (IOException full) {
      throw new StartProblem("The file cannot be written (" + DiskReason.of(full) + ").", full);
    }
  }
}
