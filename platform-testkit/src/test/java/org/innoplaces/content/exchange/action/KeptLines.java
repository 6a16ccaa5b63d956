package org.innoplaces.content.exchange.action;

import java.util.List;
import org.innoplaces.content.exchange.KeptRecord;
import org.innoplaces.content.exchange.KeptRecords;
import org.innoplaces.content.exchange.RecordsFile;
import org.innoplaces.testkit.TestPlatform;

/** What is kept for plugins that are away. */
final class KeptLines {

  private KeptLines() {}

  static void keep(TestPlatform platform, RecordsFile file, String line) {
    platform.get(KeptRecords.class).keep(file, line);
  }

  static List<String> of(TestPlatform platform, RecordsFile file) {
    return platform.inTransaction(
        () ->
            platform.get(KeptRecords.class).after(file, 0, 1000).stream()
                .map(KeptRecord::line)
                .toList());
  }
}
