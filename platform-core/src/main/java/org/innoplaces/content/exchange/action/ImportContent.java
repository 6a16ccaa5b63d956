package org.innoplaces.content.exchange.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.innoplaces.access.Actor;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.entry.Entry;
import org.innoplaces.content.entry.action.CreateEntry;
import org.innoplaces.content.exchange.ImportRefused;
import org.innoplaces.content.exchange.ImportResult;
import org.innoplaces.content.exchange.ImportedEntry;
import org.innoplaces.content.schema.ContentSchema;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;

/**
 * Brings the entries of a folder into the content: all of them, or none when anything is wrong.
 *
 * <p>Entries are recognised by their key. A text that is there already makes no new revision, and a
 * revision that readers see already no new publication: importing a folder twice changes nothing
 * the second time. Nothing is ever deleted, and what lies in the trash stays there.
 */
@ApplicationScoped
public class ImportContent {

  private final ContentRepository repository;
  private final ContentSchema schema;
  private final CreateEntry createEntry;
  private final CheckImport checkImport;
  private final WriteImport writeImport;

  /** For CDI proxies. */
  protected ImportContent() {
    this(null, null, null, null, null);
  }

  @Inject
  ImportContent(
      ContentRepository repository,
      ContentSchema schema,
      CreateEntry createEntry,
      CheckImport checkImport,
      WriteImport writeImport) {
    this.repository = repository;
    this.schema = schema;
    this.createEntry = createEntry;
    this.checkImport = checkImport;
    this.writeImport = writeImport;
  }

  /**
   * Imports a folder in one transaction.
   *
   * @throws ImportRefused with every problem of every file
   */
  @Transactional
  public ImportResult importFolder(Actor actor, Path folder) {
    List<Problem> problems = new ArrayList<>();
    List<ImportedEntry> entries = outlined(folder, problems);
    ImportNames names = new ImportNames(repository);
    int created = open(actor, entries, names);
    List<CheckedEntry> checked =
        entries.stream().map(entry -> checkImport.check(folder, entry, names, problems)).toList();
    refuse(problems);
    int touched = 0;
    for (CheckedEntry entry : checked) {
      touched += writeImport.write(actor, entry, problems) ? 1 : 0;
      repository.letGo();
    }
    refuse(problems);
    return new ImportResult(created, touched - created, entries.size() - touched);
  }

  private List<ImportedEntry> outlined(Path folder, List<Problem> problems) {
    List<ImportedEntry> entries = new ReadFolder(folder, problems).read();
    ImportNames.refuseDuplicates(entries, problems);
    entries.stream()
        .filter(entry -> schema.type(entry.type()).isEmpty())
        .forEach(
            entry ->
                problems.add(
                    Problem.of("unknown-type", Source.file(entry.file(), "/type"), entry.type())));
    return entries.stream()
        .filter(entry -> schema.type(entry.type()).isPresent())
        .filter(distinctName())
        .toList();
  }

  /** The second of two entries with one name was noted already and must not be created. */
  private static Predicate<ImportedEntry> distinctName() {
    Set<String> seen = new HashSet<>();
    return entry -> seen.add(entry.name());
  }

  /** Makes sure that every entry has an id before texts refer to it. */
  private int open(Actor actor, List<ImportedEntry> entries, ImportNames names) {
    int created = 0;
    for (ImportedEntry imported : entries) {
      Optional<Entry> known = existing(imported);
      UUID id =
          known
              .map(Entry::id)
              .orElseGet(
                  () ->
                      createEntry.create(actor, imported.type(), Optional.of(imported.key())).id());
      created += known.isPresent() ? 0 : 1;
      names.put(imported, id);
      repository.letGo();
    }
    return created;
  }

  /** The entry of the key; for types with one entry that one, whatever its key. */
  private Optional<Entry> existing(ImportedEntry imported) {
    Optional<Entry> byKey = repository.findByKey(imported.type(), imported.key());
    boolean single = schema.require(imported.type()).single();
    return byKey.isPresent() || !single
        ? byKey
        : repository.entriesOf(imported.type()).stream().findFirst();
  }

  private static void refuse(List<Problem> problems) {
    if (!problems.isEmpty()) {
      throw new ImportRefused(problems);
    }
  }
}
