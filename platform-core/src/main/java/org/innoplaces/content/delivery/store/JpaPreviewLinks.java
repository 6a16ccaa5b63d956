package org.innoplaces.content.delivery.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.content.delivery.PreviewLink;
import org.innoplaces.content.delivery.PreviewLinks;

@ApplicationScoped
class JpaPreviewLinks implements PreviewLinks {

  private final EntityManager entityManager;

  protected JpaPreviewLinks() {
    this(null);
  }

  @Inject
  JpaPreviewLinks(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public Optional<PreviewLink> find(UUID id) {
    return Optional.ofNullable(entityManager.find(PreviewLink.class, id));
  }

  @Override
  public Optional<PreviewLink> byDigest(String digest) {
    return entityManager
        .createQuery("select l from PreviewLink l where l.digest = :digest", PreviewLink.class)
        .setParameter("digest", digest)
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<PreviewLink> goodLinks(UUID entryId, Instant at) {
    return entityManager
        .createQuery(
            "select l from PreviewLink l where l.entryId = :entry and l.expiresAt > :at"
                + " and l.revokedAt is null order by l.madeAt desc, l.id desc",
            PreviewLink.class)
        .setParameter("entry", entryId)
        .setParameter("at", at)
        .getResultList();
  }

  @Override
  public void add(PreviewLink link) {
    entityManager.persist(link);
  }

  @Override
  public void removeEndedBefore(Instant instant) {
    entityManager
        .createQuery("delete from PreviewLink l where l.expiresAt < :instant")
        .setParameter("instant", instant)
        .executeUpdate();
  }
}
