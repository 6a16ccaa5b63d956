package org.innoplaces.membership.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.innoplaces.membership.ApplicationState;
import org.innoplaces.membership.statistics.PastApplication;
import org.innoplaces.membership.statistics.Period;
import org.innoplaces.membership.statistics.SentApplication;
import org.innoplaces.membership.statistics.StatisticsRepository;

@ApplicationScoped
class JpaStatistics implements StatisticsRepository {

  private final EntityManager entityManager;

  protected JpaStatistics() {
    this(null);
  }

  @Inject
  JpaStatistics(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public List<SentApplication> sentIn(Period period) {
    List<SentApplication> found = new ArrayList<>();
    entityManager
        .createQuery(
            "select a.submittedAt, a.state, a.decidedAt from Application a"
                + " where a.submittedAt >= :from and a.submittedAt < :until",
            Object[].class)
        .setParameter("from", period.from())
        .setParameter("until", period.until())
        .getResultList()
        .forEach(
            row ->
                found.add(
                    SentApplication.of(
                        (Instant) row[0], (ApplicationState) row[1], (Instant) row[2])));
    entityManager
        .createQuery(
            "select p from PastApplication p where p.month >= :first and p.month <= :last",
            PastApplication.class)
        .setParameter("first", period.first().atDay(1))
        .setParameter("last", period.last().atDay(1))
        .getResultList()
        .forEach(past -> found.add(past.counted()));
    return found;
  }
}
