package org.innoplaces.content.delivery.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.innoplaces.content.delivery.ContentQuery;
import org.innoplaces.content.delivery.DeliveryRepository;
import org.innoplaces.content.delivery.FoundEntries;
import org.innoplaces.content.delivery.PublishedText;
import org.innoplaces.content.delivery.Reading;
import org.innoplaces.content.delivery.ReferencedText;

@ApplicationScoped
class JpaDelivery implements DeliveryRepository {

  private static final String TEXT =
      "select new org.innoplaces.content.delivery.PublishedText("
          + "p.entryId, p.type, p.locale, p.slug, p.since, p.until, r.number, r.data)"
          + " from Publication p join p.revision r"
          + " where p.from <= :at and p.until > :at";

  private static final String SEEN_REFERENCES =
      " from Publication p join p.revision r join r.references f, Publication q"
          + " join q.revision d"
          + " where q.entryId = f.target and p.entryId in :ids and p.locale in :streams"
          + " and p.from <= :at and p.until > :at"
          + " and q.from <= :at and q.until > :at";

  private static final String TARGET =
      "select distinct f.field, q.entryId, q.type, q.locale, q.slug, q.since, q.until";

  private static final String TARGETS = TARGET + SEEN_REFERENCES;

  private static final String TARGETS_WITH_DATA = TARGET + ", d.number, d.data" + SEEN_REFERENCES;

  private final EntityManager entityManager;

  protected JpaDelivery() {
    this(null);
  }

  @Inject
  JpaDelivery(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public List<PublishedText> bySlug(String type, String slug, Reading reading) {
    return entityManager
        .createQuery(
            TEXT
                + " and p.entryId in (select q.entryId from Publication q"
                + " where q.type = :type and q.slug = :slug and q.locale in :chain"
                + " and q.from <= :at and q.until > :at)",
            PublishedText.class)
        .setParameter("type", type)
        .setParameter("slug", slug)
        .setParameter("chain", reading.chain())
        .setParameter("at", reading.at())
        .getResultList();
  }

  @Override
  public List<PublishedText> byId(Collection<UUID> entryIds, Reading reading) {
    return entityManager
        .createQuery(TEXT + " and p.entryId in :ids", PublishedText.class)
        .setParameter("ids", entryIds)
        .setParameter("at", reading.at())
        .getResultList();
  }

  @Override
  public FoundEntries find(ContentQuery query, boolean allShared, Reading reading) {
    return new ListStatement(query, allShared, reading).find(entityManager);
  }

  @Override
  public List<ReferencedText> references(
      Collection<UUID> entryIds, Set<String> withData, Reading reading) {
    return entityManager
        .createQuery(withData.isEmpty() ? TARGETS : TARGETS_WITH_DATA, Object[].class)
        .setParameter("ids", entryIds)
        .setParameter("streams", reading.streams())
        .setParameter("at", reading.at())
        .getResultStream()
        .map(row -> referenced(row, withData))
        .toList();
  }

  private static ReferencedText referenced(Object[] row, Set<String> withData) {
    String field = (String) row[0];
    boolean wanted = withData.contains(field);
    return new ReferencedText(
        field,
        new PublishedText(
            (UUID) row[1],
            (String) row[2],
            (String) row[3],
            (String) row[4],
            (Instant) row[5],
            (Instant) row[6],
            wanted ? (Integer) row[7] : null,
            wanted ? (String) row[8] : null));
  }

  @Override
  public Optional<UUID> formerOwner(String type, String slug, Reading reading) {
    return first(
        entityManager
            .createQuery(
                "select p.entryId from Publication p where p.type = :type and p.slug = :slug"
                    + " and p.locale in :chain and p.until <= :at order by p.until desc",
                UUID.class)
            .setParameter("type", type)
            .setParameter("slug", slug)
            .setParameter("chain", reading.chain())
            .setParameter("at", reading.at()));
  }

  @Override
  public Map<UUID, Instant> firstSeen(Collection<UUID> entryIds, Reading reading) {
    return entityManager
        .createQuery(
            "select p.entryId, p.from from Publication p where p.entryId in :ids"
                + " and p.locale = :locale and p.from <= :at order by p.from",
            Object[].class)
        .setParameter("ids", entryIds)
        .setParameter("locale", reading.locale())
        .setParameter("at", reading.at())
        .getResultStream()
        .collect(
            Collectors.toMap(
                row -> (UUID) row[0], row -> (Instant) row[1], (first, later) -> first));
  }

  @Override
  public List<Instant> boundariesAfter(Instant instant, int most) {
    Stream<Instant> starts =
        boundaries(
                "select distinct p.from from Publication p where p.from > :at order by p.from",
                instant)
            .setMaxResults(most)
            .getResultStream();
    Stream<Instant> ends =
        boundaries(
                "select distinct p.until from Publication p where p.until > :at order by p.until",
                instant)
            .setMaxResults(most)
            .getResultStream();
    return Stream.concat(starts, ends).sorted().distinct().limit(most).toList();
  }

  @Override
  public Optional<Instant> lastBoundary(Instant instant) {
    return Stream.concat(
            boundaries(
                    "select p.from from Publication p where p.from <= :at order by p.from desc",
                    instant)
                .setMaxResults(1)
                .getResultStream(),
            boundaries(
                    "select p.until from Publication p where p.until <= :at order by p.until desc",
                    instant)
                .setMaxResults(1)
                .getResultStream())
        .max(Instant::compareTo);
  }

  private TypedQuery<Instant> boundaries(String jpql, Instant at) {
    return entityManager.createQuery(jpql, Instant.class).setParameter("at", at);
  }

  private static <T> Optional<T> first(TypedQuery<T> query) {
    return query.setMaxResults(1).getResultStream().findFirst();
  }
}
