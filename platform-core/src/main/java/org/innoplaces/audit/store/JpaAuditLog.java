package org.innoplaces.audit.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import org.innoplaces.audit.AuditEntry;
import org.innoplaces.audit.AuditFilter;
import org.innoplaces.audit.AuditHead;
import org.innoplaces.audit.AuditLog;
import org.innoplaces.audit.AuditQuery;

@ApplicationScoped
class JpaAuditLog implements AuditLog {

  private static final String WANTED =
      " where (:actor = '' or e.actor in :actors) and e.action like :action escape '!'"
          + " and e.subject like :subject escape '!'"
          + " and e.at >= :from and e.at < :until";
  private static final Instant FIRST = Instant.EPOCH;
  private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");

  private final EntityManager entityManager;

  protected JpaAuditLog() {
    this(null);
  }

  @Inject
  JpaAuditLog(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public AuditHead lockHead() {
    return entityManager.find(AuditHead.class, AuditHead.ID, LockModeType.PESSIMISTIC_WRITE);
  }

  @Override
  public void append(AuditEntry entry) {
    entityManager.persist(entry);
  }

  @Override
  public AuditHead head() {
    return entityManager.find(AuditHead.class, AuditHead.ID);
  }

  @Override
  public List<AuditEntry> after(long sequence, int most) {
    return entityManager
        .createQuery(
            "select e from AuditEntry e where e.sequence > :sequence order by e.sequence",
            AuditEntry.class)
        .setParameter("sequence", sequence)
        .setMaxResults(most)
        .getResultList();
  }

  @Override
  public List<AuditEntry> after(AuditFilter filter, long sequence, int most) {
    return with(
            filter,
            entityManager.createQuery(
                "select e from AuditEntry e"
                    + WANTED
                    + " and e.sequence > :sequence order by e.sequence",
                AuditEntry.class))
        .setParameter("sequence", sequence)
        .setMaxResults(most)
        .getResultList();
  }

  @Override
  public List<AuditEntry> find(AuditQuery query) {
    return with(
            query.filter(),
            entityManager.createQuery(
                "select e from AuditEntry e" + WANTED + " order by e.sequence desc",
                AuditEntry.class))
        .setFirstResult((query.page() - 1) * query.size())
        .setMaxResults(query.size())
        .getResultList();
  }

  @Override
  public long count(AuditFilter filter) {
    return with(
            filter,
            entityManager.createQuery("select count(e) from AuditEntry e" + WANTED, Long.class))
        .getSingleResult();
  }

  @Override
  public void letGo() {
    entityManager.clear();
  }

  private static <T> TypedQuery<T> with(AuditFilter filter, TypedQuery<T> statement) {
    return statement
        .setParameter("actor", filter.actor())
        .setParameter("actors", List.of(filter.actor().split(",")))
        .setParameter("action", start(filter.action()))
        .setParameter("subject", start(filter.subject()))
        .setParameter("from", filter.from().orElse(FIRST))
        .setParameter("until", filter.until().orElse(LAST));
  }

  private static String start(String text) {
    return text.strip().replaceAll("([!%_])", "!$1") + "%";
  }
}
