package org.innoplaces.content.exchange.action;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.innoplaces.content.exchange.KeptRecord;
import org.innoplaces.content.exchange.RecordsFile;

/** Writes the records of plugins into an export. For one export and one thread. */
final class WriteRecords {

  private final ReadRecords read;
  private final ExportArchive archive;

  WriteRecords(ReadRecords read, ExportArchive archive) {
    this.read = read;
    this.archive = archive;
  }

  /** Files without records are left out. */
  void write(Collection<RecordsFile> files) throws IOException {
    for (RecordsFile file : files) {
      boolean begun = writeOwn(file);
      begun = writeKept(file, begun);
      if (begun) {
        archive.end();
      }
    }
  }

  private boolean writeOwn(RecordsFile file) throws IOException {
    boolean begun = false;
    List<JsonObject> batch = read.next(file, Optional.empty());
    while (!batch.isEmpty()) {
      for (JsonObject record : batch) {
        begun = line(file, begun, record.toString());
      }
      batch = read.next(file, Optional.of(batch.get(batch.size() - 1)));
    }
    return begun;
  }

  private boolean writeKept(RecordsFile file, boolean already) throws IOException {
    boolean begun = already;
    List<KeptRecord> batch = read.kept(file, 0);
    while (!batch.isEmpty()) {
      for (KeptRecord record : batch) {
        begun = line(file, begun, record.line());
      }
      batch = read.kept(file, batch.get(batch.size() - 1).place());
    }
    return begun;
  }

  private boolean line(RecordsFile file, boolean begun, String text) throws IOException {
    if (!begun) {
      archive.begin(file.path());
    }
    archive.line(text);
    return true;
  }
}
