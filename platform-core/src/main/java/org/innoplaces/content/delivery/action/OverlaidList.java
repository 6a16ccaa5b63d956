package org.innoplaces.content.delivery.action;

import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.innoplaces.content.delivery.ContentQuery;
import org.innoplaces.content.delivery.DeliveryRepository;
import org.innoplaces.content.delivery.Document;
import org.innoplaces.content.delivery.Filter;
import org.innoplaces.content.delivery.FoundEntries;
import org.innoplaces.content.delivery.PublishedText;
import org.innoplaces.content.delivery.Reading;
import org.innoplaces.content.delivery.SortKey;
import org.innoplaces.content.schema.IndexValue;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.json.JsonText;

/** A list among whose entries are drafts; put together, filtered and ordered here. */
final class OverlaidList {

  private static final int AT_ONCE = 1_000;

  private final DeliveryRepository published;
  private final TypeSchema type;
  private final ContentQuery query;

  OverlaidList(DeliveryRepository published, TypeSchema type, ContentQuery query) {
    this.published = published;
    this.type = type;
    this.query = query;
  }

  FoundEntries find(
      OverlaidDelivery all, List<PublishedText> own, boolean allShared, Reading reading) {
    Set<UUID> ids = new LinkedHashSet<>(publishedIds(allShared, reading));
    own.forEach(text -> ids.add(text.entryId()));
    Map<UUID, List<PublishedText>> texts =
        all.byId(ids, reading).stream().collect(Collectors.groupingBy(PublishedText::entryId));
    List<UUID> found =
        texts.values().stream()
            .flatMap(mine -> new AssembleDocument(type, reading, mine).assemble().stream())
            .filter(document -> query.filters().stream().allMatch(one -> holds(one, document)))
            .sorted(order())
            .map(Document::id)
            .toList();
    return new FoundEntries(
        found.stream().skip(query.offset()).limit(query.limit()).toList(), found.size());
  }

  private List<UUID> publishedIds(boolean allShared, Reading reading) {
    List<UUID> ids = new ArrayList<>();
    FoundEntries page;
    do {
      ContentQuery everything =
          new ContentQuery(query.type(), List.of(), List.of(), ids.size(), AT_ONCE);
      page = published.find(everything, allShared, reading);
      ids.addAll(page.ids());
    } while (!page.ids().isEmpty() && ids.size() < page.total());
    return ids;
  }

  private Comparator<Document> order() {
    Comparator<Document> order = null;
    for (SortKey key : query.sort()) {
      Comparator<Document> next = order(key);
      order = order == null ? next : order.thenComparing(next);
    }
    Comparator<Document> byAge = Comparator.comparing(document -> document.id().toString());
    return order == null ? byAge : order.thenComparing(byAge);
  }

  /** What another language says does not order a list; entries without a value come last. */
  private Comparator<Document> order(SortKey key) {
    Comparator<IndexValue> values = OverlaidList::compare;
    Comparator<IndexValue> wanted = key.descending() ? values.reversed() : values;
    return Comparator.comparing(
        document ->
            document.fallbacks().containsKey(key.field())
                ? null
                : values(document, key.field()).findFirst().orElse(null),
        Comparator.nullsLast(wanted));
  }

  private Stream<IndexValue> values(Document document, String path) {
    JsonValue value = JsonText.at(document.values(), path);
    return Optional.ofNullable(value).stream()
        .flatMap(known -> type.fieldAt(path).stream().flatMap(field -> field.kind().index(known)));
  }

  private boolean holds(Filter filter, Document document) {
    boolean found = values(document, filter.field()).anyMatch(value -> matches(filter, value));
    return found != (filter.operator() == Filter.Operator.NE);
  }

  private static boolean matches(Filter filter, IndexValue value) {
    IndexValue wanted = filter.values().get(0);
    return switch (filter.operator()) {
      case EQ, NE -> isSame(value, wanted);
      case IN -> filter.values().stream().anyMatch(one -> isSame(value, one));
      case CONTAINS -> value.sortKey() != null && value.sortKey().contains(wanted.sortKey());
      case GT -> compare(value, wanted) > 0;
      case GTE -> compare(value, wanted) >= 0;
      case LT -> compare(value, wanted) < 0;
      case LTE -> compare(value, wanted) <= 0;
    };
  }

  private static boolean isSame(IndexValue one, IndexValue other) {
    return one.text() == null ? compare(one, other) == 0 : one.text().equals(other.text());
  }

  private static int compare(IndexValue one, IndexValue other) {
    if (one.sortKey() != null) {
      return one.sortKey().compareTo(other.sortKey());
    }
    BigDecimal number = one.number();
    Instant instant = one.instant();
    return number != null ? number.compareTo(other.number()) : instant.compareTo(other.instant());
  }
}
