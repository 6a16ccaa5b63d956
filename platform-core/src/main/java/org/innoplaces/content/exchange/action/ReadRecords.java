package org.innoplaces.content.exchange.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.innoplaces.content.exchange.KeptRecord;
import org.innoplaces.content.exchange.KeptRecords;
import org.innoplaces.content.exchange.RecordsFile;

/** Reads records of plugins piece by piece, each in a transaction of its own. */
@ApplicationScoped
class ReadRecords {

  private static final int BATCH = 100;

  private final KnownExchanges exchanges;
  private final KeptRecords kept;

  protected ReadRecords() {
    this(null, null);
  }

  @Inject
  ReadRecords(KnownExchanges exchanges, KeptRecords kept) {
    this.exchanges = exchanges;
    this.kept = kept;
  }

  /** The files of plugins that are there, and of those that are away and have something kept. */
  @Transactional
  public SortedSet<RecordsFile> files() {
    SortedSet<RecordsFile> files = exchanges.files();
    files.addAll(kept.files());
    return files;
  }

  /** The next records of the plugin that a file is of; none when it is away. */
  @Transactional
  public List<JsonObject> next(RecordsFile file, Optional<JsonObject> last) {
    List<JsonObject> next =
        exchanges.of(file).map(plugin -> plugin.after(last, BATCH)).orElse(List.of());
    if (!next.isEmpty() && last.filter(next.get(next.size() - 1)::equals).isPresent()) {
      throw new IllegalStateException("The records of " + file.path() + " do not go on");
    }
    return next;
  }

  /** The next records that are kept for a plugin. */
  @Transactional
  public List<KeptRecord> kept(RecordsFile file, int place) {
    return kept.after(file, place, BATCH);
  }
}
