package org.innoplaces.content.delivery.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.innoplaces.content.Locales;
import org.innoplaces.content.delivery.ContentGraph;
import org.innoplaces.content.delivery.ContentQuery;
import org.innoplaces.content.delivery.DeliveryRepository;
import org.innoplaces.content.delivery.Document;
import org.innoplaces.content.delivery.FoundEntries;
import org.innoplaces.content.delivery.IncludeTree;
import org.innoplaces.content.delivery.PublishedText;
import org.innoplaces.content.delivery.Reading;
import org.innoplaces.content.delivery.ReferencedText;
import org.innoplaces.content.schema.ContentSchema;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.json.JsonText;

/**
 * Loads documents with what they refer to, level by level: one statement for the documents, one for
 * each level of references and one to learn which of the last references can be seen.
 */
@ApplicationScoped
class LoadGraph {

  private final DeliveryRepository repository;
  private final ContentSchema schema;

  protected LoadGraph() {
    this(null, null);
  }

  @Inject
  LoadGraph(DeliveryRepository repository, ContentSchema schema) {
    this.repository = repository;
    this.schema = schema;
  }

  private DeliveryRepository tables(Reading reading) {
    return reading.overlay().isEmpty()
        ? repository
        : new OverlaidDelivery(repository, schema, reading.overlay());
  }

  /** Since when each of the entries is seen in the language of the reading. */
  Map<UUID, Instant> firstSeen(Collection<UUID> entryIds, Reading reading) {
    return tables(reading).firstSeen(entryIds, reading);
  }

  /** The entry that last had a slug which nobody has at the instant of the reading. */
  Optional<UUID> formerOwner(String type, String slug, Reading reading) {
    return tables(reading).formerOwner(type, slug, reading);
  }

  ContentGraph bySlug(TypeSchema type, String slug, Reading reading, IncludeTree include) {
    List<PublishedText> texts = tables(reading).bySlug(type.name(), slug, reading);
    Optional<UUID> owner =
        reading.chain().stream().flatMap(locale -> owners(texts, locale, slug)).findFirst();
    return single(
        texts.stream().filter(text -> owner.filter(text.entryId()::equals).isPresent()).toList(),
        reading,
        include);
  }

  /**
   * At most one in a language; but another entry may have the slug in another one, so the reader's
   * best language decides.
   */
  private static Stream<UUID> owners(List<PublishedText> texts, String locale, String slug) {
    return texts.stream()
        .filter(text -> text.locale().equals(locale) && text.slug().equals(slug))
        .map(PublishedText::entryId);
  }

  ContentGraph byId(TypeSchema type, UUID id, Reading reading, IncludeTree include) {
    List<PublishedText> texts =
        tables(reading).byId(Set.of(id), reading).stream()
            .filter(text -> text.type().equals(type.name()))
            .toList();
    return single(texts, reading, include);
  }

  private ContentGraph single(List<PublishedText> texts, Reading reading, IncludeTree include) {
    List<Document> found = List.copyOf(assemble(texts, reading).values());
    return expand(found, found.size(), reading, include);
  }

  ContentGraph list(TypeSchema type, ContentQuery query, Reading reading, IncludeTree include) {
    FoundEntries found = tables(reading).find(query, type.allShared(), reading);
    Map<UUID, Document> documents =
        found.ids().isEmpty()
            ? Map.of()
            : assemble(tables(reading).byId(found.ids(), reading), reading);
    List<Document> primary =
        found.ids().stream().map(documents::get).filter(Objects::nonNull).toList();
    return expand(primary, found.total(), reading, include);
  }

