package org.innoplaces.content.exchange.action;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.entry.Entry;
import org.innoplaces.content.entry.action.CreateEntry;
import org.innoplaces.content.exchange.ImportKeys;
import org.innoplaces.content.exchange.ImportedEntry;
import org.innoplaces.content.exchange.ImportedFolder;
import org.innoplaces.content.exchange.RememberedType;
import org.innoplaces.content.schema.ContentSchema;
import org.innoplaces.content.schema.TypeSchema;

/**
 * Makes sure that every file of a folder has an entry before texts refer to it. A file that has
 * none, because its key is wrong or belongs to another file, gets an id of its own: what it says is
 * looked at all the same.
 */
@ApplicationScoped
class OpenEntries {

  private final ContentRepository repository;
  private final ContentSchema schema;
  private final CreateEntry createEntry;
  private final RememberTypes types;

  protected OpenEntries() {
    this(null, null, null, null);
  }

  @Inject
  OpenEntries(
      ContentRepository repository,
      ContentSchema schema,
      CreateEntry createEntry,
      RememberTypes types) {
    this.repository = repository;
    this.schema = schema;
    this.createEntry = createEntry;
    this.types = types;
  }

  /** An entry of the folder and what it is in the content. */
  record Opened(ImportedEntry source, TypeSchema type, UUID id, State state) {}

  /** Whether the entry is in the content. */
  enum State {
    CREATED,
    FOUND,
    REFUSED
  }

  /** Those of known types, in the order of the files. */
  List<Opened> open(
      Actor actor, ImportedFolder folder, ImportNames names, FolderProblems problems) {
    Map<String, ImportedEntry> firsts = new HashMap<>();
    List<Opened> opened = new ArrayList<>();
    types.learn(folder.types());
    Map<String, TypeSchema> known = types.types();
    for (ImportedEntry imported : folder.entries()) {
      Optional<TypeSchema> type =
          schema.type(imported.type()).or(() -> absent(folder, imported.type(), known));
      if (type.isEmpty() && folder.skipsUnknown()) {
        continue;
      }
      if (type.isEmpty()) {
        problems.add(imported.file(), "/type", "unknown-type", imported.type(), schema.typeNames());
        names.put(imported, Optional.empty());
      } else if (isUnnamed(imported, problems)
          || !isFirst(imported, type.get(), firsts, problems)) {
        UUID id = names.put(imported, Optional.empty());
        opened.add(new Opened(imported, type.get(), id, State.REFUSED));
      } else {
        opened.add(open(actor, imported, type.get(), names));
      }
      repository.letGo();
    }
    return opened;
  }

  private static Optional<TypeSchema> absent(
      ImportedFolder folder, String type, Map<String, TypeSchema> known) {
    return Optional.of(type)
        .filter(name -> folder.keepsUnknown() && RememberedType.isName(name))
        .map(name -> known.getOrDefault(name, TypeSchema.absent(name)));
  }

  private Optional<Entry> known(ImportedEntry imported) {
    return imported.id().flatMap(repository::find);
  }

  /** Whether an entry with the file's id is the same one and no other that happens to have it. */
  private static boolean isMeant(ImportedEntry imported, Entry entry) {
    return entry.type().equals(imported.type()) && ImportKeys.of(entry).equals(imported.key());
  }

  /** The id that the entry had where it comes from, when it is free. */
  private UUID id(ImportedEntry imported) {
    return imported
        .id()
        .filter(id -> repository.find(id).isEmpty())
        .orElseGet(UuidCreator::getTimeOrderedEpoch);
  }

  private Opened open(Actor actor, ImportedEntry imported, TypeSchema type, ImportNames names) {
    Optional<UUID> known = existing(imported, type).map(Entry::id);
    UUID id =
        known.orElseGet(
            () -> createEntry.create(actor, type, Optional.of(imported.key()), id(imported)).id());
    return new Opened(
        imported,
        type,
        names.put(imported, Optional.of(id)),
        known.isPresent() ? State.FOUND : State.CREATED);
  }

  /** Whether something is wrong with the key. */
  private static boolean isUnnamed(ImportedEntry imported, FolderProblems problems) {
    return problems.places(imported.file()).stream()
        .anyMatch(place -> place.isEmpty() || place.equals("/key"));
  }

  private static boolean isFirst(
      ImportedEntry imported,
      TypeSchema type,
      Map<String, ImportedEntry> firsts,
      FolderProblems problems) {
    // Of such a type there is one entry, whatever its key.
    String name = type.single() ? type.name() : imported.name();
    ImportedEntry first = firsts.putIfAbsent(name, imported);
    if (first == null) {
      return true;
    }
    if (first.key().equals(imported.key())) {
      problems.add(
          imported.file(), "/key", "duplicate-key", type.name(), imported.key(), first.file());
    } else {
      problems.add(imported.file(), "/type", "second-of-single", type.name(), first.file());
    }
    return false;
  }

  /** The entry of the key; for types with one entry that one, whatever its key. */
  private Optional<Entry> existing(ImportedEntry imported, TypeSchema type) {
    Optional<Entry> byKey = repository.findByKey(type.name(), imported.key());
    if (byKey.isPresent()) {
      return byKey;
    }
    return type.single()
        ? repository.entriesOf(type.name()).stream().findFirst()
        : known(imported).filter(entry -> isMeant(imported, entry));
  }
}
