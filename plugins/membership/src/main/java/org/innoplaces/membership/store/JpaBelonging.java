package org.innoplaces.membership.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.membership.belonging.BelongingRepository;
import org.innoplaces.membership.belonging.Membership;

@ApplicationScoped
class JpaBelonging implements BelongingRepository {

  private final EntityManager entityManager;

  protected JpaBelonging() {
    this(null);
  }

  @Inject
  JpaBelonging(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public Optional<Membership> find(UUID account) {
    return Optional.ofNullable(entityManager.find(Membership.class, account));
  }

  @Override
  public Optional<Membership> lock(UUID account) {
    return Optional.ofNullable(
        entityManager.find(Membership.class, account, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public List<UUID> going() {
    return entityManager
        .createQuery("select m.account from Membership m where m.lapsedAt is null", UUID.class)
        .getResultList();
  }

  @Override
  public List<Membership> endedBefore(Instant instant) {
    return entityManager
        .createQuery("select m from Membership m where m.lapsedAt < :instant", Membership.class)
        .setParameter("instant", instant)
        .getResultList();
  }

  @Override
  public void add(Membership membership) {
    entityManager.persist(membership);
  }

  @Override
  public void remove(Membership membership) {
    entityManager.remove(membership);
  }
}
