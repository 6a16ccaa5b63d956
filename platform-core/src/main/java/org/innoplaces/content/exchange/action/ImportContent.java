package org.innoplaces.content.exchange.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.innoplaces.access.Actor;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.entry.action.SlugBook;
import org.innoplaces.content.exchange.ImportRefused;
import org.innoplaces.content.exchange.ImportResult;
import org.innoplaces.content.exchange.ImportedEntry;
import org.innoplaces.content.exchange.action.OpenEntries.Opened;
import org.innoplaces.content.exchange.action.OpenEntries.State;

/**
 * Brings the entries of a folder into the content: all of them, or none when anything is wrong. All
 * that is wrong is told at once: for that, what can be stored is, and rolled back in the end.
 *
 * <p>Entries are recognised by their key. A text that is there already makes no new revision, and a
 * revision that readers see already no new publication: importing a folder twice changes nothing
 * the second time. Nothing is ever deleted, and what lies in the trash stays there.
 */
@ApplicationScoped
public class ImportContent {

  private final ContentRepository repository;
  private final OpenEntries openEntries;
  private final CheckImport checkImport;
  private final CheckTexts checkTexts;
  private final CheckSlugs checkSlugs;
  private final WriteImport writeImport;
  private final Clock clock;

  /** For CDI proxies. */
  protected ImportContent() {
    this(null, null, null, null, null, null, null);
  }

  @Inject
  ImportContent(
      ContentRepository repository,
      OpenEntries openEntries,
      CheckImport checkImport,
      CheckTexts checkTexts,
      CheckSlugs checkSlugs,
      WriteImport writeImport,
      Clock clock) {
    this.repository = repository;
    this.openEntries = openEntries;
    this.checkImport = checkImport;
    this.checkTexts = checkTexts;
    this.checkSlugs = checkSlugs;
    this.writeImport = writeImport;
    this.clock = clock;
  }

  /**
   * Imports a folder in one transaction.
   *
   * @throws ImportRefused with every problem of every file
   */
  @Transactional
  public ImportResult importFolder(Actor actor, Path folder) {
    FolderProblems problems = new FolderProblems();
    List<ImportedEntry> entries = new ReadFolder(folder, problems).read();
    ImportNames.refuseDuplicateSlugs(entries, problems);
    repository.lockContent();
    ImportNames names = new ImportNames(repository);
    List<Opened> opened = openEntries.open(actor, entries, names, problems);
    List<CheckedEntry> checked =
        opened.stream().map(one -> checkImport.check(folder, one, names, problems)).toList();
    Set<UUID> touched = save(actor, checked);
    repository.lockPublications();
    Instant now = clock.instant();
    SlugBook book = new SlugBook(repository, now);
    List<CheckedEntry> published = checked.stream().filter(this::isToBeSeen).toList();
    for (CheckedEntry entry : published) {
      checkTexts.check(actor, entry, now, problems);
      checkSlugs.check(entry, now, book, problems);
      repository.letGo();
    }
    problems.refuse();
    touched.addAll(publish(actor, published, book));
    Set<UUID> created =
        opened.stream()
            .filter(one -> one.state() == State.CREATED)
            .map(Opened::id)
            .collect(Collectors.toSet());
    touched.removeAll(created);
    return new ImportResult(
        created.size(), touched.size(), entries.size() - created.size() - touched.size());
  }

  private Set<UUID> save(Actor actor, List<CheckedEntry> checked) {
    Set<UUID> saved = new HashSet<>();
    for (CheckedEntry entry : checked) {
      if (writeImport.isOpen(entry) && writeImport.save(actor, entry)) {
        saved.add(entry.id());
      }
      repository.letGo();
    }
    return saved;
  }

  /** Whether readers are to get it; what lies in the trash stays there. */
  private boolean isToBeSeen(CheckedEntry entry) {
    return entry.source().publish() && (!entry.stored() || writeImport.isOpen(entry));
  }

  private Set<UUID> publish(Actor actor, List<CheckedEntry> entries, SlugBook book) {
    Set<UUID> published = new HashSet<>();
    for (CheckedEntry entry : entries) {
      if (writeImport.publish(actor, entry, book)) {
        published.add(entry.id());
      }
      repository.letGo();
    }
    return published;
  }
}
