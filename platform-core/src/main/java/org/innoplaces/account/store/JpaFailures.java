package org.innoplaces.account.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;
import org.innoplaces.account.FailureRepository;
import org.innoplaces.account.SignInFailure;

@ApplicationScoped
class JpaFailures implements FailureRepository {

  private final EntityManager entityManager;

  protected JpaFailures() {
    this(null);
  }

  @Inject
  JpaFailures(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public void add(SignInFailure failure) {
    entityManager.persist(failure);
  }

  @Override
  public long since(String subject, Instant instant) {
    return entityManager
        .createQuery(
            "select count(f) from SignInFailure f where f.subject = :subject and f.at > :instant",
            Long.class)
        .setParameter("subject", subject)
        .setParameter("instant", instant)
        .getSingleResult();
  }

  @Override
  public void forget(UUID id) {
    entityManager
        .createQuery("delete from SignInFailure f where f.id = :id")
        .setParameter("id", id)
        .executeUpdate();
  }

  @Override
  public void forget(String subject) {
    entityManager
        .createQuery("delete from SignInFailure f where f.subject = :subject")
        .setParameter("subject", subject)
        .executeUpdate();
  }

  @Override
  public long countBefore(Instant instant) {
    return entityManager
        .createQuery("select count(f) from SignInFailure f where f.at < :instant", Long.class)
        .setParameter("instant", instant)
        .getSingleResult();
  }

  @Override
  public void forgetBefore(Instant instant) {
    entityManager
        .createQuery("delete from SignInFailure f where f.at < :instant")
        .setParameter("instant", instant)
        .executeUpdate();
  }
}
