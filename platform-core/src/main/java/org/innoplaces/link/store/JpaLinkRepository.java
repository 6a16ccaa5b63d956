package org.innoplaces.link.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import org.innoplaces.link.DeedLink;
import org.innoplaces.link.LinkRepository;

@ApplicationScoped
class JpaLinkRepository implements LinkRepository {

  private final EntityManager entityManager;

  protected JpaLinkRepository() {
    this(null);
  }

  @Inject
  JpaLinkRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public void add(DeedLink link) {
    entityManager.persist(link);
  }

  @Override
  public Optional<DeedLink> find(String digest) {
    return Optional.ofNullable(entityManager.find(DeedLink.class, digest));
  }

  @Override
  public Optional<DeedLink> lock(String digest) {
    return Optional.ofNullable(
        entityManager.find(DeedLink.class, digest, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public void removeUnused(String purpose, String subject) {
    entityManager
        .createQuery(
            "delete from DeedLink l where l.purpose = :purpose and l.subject = :subject"
                + " and l.usedAt is null")
        .setParameter("purpose", purpose)
        .setParameter("subject", subject)
        .executeUpdate();
  }

  @Override
  public long countEndedBefore(Instant instant) {
    return entityManager
        .createQuery("select count(l) from DeedLink l where l.expiresAt < :instant", Long.class)
        .setParameter("instant", instant)
        .getSingleResult();
  }

  @Override
  public void removeEndedBefore(Instant instant) {
    entityManager
        .createQuery("delete from DeedLink l where l.expiresAt < :instant")
        .setParameter("instant", instant)
        .executeUpdate();
  }
}
