package org.innoplaces.content.exchange.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.innoplaces.access.Actor;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.entry.action.SlugBook;
import org.innoplaces.content.exchange.ImportRefused;
import org.innoplaces.content.exchange.ImportResult;
import org.innoplaces.content.exchange.ImportedEntry;
import org.innoplaces.content.exchange.ImportedFolder;
import org.innoplaces.content.exchange.RecordsFile;
import org.innoplaces.content.exchange.action.OpenEntries.Opened;
import org.innoplaces.content.exchange.action.OpenEntries.State;

/**
 * Brings the entries of a folder into the content, and the records of plugins into their tables:
 * all of them, or none when anything is wrong. All that is wrong is told at once: for that, what
 * can be stored is, and rolled back in the end.
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
  private final CheckSeen checkSeen;
  private final WriteImport writeImport;
  private final ImportRecords records;
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
      CheckSeen checkSeen,
      WriteImport writeImport,
      ImportRecords records,
      Clock clock) {
    this.repository = repository;
    this.openEntries = openEntries;
    this.checkImport = checkImport;
    this.checkSeen = checkSeen;
    this.writeImport = writeImport;
    this.records = records;
    this.clock = clock;
  }

  /**
   * Imports a folder in one transaction.
   *
   * @param folder the folder, or a ZIP file of what would be in it
   * @throws ImportRefused with every problem of every file
   */
  @Transactional
  public ImportResult importFolder(Actor actor, Path folder) {
    FolderProblems problems = new FolderProblems();
    if (!Files.isRegularFile(folder)) {
      return imported(actor, folder, problems);
    }
    try (FileSystem archive = FileSystems.newFileSystem(folder)) {
      return imported(actor, archive.getPath("/"), problems);
    } catch (IOException | ProviderNotFoundException noArchive) {
      String told = String.valueOf(noArchive.getMessage());
      problems.add(folder.getFileName().toString(), "", "unreadable-file", told);
      throw problems.refused();
    }
  }

  private ImportResult imported(Actor actor, Path folder, FolderProblems problems) {
    ImportedFolder imported = new ReadFolder(folder, problems, clock.instant()).read();
    List<ImportedEntry> entries = imported.entries();
    ImportNames.refuseDuplicateSlugs(entries, problems);
    repository.lockContent();
    ImportNames names = new ImportNames(repository);
    List<Opened> opened = openEntries.open(actor, imported, names, problems);
    Checking checking = new Checking(folder, imported.keepsUnknown(), names, problems);
    List<CheckedEntry> checked =
        opened.stream().map(one -> checkImport.check(checking, one)).toList();
    Set<UUID> touched = save(actor, checked);
    repository.lockPublications();
    Instant now = clock.instant();
    SlugBook book = new SlugBook(repository, now);
    List<CheckedEntry> published = checked.stream().filter(this::isToBeSeen).toList();
    for (CheckedEntry entry : published) {
      checkSeen.check(actor, entry, now, book, problems);
      repository.letGo();
    }
    SortedMap<RecordsFile, Path> ofPlugins = records.check(actor, checking);
    problems.refuse();
    touched.addAll(publish(actor, published, book));
    touched.addAll(writeVersions(actor, checked, now, book, problems));
    problems.refuse();
    ImportRecords.Brought brought = records.bring(ofPlugins, problems);
    Set<UUID> created =
        opened.stream()
            .filter(one -> one.state() == State.CREATED)
            .map(Opened::id)
            .collect(Collectors.toSet());
    touched.removeAll(created);
    return new ImportResult(
        created.size(),
        touched.size(),
        opened.size() - created.size() - touched.size(),
        brought.taken(),
        brought.kept());
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
    return entry.isPublished() && (!entry.stored() || writeImport.isOpen(entry));
  }

  private Set<UUID> writeVersions(
      Actor actor,
      List<CheckedEntry> entries,
      Instant now,
      SlugBook book,
      FolderProblems problems) {
    Set<UUID> written = new HashSet<>();
    for (CheckedEntry entry : entries) {
      if (!entry.versions().isEmpty()
          && writeImport.isOpen(entry)
          && writeImport.writeVersions(actor, entry, now, book, problems)) {
        written.add(entry.id());
      }
      repository.letGo();
    }
    return written;
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
