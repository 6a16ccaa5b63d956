package org.innoplaces.content.exchange.action;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.innoplaces.content.entry.Entry;
import org.innoplaces.content.entry.Publication;
import org.innoplaces.content.entry.Revision;
import org.innoplaces.content.exchange.ExportOrder;
import org.innoplaces.content.exchange.ImportKeys;
import org.innoplaces.content.exchange.RememberedType;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.json.JsonText;
import org.innoplaces.media.MediaStore;

/**
 * Writes one export: first the entries that say something, then those that do not and those that
 * others refer to, of which only the names are told; last the bytes of media. For one thread.
 */
final class WriteExport {

  private static final UUID FIRST = new UUID(0, 0);

  private final ReadExported read;
  private final Map<String, TypeSchema> schema;
  private final ExportedFiles files;
  private final Map<UUID, Entry> known = new HashMap<>();
  private final Set<UUID> told = new HashSet<>();
  private final Set<UUID> referred = new HashSet<>();

  WriteExport(ReadExported read, Map<String, TypeSchema> schema, MediaStore store) {
    this.read = read;
    this.schema = schema;
    this.files = new ExportedFiles(store);
  }

  void write(ExportOrder order, Collection<String> types, Instant now, ExportArchive archive)
      throws IOException {
    archive.add("import.json", head(types));
    for (String type : types) {
      List<EntryTexts> batch = read.next(type, FIRST, order);
      while (!batch.isEmpty()) {
        write(batch, order, now, archive);
        batch = read.next(type, batch.get(batch.size() - 1).entry().id(), order);
      }
    }
    writeNames(archive);
    for (Map.Entry<String, Path> file : files.found().entrySet()) {
      archive.add(file.getKey(), file.getValue());
    }
  }

  /** With what is to be known of the types where their plugins are not. */
  private JsonObject head(Collection<String> types) {
    Set<String> used = read.types();
    JsonObjectBuilder told = JsonText.object();
    types.stream()
        .filter(type -> used.contains(type) && schema.containsKey(type))
        .sorted()
        .forEach(type -> told.add(type, RememberedType.of(schema.get(type)).toJson()));
    return JsonText.object()
        .add("format", 1)
        .add("name", "export")
        .add("unknown", "keep")
        .add("types", told)
        .build();
  }

  private void write(List<EntryTexts> batch, ExportOrder order, Instant now, ExportArchive archive)
      throws IOException {
    learnNames(batch);
    for (EntryTexts texts : batch) {
      if (!texts.heads().isEmpty()) {
        TellText tell = new TellText(texts, type(texts), new NameReferences(this::name), files);
        archive.add(path(texts.entry()), new TellEntry(texts, tell, now).whole());
        told.add(texts.entry().id());
      } else if (order.isWhole()) {
        known.put(texts.entry().id(), texts.entry());
        referred.add(texts.entry().id());
      }
    }
  }

  private void learnNames(List<EntryTexts> batch) {
    Set<UUID> met = new HashSet<>();
    NameReferences meet =
        new NameReferences(
            id -> {
              met.add(id);
              return Optional.empty();
            });
    for (EntryTexts texts : batch) {
      type(texts)
          .ifPresent(type -> said(texts).forEach(revision -> meet.named(type, revision.data())));
    }
    referred.addAll(met);
    met.removeAll(known.keySet());
    known.putAll(read.named(met));
  }

  private static Stream<Revision> said(EntryTexts texts) {
    return Stream.concat(
        texts.heads().values().stream(),
        texts.seen().values().stream().flatMap(List::stream).map(Publication::revision));
  }

  private Optional<String> name(UUID id) {
    return Optional.ofNullable(known.get(id))
        .map(entry -> entry.type() + "/" + ImportKeys.of(entry));
  }

  private void writeNames(ExportArchive archive) throws IOException {
    Map<String, Entry> left = new TreeMap<>();
    for (UUID id : referred) {
      Entry entry = known.get(id);
      if (entry != null && !told.contains(id)) {
        left.put(path(entry), entry);
      }
    }
    for (Map.Entry<String, Entry> one : left.entrySet()) {
      archive.add(one.getKey(), TellEntry.name(one.getValue()).build());
    }
  }

  private Optional<TypeSchema> type(EntryTexts texts) {
    return Optional.ofNullable(schema.get(texts.entry().type()));
  }

  private String path(Entry entry) {
    TypeSchema type = schema.getOrDefault(entry.type(), TypeSchema.absent(entry.type()));
    return type.collection() + "/" + ImportKeys.of(entry) + ".json";
  }
}
