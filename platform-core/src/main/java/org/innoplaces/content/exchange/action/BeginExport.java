package org.innoplaces.content.exchange.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import org.innoplaces.content.exchange.ExportOrder;
import org.innoplaces.content.exchange.RecordsFile;
import org.innoplaces.media.MediaStore;

/** Puts together what one export is written with. */
@ApplicationScoped
class BeginExport {

  private final ReadExported entries;
  private final ReadRecords records;
  private final RememberTypes types;
  private final MediaStore store;
  private final Clock clock;

  protected BeginExport() {
    this(null, null, null, null, null);
  }

  @Inject
  BeginExport(
      ReadExported entries,
      ReadRecords records,
      RememberTypes types,
      MediaStore store,
      Clock clock) {
    this.entries = entries;
    this.records = records;
    this.types = types;
    this.store = store;
    this.clock = clock;
  }

  /** An export of the types, and of the files of records. */
  ExportContent.Export of(
      ExportOrder order, Collection<String> types, Collection<RecordsFile> files) {
    return stream -> {
      ExportArchive archive = new ExportArchive(stream);
      new WriteExport(entries, this.types.types(), store)
          .write(order, types, clock.instant(), archive);
      new WriteRecords(records, archive).write(files);
      archive.finish();
    };
  }
}
