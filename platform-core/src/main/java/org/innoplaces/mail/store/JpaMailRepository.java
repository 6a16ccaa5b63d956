package org.innoplaces.mail.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.mail.AttachedFile;
import org.innoplaces.mail.Mail;
import org.innoplaces.mail.MailAttachment;
import org.innoplaces.mail.MailPage;
import org.innoplaces.mail.MailRepository;
import org.innoplaces.plugin.TimeOrderedId;

@ApplicationScoped
class JpaMailRepository implements MailRepository {

  private final EntityManager entityManager;

  protected JpaMailRepository() {
    this(null);
  }

  @Inject
  JpaMailRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public void add(Mail mail) {
    entityManager.persist(mail);
  }

  @Override
  public void attach(UUID mail, List<MailAttachment> attachments) {
    // The rows refer to the mail's: it has to be there first.
    entityManager.flush();
    for (int place = 1; place <= attachments.size(); place++) {
      entityManager.persist(
          new AttachedFile(TimeOrderedId.next(), mail, place, attachments.get(place - 1)));
    }
  }

  @Override
  public List<MailAttachment> attachments(UUID mail) {
    return entityManager
        .createQuery(
            "select f from AttachedFile f where f.mail = :mail order by f.place",
            AttachedFile.class)
        .setParameter("mail", mail)
        .getResultStream()
        .map(AttachedFile::attachment)
        .toList();
  }

  @Override
  public Optional<Mail> find(UUID id) {
    return Optional.ofNullable(entityManager.find(Mail.class, id));
  }

  @Override
  public Optional<Mail> lock(UUID id) {
    return Optional.ofNullable(entityManager.find(Mail.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public List<Mail> lock(Collection<String> messageIds) {
    return messageIds.isEmpty()
        ? List.of()
        : entityManager
            .createQuery("select m from Mail m where m.messageId in :ids order by m.id", Mail.class)
            .setParameter("ids", messageIds)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultList();
  }

  @Override
  public MailPage mails(Optional<Mail.State> state, int offset, int limit) {
    return new MailPage(
        wanted(state, Mail.class, "select m", " order by m.createdAt desc, m.id desc")
            .setFirstResult(offset)
            .setMaxResults(limit)
            .getResultList(),
        wanted(state, Long.class, "select count(m)", "").getSingleResult());
  }

  private <T> TypedQuery<T> wanted(
      Optional<Mail.State> state, Class<T> type, String select, String order) {
    String where = state.isPresent() ? " where m.state = :state" : "";
    TypedQuery<T> wanted = entityManager.createQuery(select + " from Mail m" + where + order, type);
    state.ifPresent(chosen -> wanted.setParameter("state", chosen));
    return wanted;
  }

  @Override
  public List<Mail> to(String recipient) {
    return entityManager
        .createQuery(
            "select m from Mail m where lower(m.recipient) = :to order by m.createdAt desc",
            Mail.class)
        .setParameter("to", recipient)
        .getResultList();
  }

  @Override
  public void removeTo(String recipient) {
    entityManager
        .createQuery("delete from Mail m where lower(m.recipient) = :to")
        .setParameter("to", recipient)
        .executeUpdate();
  }

  @Override
  public void removeAbout(Collection<String> references) {
    entityManager
        .createQuery("delete from Mail m where m.about in :about")
        .setParameter("about", references)
        .executeUpdate();
  }

  @Override
  public long countBefore(Mail.State state, Instant instant) {
    return entityManager
        .createQuery(
            "select count(m) from Mail m where m.state = :state and m.createdAt < :instant",
            Long.class)
        .setParameter("state", state)
        .setParameter("instant", instant)
        .getSingleResult();
  }

  @Override
  public int removeBefore(Mail.State state, Instant instant) {
    return entityManager
        .createQuery("delete from Mail m where m.state = :state and m.createdAt < :instant")
        .setParameter("state", state)
        .setParameter("instant", instant)
        .executeUpdate();
  }
}
