package org.innoplaces.account.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.account.IdentityRepository;
import org.innoplaces.account.LinkedIdentity;
import org.innoplaces.account.ProviderSignIn;

@ApplicationScoped
class JpaIdentityRepository implements IdentityRepository {

  private final EntityManager entityManager;

  protected JpaIdentityRepository() {
    this(null);
  }

  @Inject
  JpaIdentityRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public Optional<LinkedIdentity> identity(String digest) {
    return Optional.ofNullable(entityManager.find(LinkedIdentity.class, digest));
  }

  @Override
  public List<LinkedIdentity> identitiesOf(UUID account) {
    return entityManager
        .createQuery(
            "select i from LinkedIdentity i where i.account.id = :id order by i.linkedAt",
            LinkedIdentity.class)
        .setParameter("id", account)
        .getResultList();
  }

  @Override
  public void add(LinkedIdentity identity) {
    entityManager.persist(identity);
  }

  @Override
  public int removeIdentitiesOf(UUID account) {
    return entityManager
        .createQuery("delete from LinkedIdentity i where i.account.id = :id")
        .setParameter("id", account)
        .executeUpdate();
  }

  @Override
  public Optional<ProviderSignIn> lockSignIn(String digest) {
    return Optional.ofNullable(
        entityManager.find(ProviderSignIn.class, digest, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public void add(ProviderSignIn signIn) {
    entityManager.persist(signIn);
    entityManager.flush();
  }

  @Override
  public void forgetSignInsBefore(Instant instant) {
    entityManager
        .createQuery("delete from ProviderSignIn s where s.answeredAt < :instant")
        .setParameter("instant", instant)
        .executeUpdate();
  }
}
