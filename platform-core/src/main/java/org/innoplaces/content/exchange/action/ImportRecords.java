package org.innoplaces.content.exchange.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.innoplaces.access.Actor;
import org.innoplaces.access.Permission;
import org.innoplaces.access.action.CheckAccess;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.exchange.KeptRecords;
import org.innoplaces.content.exchange.RecordsFile;
import org.innoplaces.content.exchange.extension.RecordsExchange;

/**
 * Brings records of plugins in, in the transaction of the import: first all are looked at, then all
 * are stored. What is of a plugin that is away is kept or refused, as the folder says.
 */
@ApplicationScoped
class ImportRecords {

  private final KnownExchanges exchanges;
  private final KeptRecords kept;
  private final ContentRepository repository;
  private final CheckAccess access;

  protected ImportRecords() {
    this(null, null, null, null);
  }

  @Inject
  ImportRecords(
      KnownExchanges exchanges,
      KeptRecords kept,
      ContentRepository repository,
      CheckAccess access) {
    this.exchanges = exchanges;
    this.kept = kept;
    this.repository = repository;
    this.access = access;
  }

  /** Finds the files and notes all that is wrong with them; {@code manage} on each is needed. */
  SortedMap<RecordsFile, Path> check(Actor actor, Checking checking) {
    FolderProblems problems = checking.problems();
    SortedMap<RecordsFile, Path> files = new RecordFiles(checking.folder(), problems).find();
    for (Map.Entry<RecordsFile, Path> one : files.entrySet()) {
      RecordsFile file = one.getKey();
      access.require(actor, new Permission("manage", file.subject()));
      Optional<RecordsExchange> exchange = exchanges.of(file);
      if (exchange.isEmpty() && !checking.keepsUnknown()) {
        problems.add(file.path(), "", "unknown-records", file.plugin(), known());
      } else {
        new RecordsOfFile(file, one.getValue(), problems)
            .each(line -> exchange.ifPresent(plugin -> line.note(plugin.check(line.json()))));
      }
    }
    return files;
  }

  private String known() {
    String known =
        exchanges.files().stream().map(RecordsFile::path).collect(Collectors.joining(", "));
    return known.isEmpty() ? "–" : known;
  }

  /** How many records plugins took, and how many wait for plugins that are away. */
  record Brought(int taken, int kept) {}

  /** Stores what was checked; ends at the first failure, which refuses the whole import. */
  Brought bring(SortedMap<RecordsFile, Path> files, FolderProblems problems) {
    int[] counts = {0, 0};
    files.forEach(
        (file, path) -> {
          Optional<RecordsExchange> exchange = exchanges.of(file);
          new RecordsOfFile(file, path, problems)
              .each(
                  line -> {
                    exchange.ifPresentOrElse(
                        plugin -> plugin.bring(line.json()), () -> kept.keep(file, line.text()));
                    counts[exchange.isPresent() ? 0 : 1]++;
                    line.everyHundred(repository::letGo);
                  });
          problems.refuse();
        });
    return new Brought(counts[0], counts[1]);
  }
}
