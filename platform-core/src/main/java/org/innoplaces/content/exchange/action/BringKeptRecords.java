package org.innoplaces.content.exchange.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.exchange.KeptRecord;
import org.innoplaces.content.exchange.KeptRecords;
import org.innoplaces.content.exchange.RecordsFile;
import org.innoplaces.content.exchange.extension.RecordsExchange;
import org.innoplaces.json.JsonText;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.Problem;

/** Hands records that were kept to their plugin, once it is there. */
@ApplicationScoped
class BringKeptRecords {

  private static final int BATCH = 100;

  private final KnownExchanges exchanges;
  private final KeptRecords kept;
  private final ContentRepository repository;

  protected BringKeptRecords() {
    this(null, null, null);
  }

  @Inject
  BringKeptRecords(KnownExchanges exchanges, KeptRecords kept, ContentRepository repository) {
    this.exchanges = exchanges;
    this.kept = kept;
    this.repository = repository;
  }

  /** The files of which records are kept and can be handed over. */
  @Transactional
  public SortedSet<RecordsFile> files() {
    SortedSet<RecordsFile> files = kept.files();
    files.retainAll(exchanges.files());
    return files;
  }

  /**
   * Hands over those of a file, all or none.
   *
   * @throws InvalidInput when the plugin refuses one; they stay kept
   */
  @Transactional
  public void bring(RecordsFile file) {
    repository.lockContent();
    RecordsExchange exchange = exchanges.of(file).orElseThrow();
    each(file, record -> check(exchange, record));
    each(file, record -> exchange.bring(JsonText.parse(record.line())));
    kept.remove(file);
  }

  private static void check(RecordsExchange exchange, KeptRecord record) {
    List<Problem> problems = exchange.check(JsonText.parse(record.line()));
    if (!problems.isEmpty()) {
      throw new InvalidInput(problems);
    }
  }

  private void each(RecordsFile file, Consumer<KeptRecord> work) {
    List<KeptRecord> batch = kept.after(file, 0, BATCH);
    while (!batch.isEmpty()) {
      batch.forEach(work);
      int last = batch.get(batch.size() - 1).place();
      repository.letGo();
      batch = kept.after(file, last, BATCH);
    }
  }
}
