package org.innoplaces.contact.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.innoplaces.contact.Arrival;
import org.innoplaces.contact.ArrivalRepository;
import org.innoplaces.contact.Verdict;

@ApplicationScoped
class JpaArrivals implements ArrivalRepository {

  private final EntityManager entityManager;

  protected JpaArrivals() {
    this(null);
  }

  @Inject
  JpaArrivals(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public void add(Arrival arrival) {
    entityManager.persist(arrival);
  }

  @Override
  public long countFrom(String network, Instant since) {
    return entityManager
        .createQuery(
            "select count(a) from Arrival a where a.network = :network and a.cameAt > :since",
            Long.class)
        .setParameter("network", network)
        .setParameter("since", since)
        .getSingleResult();
  }

  @Override
  public long count(Verdict verdict, Instant since) {
    return entityManager
        .createQuery(
            "select count(a) from Arrival a where a.verdict = :verdict and a.cameAt > :since",
            Long.class)
        .setParameter("verdict", verdict)
        .setParameter("since", since)
        .getSingleResult();
  }

  @Override
  public void removeBefore(Instant instant) {
    entityManager
        .createQuery("delete from Arrival a where a.cameAt < :instant")
        .setParameter("instant", instant)
        .executeUpdate();
  }
}
