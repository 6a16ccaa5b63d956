package org.innoplaces.content.release.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.innoplaces.content.Locales;
import org.innoplaces.content.delivery.PublishedText;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.entry.Publication;
import org.innoplaces.content.entry.Revision;
import org.innoplaces.content.entry.SlugHolder;
import org.innoplaces.content.entry.Values;
import org.innoplaces.content.entry.action.PublicationSteps;
import org.innoplaces.content.entry.action.SlugBook;
import org.innoplaces.content.release.ReleaseItem;
import org.innoplaces.content.schema.ContentSchema;

/** The newest texts of a draft's items, as if they were published; nothing is written. */
@ApplicationScoped
class DraftTexts {

  private final ContentRepository content;
  private final ContentSchema schema;
  private final PublicationSteps steps;

  protected DraftTexts() {
    this(null, null, null);
  }

  @Inject
  DraftTexts(ContentRepository content, ContentSchema schema, PublicationSteps steps) {
    this.content = content;
    this.schema = schema;
    this.steps = steps;
  }

  /** Those that have a text and do not lie in the trash. */
  List<PublishedText> of(List<ReleaseItem> items, Instant now) {
    Set<UUID> ids = items.stream().map(ReleaseItem::entryId).collect(Collectors.toSet());
    Map<UUID, String> types = content.typesInUse(ids);
    Map<UUID, List<Revision>> heads =
        content.heads(ids).stream().collect(Collectors.groupingBy(Revision::entryId));
    SlugBook book = new SlugBook(content, now);
    List<PublishedText> texts = new ArrayList<>();
    // In the order in which the release is written, so that numbers behind slugs are the same.
    items.stream()
        .filter(item -> types.containsKey(item.entryId()))
        .forEach(
            item -> {
              List<Revision> own = heads.getOrDefault(item.entryId(), List.of());
              own.stream()
                  .filter(head -> head.locale().equals(item.locale()))
                  .map(head -> text(types.get(item.entryId()), head, shared(own), now, book))
                  .forEach(texts::add);
            });
    return texts;
  }

  private static Optional<JsonObject> shared(List<Revision> heads) {
    return heads.stream()
        .filter(head -> head.locale().equals(Locales.SHARED))
        .map(Revision::data)
        .findFirst();
  }

  private PublishedText text(
      String type, Revision head, Optional<JsonObject> shared, Instant now, SlugBook book) {
    JsonObject merged = Values.merge(shared, head.data());
    String slug = steps.slugOf(schema.require(type), head, merged, now, book);
    SlugHolder holder = new SlugHolder(head.entryId(), slug, now, Publication.FOREVER);
    book.note(type, head.locale(), holder);
    return new PublishedText(
        head.entryId(),
        type,
        head.locale(),
        slug,
        now,
        Publication.FOREVER,
        head.number(),
        head.data().toString());
  }
}
