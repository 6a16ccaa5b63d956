package org.innoplaces.content.release.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.innoplaces.content.entry.Revision;
import org.innoplaces.content.release.FormerPublication;
import org.innoplaces.content.release.Release;
import org.innoplaces.content.release.ReleaseItem;
import org.innoplaces.content.release.ReleaseRepository;

@ApplicationScoped
class JpaReleases implements ReleaseRepository {

  private static final int MOST_DRAFTS = 100;

  private final EntityManager entityManager;

  protected JpaReleases() {
    this(null);
  }

  @Inject
  JpaReleases(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public Optional<Release> find(UUID id) {
    return Optional.ofNullable(entityManager.find(Release.class, id));
  }

  @Override
  public Optional<Release> lock(UUID id) {
    return Optional.ofNullable(
        entityManager.find(Release.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public List<Release> list(int offset, int limit) {
    return entityManager
        .createQuery("select r from Release r order by r.createdAt desc, r.id desc", Release.class)
        .setFirstResult(offset)
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public long count() {
    return entityManager
        .createQuery("select count(r) from Release r", Long.class)
        .getSingleResult();
  }

  @Override
  public List<Release> drafts() {
    return entityManager
        .createQuery(
            "select r from Release r where r.visibleFrom is null"
                + " order by r.createdAt desc, r.id desc",
            Release.class)
        .setMaxResults(MOST_DRAFTS)
        .getResultList();
  }

  @Override
  public List<Release> of(UUID entryId) {
    return entityManager
        .createQuery(
            "select r from Release r where r.id in (select i.releaseId from ReleaseItem i"
                + " where i.entryId = :entry) order by r.createdAt desc, r.id desc",
            Release.class)
        .setParameter("entry", entryId)
        .getResultList();
  }

  @Override
  public List<ReleaseItem> items(Collection<UUID> releaseIds) {
    if (releaseIds.isEmpty()) {
      return List.of();
    }
    return entityManager
        .createQuery(
            "select i from ReleaseItem i where i.releaseId in :ids order by i.entryId, i.locale",
            ReleaseItem.class)
        .setParameter("ids", releaseIds)
        .getResultList();
  }

  @Override
  public Map<UUID, Integer> sizes(Collection<UUID> releaseIds) {
    if (releaseIds.isEmpty()) {
      return Map.of();
    }
    return entityManager
        .createQuery(
            "select i.releaseId, count(i.id) from ReleaseItem i where i.releaseId in :ids"
                + " group by i.releaseId",
            Object[].class)
        .setParameter("ids", releaseIds)
        .getResultStream()
        .collect(Collectors.toMap(row -> (UUID) row[0], row -> ((Number) row[1]).intValue()));
  }

  @Override
  public List<FormerPublication> formers(UUID releaseId) {
    return entityManager
        .createQuery(
            "select f from FormerPublication f where f.itemId in"
                + " (select i.id from ReleaseItem i where i.releaseId = :id) order by f.from",
            FormerPublication.class)
        .setParameter("id", releaseId)
        .getResultList();
  }

  @Override
  public Revision revision(UUID id) {
    return entityManager.find(Revision.class, id);
  }

  @Override
  public void add(Release release) {
    entityManager.persist(release);
    entityManager.flush();
  }

  @Override
  public void add(ReleaseItem item) {
    entityManager.persist(item);
  }

  @Override
  public void add(FormerPublication former) {
    entityManager.persist(former);
  }

  @Override
  public void remove(ReleaseItem item) {
    entityManager.remove(item);
  }

  @Override
  public void remove(Release release) {
    // Its items go first; the persistence provider knows nothing of what refers to what.
    entityManager.flush();
    entityManager.remove(release);
  }
}
