package org.innoplaces.content.exchange.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.innoplaces.content.exchange.RecordsFile;
import org.innoplaces.content.exchange.extension.RecordsExchange;
import org.innoplaces.plugin.Contributions;

/** The plugins' own records that can be exchanged; each is asked once for its file. */
@ApplicationScoped
class KnownExchanges {

  private final Contributions<RecordsExchange> contributed;
  private SortedMap<RecordsFile, RecordsExchange> byFile;

  protected KnownExchanges() {
    this.contributed = null;
  }

  @Inject
  KnownExchanges(@Any Instance<RecordsExchange> contributed) {
    this.contributed = Contributions.of(contributed);
  }

  /** The files of those that are there. */
  SortedSet<RecordsFile> files() {
    return new TreeSet<>(byFile().keySet());
  }

  /** The one of a file; empty when its plugin is away. */
  Optional<RecordsExchange> of(RecordsFile file) {
    return Optional.ofNullable(byFile().get(file));
  }

  private synchronized SortedMap<RecordsFile, RecordsExchange> byFile() {
    if (byFile == null) {
      SortedMap<RecordsFile, RecordsExchange> found = new TreeMap<>();
      contributed.each(
          exchange -> {
            RecordsFile file = exchange.file();
            if (found.putIfAbsent(file, exchange) != null) {
              throw new IllegalStateException("There is another one for " + file.path());
            }
          });
      byFile = Collections.unmodifiableSortedMap(found);
    }
    return byFile;
  }
}
