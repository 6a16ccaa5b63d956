package org.innoplaces.membership.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.innoplaces.membership.begun.BegunForm;
import org.innoplaces.membership.begun.BegunRepository;

@ApplicationScoped
class JpaBegun implements BegunRepository {

  private static final String INSTANT = "instant";

  private final EntityManager entityManager;

  protected JpaBegun() {
    this(null);
  }

  @Inject
  JpaBegun(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public void add(BegunForm form) {
    entityManager.persist(form);
  }

  @Override
  public Optional<BegunForm> find(String digest) {
    return Optional.ofNullable(entityManager.find(BegunForm.class, digest));
  }

  @Override
  public List<BegunForm> of(String email) {
    return entityManager
        .createQuery(
            "select b from BegunForm b where b.email = :email order by b.createdAt",
            BegunForm.class)
        .setParameter("email", email)
        .getResultList();
  }

  @Override
  public long countSince(Instant since) {
    return count("select count(b) from BegunForm b where b.createdAt > :instant", since);
  }

  @Override
  public long countBefore(Instant instant) {
    return count("select count(b) from BegunForm b where b.createdAt < :instant", instant);
  }

  private long count(String query, Instant instant) {
    return entityManager
        .createQuery(query, Long.class)
        .setParameter(INSTANT, instant)
        .getSingleResult();
  }

  @Override
  public void removeBefore(Instant instant) {
    entityManager
        .createQuery("delete from BegunForm b where b.createdAt < :instant")
        .setParameter(INSTANT, instant)
        .executeUpdate();
  }

  @Override
  public void removeOf(String email) {
    entityManager
        .createQuery("delete from BegunForm b where b.email = :email")
        .setParameter("email", email)
        .executeUpdate();
  }
}
