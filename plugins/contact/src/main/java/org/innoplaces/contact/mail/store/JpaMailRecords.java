package org.innoplaces.contact.mail.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import org.innoplaces.contact.mail.Filing;
import org.innoplaces.contact.mail.MailRecord;
import org.innoplaces.contact.mail.MailRecords;

@ApplicationScoped
class JpaMailRecords implements MailRecords {

  private final EntityManager entityManager;

  protected JpaMailRecords() {
    this(null);
  }

  @Inject
  JpaMailRecords(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public Optional<MailRecord> find(String digest) {
    return entityManager
        .createQuery("select m from MailRecord m where m.digest = :digest", MailRecord.class)
        .setParameter("digest", digest)
        .getResultStream()
        .findFirst();
  }

  @Override
  public void add(MailRecord record) {
    entityManager.persist(record);
  }

  @Override
  public long count(Filing.Outcome outcome, Instant since) {
    return entityManager
        .createQuery(
            "select count(m) from MailRecord m where m.outcome = :outcome and m.cameAt > :since",
            Long.class)
        .setParameter("outcome", outcome)
        .setParameter("since", since)
        .getSingleResult();
  }

  @Override
  public void removeBefore(Instant instant) {
    entityManager
        .createQuery("delete from MailRecord m where m.cameAt < :before")
        .setParameter("before", instant)
        .executeUpdate();
  }
}
