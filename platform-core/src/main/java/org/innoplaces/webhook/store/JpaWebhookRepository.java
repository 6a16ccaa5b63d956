package org.innoplaces.webhook.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.content.entry.Publication;
import org.innoplaces.webhook.Delivery;
import org.innoplaces.webhook.DeliveryPage;
import org.innoplaces.webhook.DeliveryQuery;
import org.innoplaces.webhook.Told;
import org.innoplaces.webhook.Webhook;
import org.innoplaces.webhook.WebhookRepository;

@ApplicationScoped
class JpaWebhookRepository implements WebhookRepository {

  private final EntityManager entityManager;

  protected JpaWebhookRepository() {
    this(null);
  }

  @Inject
  JpaWebhookRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public List<Webhook> all() {
    return query(Webhook.class, "select w from Webhook w order by w.name, w.id").getResultList();
  }

  @Override
  public List<Webhook> active() {
    return query(Webhook.class, "select w from Webhook w where w.active = true").getResultList();
  }

  @Override
  public Optional<Webhook> find(UUID id) {
    return Optional.ofNullable(entityManager.find(Webhook.class, id));
  }

  @Override
  public Optional<Webhook> lock(UUID id) {
    return Optional.ofNullable(
        entityManager.find(Webhook.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public void add(Webhook webhook) {
    entityManager.persist(webhook);
  }

  @Override
  public void remove(Webhook webhook) {
    entityManager
        .createQuery("delete from Delivery d where d.webhook.id = :id")
        .setParameter("id", webhook.id())
        .executeUpdate();
    entityManager.remove(webhook);
  }

  @Override
  public void add(Delivery delivery) {
    entityManager.persist(delivery);
  }

  @Override
  public Optional<Delivery> lockDelivery(UUID id) {
    return Optional.ofNullable(
        entityManager.find(Delivery.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public Optional<Delivery> delivery(UUID id) {
    return Optional.ofNullable(entityManager.find(Delivery.class, id));
  }

  @Override
  public DeliveryPage deliveries(DeliveryQuery query) {
    return new DeliveryPage(
        wanted(query, Delivery.class, "select d", " order by d.createdAt desc, d.id desc")
            .setFirstResult(query.offset())
            .setMaxResults(query.limit())
            .getResultList(),
        wanted(query, Long.class, "select count(d)", "").getSingleResult());
  }

  private <T> TypedQuery<T> wanted(
      DeliveryQuery query, Class<T> type, String select, String order) {
    String state = query.state().isPresent() ? " and d.state = :state" : "";
    TypedQuery<T> wanted =
        query(type, select + " from Delivery d where d.webhook.id = :id" + state + order)
            .setParameter("id", query.webhook());
    query.state().ifPresent(chosen -> wanted.setParameter("state", chosen));
    return wanted;
  }

  @Override
  public List<Delivery> dead(UUID webhook, int most) {
    return query(
            Delivery.class,
            "select d from Delivery d where d.webhook.id = :id and d.state = :state"
                + " order by d.createdAt")
        .setParameter("id", webhook)
        .setParameter("state", Delivery.State.DEAD)
        .setMaxResults(most)
        .getResultList();
  }

  @Override
  public long countBefore(Delivery.State state, Instant instant) {
    return entityManager
        .createQuery(
            "select count(d) from Delivery d where d.state = :state and d.createdAt < :instant",
            Long.class)
        .setParameter("state", state)
        .setParameter("instant", instant)
        .getSingleResult();
  }

  @Override
  public int removeBefore(Delivery.State state, Instant instant) {
    return entityManager
        .createQuery("delete from Delivery d where d.state = :state and d.createdAt < :instant")
        .setParameter("state", state)
        .setParameter("instant", instant)
        .executeUpdate();
  }

  @Override
  public Told lockTold() {
    return entityManager.find(Told.class, Told.ID, LockModeType.PESSIMISTIC_WRITE);
  }

  @Override
  public List<Publication> boundaries(Instant after, Instant until) {
    return query(
            Publication.class,
            "select p from Publication p join fetch p.revision"
                + " where (p.from > :after and p.from <= :until)"
                + " or (p.until > :after and p.until <= :until)"
                + " order by p.from, p.entryId, p.locale")
        .setParameter("after", after)
        .setParameter("until", until)
        .getResultList();
  }

  private <T> TypedQuery<T> query(Class<T> type, String text) {
    return entityManager.createQuery(text, type);
  }
}