  /**
   * Texts that are not published, with what they refer to as readers see it. What a text refers to
   * is taken from the text itself: the index of references is followed from publications only.
   */
  ContentGraph unpublished(List<PublishedText> texts, Reading reading, IncludeTree include) {
    List<Document> primary = List.copyOf(assemble(texts, reading).values());
    Set<UUID> targets = primary.stream().flatMap(LoadGraph::references).collect(Collectors.toSet());
    Map<UUID, Document> next =
        targets.isEmpty() ? Map.of() : assemble(tables(reading).byId(targets, reading), reading);
    ContentGraph further = expand(List.copyOf(next.values()), next.size(), reading, include);
    Map<UUID, Document> documents = new LinkedHashMap<>(further.documents());
    primary.forEach(document -> documents.put(document.id(), document));
    Map<UUID, String> visible = new HashMap<>(further.visible());
    next.forEach((id, document) -> visible.put(id, document.type().name()));
    return new ContentGraph(primary, primary.size(), documents, visible);
  }

  private static Stream<UUID> references(Document document) {
    return document
        .type()
        .paths()
        .flatMap(path -> path.field().references(JsonText.at(document.values(), path.path())));
  }

  private ContentGraph expand(
      List<Document> primary, long total, Reading reading, IncludeTree include) {
    Map<UUID, Document> documents = new LinkedHashMap<>();
    primary.forEach(document -> documents.put(document.id(), document));
    Map<UUID, String> visible = new HashMap<>();
    Collection<Document> level = primary;
    for (int depth = 0; depth <= include.depth() && refersToAnything(level); depth++) {
      Set<String> wanted = fields(include.namesAt(depth));
      List<ReferencedText> found = tables(reading).references(ids(level), wanted, reading);
      noteVisible(found, reading, visible);
      Map<UUID, Document> next = assemble(withData(found, documents.keySet()), reading);
      documents.putAll(next);
      level = next.values();
    }
    return new ContentGraph(primary, total, documents, visible);
  }

  private static boolean refersToAnything(Collection<Document> documents) {
    return documents.stream().anyMatch(LoadGraph::refersToAnything);
  }

  private static boolean refersToAnything(Document document) {
    return !document.type().extensions().isEmpty()
        || document.type().own().fields().stream()
            .filter(field -> document.values().containsKey(field.name()))
            .flatMap(field -> field.references(document.values().get(field.name())))
            .findAny()
            .isPresent();
  }

  private static Set<UUID> ids(Collection<Document> documents) {
    return documents.stream().map(Document::id).collect(Collectors.toSet());
  }

  /** Relationship names as field paths; {@code references} stands for every other field. */
  private Set<String> fields(Set<String> names) {
    Set<String> fields = new HashSet<>(names);
    if (fields.remove(IncludeTree.REFERENCES)) {
      schema.types().stream()
          .flatMap(TypeSchema::paths)
          .filter(path -> path.path().contains(".") || !path.field().kind().isRelationship())
          .forEach(path -> fields.add(path.path()));
    }
    return fields;
  }

  private void noteVisible(List<ReferencedText> found, Reading reading, Map<UUID, String> visible) {
    for (ReferencedText reference : found) {
      PublishedText target = reference.target();
      schema
          .type(target.type())
          .filter(type -> isSeen(type, target.locale(), reading))
          .ifPresent(type -> visible.put(target.entryId(), type.name()));
    }
  }

  private static boolean isSeen(TypeSchema type, String locale, Reading reading) {
    return type.allShared() ? Locales.SHARED.equals(locale) : reading.chain().contains(locale);
  }

  private static List<PublishedText> withData(List<ReferencedText> found, Set<UUID> loaded) {
    return found.stream()
        .map(ReferencedText::target)
        .filter(text -> text.data() != null && !loaded.contains(text.entryId()))
        .distinct()
        .toList();
  }

  private Map<UUID, Document> assemble(List<PublishedText> texts, Reading reading) {
    Map<UUID, List<PublishedText>> byEntry =
        texts.stream()
            .collect(
                Collectors.groupingBy(
                    PublishedText::entryId, LinkedHashMap::new, Collectors.toList()));
    Map<UUID, Document> documents = new LinkedHashMap<>();
    byEntry.forEach(
        (id, own) ->
            schema
                .type(own.get(0).type())
                .flatMap(type -> new AssembleDocument(type, reading, own).assemble())
                .ifPresent(document -> documents.put(id, document)));
    return documents;
  }
}
