package org.innoplaces.content.delivery.action;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.innoplaces.content.delivery.ContentQuery;
import org.innoplaces.content.delivery.DeliveryRepository;
import org.innoplaces.content.delivery.FoundEntries;
import org.innoplaces.content.delivery.Overlay;
import org.innoplaces.content.delivery.PublishedText;
import org.innoplaces.content.delivery.Reading;
import org.innoplaces.content.delivery.ReferencedText;
import org.innoplaces.content.schema.ContentSchema;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.json.JsonText;

/**
 * What readers would see with drafts laid over what is published. The tables know nothing of such
 * drafts, so what they are asked for otherwise is found out here.
 */
final class OverlaidDelivery implements DeliveryRepository {

  private final DeliveryRepository published;
  private final ContentSchema schema;
  private final Overlay overlay;

  OverlaidDelivery(DeliveryRepository published, ContentSchema schema, Overlay overlay) {
    this.published = published;
    this.schema = schema;
    this.overlay = overlay;
  }

  @Override
  public List<PublishedText> byId(Collection<UUID> entryIds, Reading reading) {
    List<PublishedText> texts = new ArrayList<>();
    published.byId(entryIds, reading).stream()
        .filter(text -> !overlay.covers(text))
        .forEach(texts::add);
    new LinkedHashSet<>(entryIds).forEach(id -> texts.addAll(overlay.of(id)));
    return texts;
  }

  @Override
  public List<PublishedText> bySlug(String type, String slug, Reading reading) {
    Predicate<PublishedText> isThere =
        text -> text.slug().equals(slug) && reading.chain().contains(text.locale());
    Set<UUID> candidates =
        Stream.concat(
                published.bySlug(type, slug, reading).stream(),
                overlay.ofType(type).stream().filter(isThere))
            .map(PublishedText::entryId)
            .collect(Collectors.toSet());
    if (candidates.isEmpty()) {
      return List.of();
    }
    List<PublishedText> texts = byId(candidates, reading);
    Set<UUID> owners =
        texts.stream().filter(isThere).map(PublishedText::entryId).collect(Collectors.toSet());
    return texts.stream().filter(text -> owners.contains(text.entryId())).toList();
  }

  @Override
  public FoundEntries find(ContentQuery query, boolean allShared, Reading reading) {
    List<PublishedText> own = overlay.ofType(query.type());
    return own.isEmpty()
        ? published.find(query, allShared, reading)
        : new OverlaidList(published, schema.require(query.type()), query)
            .find(this, own, allShared, reading);
  }

  @Override
  public List<ReferencedText> references(
      Collection<UUID> entryIds, Set<String> withData, Reading reading) {
    List<Reference> references =
        byId(entryIds, reading).stream()
            .filter(text -> reading.streams().contains(text.locale()))
            .flatMap(this::references)
            .distinct()
            .toList();
    Set<UUID> targets = references.stream().map(Reference::target).collect(Collectors.toSet());
    Map<UUID, List<PublishedText>> texts =
        targets.isEmpty()
            ? Map.of()
            : byId(targets, reading).stream()
                .collect(Collectors.groupingBy(PublishedText::entryId));
    return references.stream()
        .flatMap(
            reference ->
                texts.getOrDefault(reference.target(), List.of()).stream()
                    .map(text -> reference.to(text, withData)))
        .toList();
  }

  private Stream<Reference> references(PublishedText text) {
    Optional<TypeSchema> type = schema.type(text.type());
    JsonObject data = JsonText.parse(text.data());
    return type.stream()
        .flatMap(TypeSchema::paths)
        .flatMap(
            path -> {
              JsonValue value = JsonText.at(data, path.path());
              return value == null
                  ? Stream.<Reference>empty()
                  : path.field()
                      .kind()
                      .references(value)
                      .map(target -> new Reference(path.path(), target));
            });
  }

  private record Reference(String field, UUID target) {

    ReferencedText to(PublishedText text, Set<String> withData) {
      return new ReferencedText(
          field,
          withData.contains(field)
              ? text
              : new PublishedText(
                  text.entryId(),
                  text.type(),
                  text.locale(),
                  text.slug(),
                  text.from(),
                  text.until(),
                  null,
                  null));
    }
  }

  /** Also who has the slug now and gives it up. */
  @Override
  public Optional<UUID> formerOwner(String type, String slug, Reading reading) {
    Set<UUID> overlaid = new HashSet<>(overlay.entries());
    return published.bySlug(type, slug, reading).stream()
        .map(PublishedText::entryId)
        .filter(overlaid::contains)
        .findFirst()
        .or(() -> published.formerOwner(type, slug, reading));
  }

  @Override
  public Map<UUID, Instant> firstSeen(Collection<UUID> entryIds, Reading reading) {
    return published.firstSeen(entryIds, reading);
  }

  @Override
  public List<Instant> boundariesAfter(Instant instant, int most) {
    return published.boundariesAfter(instant, most);
  }

  @Override
  public Optional<Instant> lastBoundary(Instant instant) {
    return published.lastBoundary(instant);
  }
}
