package org.innoplaces.content.review.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.innoplaces.access.Actor;
import org.innoplaces.content.review.Review;
import org.innoplaces.content.review.ReviewRepository;
import org.innoplaces.content.review.ReviewedText;
import org.innoplaces.content.review.Waiting;
import org.innoplaces.content.schema.ContentSchema;
import org.innoplaces.content.schema.TypeSchema;

/** Reads reviews. Permission {@code read} on the types of the entries. */
@ApplicationScoped
public class ReadReviews {

  private static final int MOST = 200;

  private final ReviewRepository reviews;
  private final ContentSchema schema;
  private final ReviewActions actions;

  /** For CDI proxies. */
  protected ReadReviews() {
    this(null, null, null);
  }

  @Inject
  ReadReviews(ReviewRepository reviews, ContentSchema schema, ReviewActions actions) {
    this.reviews = reviews;
    this.schema = schema;
    this.actions = actions;
  }

  /** The reviews of an entry in a locale, the newest first; the latest 200. */
  @Transactional
  public List<Review> read(Actor actor, UUID entryId, String locale) {
    actions.open(actor, "read", entryId);
    return reviews.reviews(entryId, locale, MOST);
  }

  /** The reviews that count for those of the entries whose drafts the actor may read. */
  @Transactional
  public List<Review> latest(Actor actor, Collection<UUID> entryIds) {
    return reviews.latest(entryIds).stream()
        .filter(review -> actions.may(actor, "read", review.text().type()))
        .toList();
  }

  /** What an entry says now in a locale, to be compared with what was reviewed. */
  @Transactional
  public ReviewedText textNow(Actor actor, UUID entryId, String locale) {
    return actions.text(actions.open(actor, "read", entryId), locale);
  }

  /** Whether it was the actor who asked. */
  public boolean isOwn(Actor actor, Review review) {
    return review.request().by().equals(actions.person(actor));
  }

  /**
   * What waits for the actor; three statements, and those that permissions need.
   *
   * @param most of each kind
   */
  @Transactional
  public Waiting waiting(Actor actor, int most) {
    String me = actions.person(actor);
    List<String> readable = types(actor, "read").toList();
    List<String> publishable =
        readable.stream().filter(type -> actions.may(actor, "publish", type)).toList();
    return new Waiting(
        reviews.askedOf(me, publishable, most),
        reviews.returnedTo(me, readable, most),
        reviews.openFor(me, readable, most));
  }

  private Stream<String> types(Actor actor, String action) {
    return schema.types().stream()
        .map(TypeSchema::name)
        .filter(type -> actions.may(actor, action, type));
  }
}
