package org.innoplaces.content.exchange.action;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.innoplaces.content.exchange.RecordsFile;

/** The lines of a file, one after the other, so that long files need no more memory. */
final class RecordLines implements Closeable {

  private final BufferedReader reader;
  private int number;

  RecordLines(Path file) throws IOException {
    this.reader = Files.newBufferedReader(file);
  }

  /**
   * One line that is not blank.
   *
   * @param number the first being 1
   */
  record Line(int number, String text) {}

  /** The next one; empty at the end. */
  Optional<Line> next() throws IOException {
    for (String text = line(); text != null; text = line()) {
      number++;
      if (!text.isBlank()) {
        return Optional.of(new Line(number, text.strip()));
      }
    }
    return Optional.empty();
  }

  private String line() throws IOException {
    StringBuilder text = new StringBuilder();
    int sign = reader.read();
    if (sign < 0) {
      return null;
    }
    while (sign >= 0 && sign != '\n') {
      if (text.length() == RecordsFile.LONGEST_LINE) {
        throw new IOException("line " + (number + 1) + ": longer than " + RecordsFile.LONGEST_LINE);
      }
      text.append((char) sign);
      sign = reader.read();
    }
    return text.toString();
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
