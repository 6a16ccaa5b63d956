package org.innoplaces.content.exchange.action;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.innoplaces.json.JsonText;

/** A ZIP file that is the same whenever its files are the same. */
final class ExportArchive {

  /** The earliest that such a file can tell. */
  private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final ZipOutputStream zip;

  ExportArchive(OutputStream stream) {
    this.zip = new ZipOutputStream(stream, StandardCharsets.UTF_8);
  }

  void add(String path, JsonObject json) throws IOException {
    open(path);
    zip.write(JsonText.pretty(json).getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  void add(String path, Path file) throws IOException {
    open(path);
    Files.copy(file, zip);
    zip.closeEntry();
  }

  /** Begins a file of lines. */
  void begin(String path) throws IOException {
    open(path);
  }

  void line(String text) throws IOException {
    zip.write((text + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** Ends a file of lines. */
  void end() throws IOException {
    zip.closeEntry();
  }

  private void open(String path) throws IOException {
    ZipEntry entry = new ZipEntry(path);
    entry.setTimeLocal(ALWAYS);
    zip.putNextEntry(entry);
  }

  /** Writes the end; without it nobody takes the file for whole. */
  void finish() throws IOException {
    zip.finish();
    zip.flush();
  }
}
