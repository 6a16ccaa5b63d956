package org.innoplaces.content.review.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.content.review.Comment;
import org.innoplaces.content.review.Review;
import org.innoplaces.content.review.ReviewRepository;

@ApplicationScoped
class JpaReviews implements ReviewRepository {

  private static final String THERE =
      " and exists (select e.id from Entry e where e.id = x.entryId and e.trashedAt is null)";

  private final EntityManager entityManager;

  protected JpaReviews() {
    this(null);
  }

  @Inject
  JpaReviews(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public Optional<Review> review(UUID id) {
    return Optional.ofNullable(entityManager.find(Review.class, id));
  }

  @Override
  public Optional<Review> latest(UUID entryId, String locale) {
    return reviews("x.entryId = :entry and x.locale = :locale and x.closedAt is null", 1)
        .setParameter("entry", entryId)
        .setParameter("locale", locale)
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<Review> latest(Collection<UUID> entryIds) {
    return entryIds.isEmpty()
        ? List.of()
        : reviews("x.entryId in :entries and x.closedAt is null", Integer.MAX_VALUE)
            .setParameter("entries", entryIds)
            .getResultList();
  }

  @Override
  public List<Review> reviews(UUID entryId, String locale, int most) {
    return entityManager
        .createQuery(
            "select x from Review x where x.entryId = :entry and x.locale = :locale"
                + " order by x.askedAt desc, x.id desc",
            Review.class)
        .setParameter("entry", entryId)
        .setParameter("locale", locale)
        .setMaxResults(most)
        .getResultList();
  }

  @Override
  public List<Review> askedOf(String person, Collection<String> types, int most) {
    String condition =
        "x.closedAt is null and x.state = :state and x.type in :types and x.askedBy <> :person"
            + " and (x.askedOf is null or x.askedOf = :person)";
    return types.isEmpty()
        ? List.of()
        : waiting(reviews(condition + THERE, most), person, types)
            .setParameter("state", Review.State.ASKED)
            .getResultList();
  }

  @Override
  public List<Review> returnedTo(String person, Collection<String> types, int most) {
    String condition =
        "x.closedAt is null and x.state = :state and x.type in :types and x.askedBy = :person";
    return types.isEmpty()
        ? List.of()
        : waiting(reviews(condition + THERE, most), person, types)
            .setParameter("state", Review.State.RETURNED)
            .getResultList();
  }

  private TypedQuery<Review> reviews(String condition, int most) {
    return entityManager
        .createQuery(
            "select x from Review x where " + condition + " order by x.askedAt, x.id", Review.class)
        .setMaxResults(most);
  }

  private static <T> TypedQuery<T> waiting(
      TypedQuery<T> query, String person, Collection<String> types) {
    return query.setParameter("person", person).setParameter("types", types);
  }

  @Override
  public void add(Review review) {
    entityManager.persist(review);
  }

  @Override
  public Optional<Comment> comment(UUID id) {
    return Optional.ofNullable(entityManager.find(Comment.class, id));
  }

  @Override
  public List<Comment> comments(UUID entryId, String locale, int most) {
    return entityManager
        .createQuery(
            "select x from Comment x where x.entryId = :entry and x.locale = :locale"
                + " order by x.writtenAt, x.id",
            Comment.class)
        .setParameter("entry", entryId)
        .setParameter("locale", locale)
        .setMaxResults(most)
        .getResultList();
  }

  @Override
  public List<Comment> openFor(String person, Collection<String> types, int most) {
    String mine =
        "x.author <> :person and exists (select r.id from Revision r where r.entryId = x.entryId"
            + " and r.locale = x.locale and r.author = :person)";
    String answered =
        "x.author = :person and exists (select a.id from Comment a where a.threadId = x.id"
            + " and a.author <> :person)";
    String open = "x.resolvedAt is null and x.threadId = x.id and x.type in :types";
    TypedQuery<Comment> query =
        entityManager.createQuery(
            "select x from Comment x where %s and ((%s) or (%s))%s order by x.writtenAt, x.id"
                .formatted(open, mine, answered, THERE),
            Comment.class);
    return types.isEmpty()
        ? List.of()
        : waiting(query.setMaxResults(most), person, types).getResultList();
  }

  @Override
  public void add(Comment comment) {
    entityManager.persist(comment);
  }
}
