package org.innoplaces.contact.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.innoplaces.contact.Conversation;
import org.innoplaces.contact.ConversationRepository;
import org.innoplaces.contact.Door;
import org.innoplaces.contact.Letter;
import org.innoplaces.contact.Subject;

@ApplicationScoped
class JpaConversations implements ConversationRepository {

  private static final String UNCONFIRMED = "c.state = :unconfirmed and c.receivedAt < :before";
  private static final String ABOUT_BEFORE = "c.subject = :subject and c.changedAt < :before";

  private static final Set<Conversation.State> LOOKED_AFTER =
      EnumSet.of(
          Conversation.State.IN_PROGRESS, Conversation.State.WAITING, Conversation.State.DONE);

  /** What a database takes as one list without complaint. */
  private static final int AT_ONCE = 500;

  private final EntityManager entityManager;

  protected JpaConversations() {
    this(null);
  }

  @Inject
  JpaConversations(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public void queue() {
    entityManager.find(Door.class, Door.ONLY, LockModeType.PESSIMISTIC_WRITE);
  }

  @Override
  public void add(Conversation conversation, Letter first) {
    entityManager.persist(conversation);
    // The letter's row refers to the conversation's, which the provider cannot know.
    entityManager.flush();
    entityManager.persist(first);
  }

  @Override
  public void add(Letter letter) {
    entityManager.persist(letter);
  }

  @Override
  public Optional<Conversation> find(UUID id) {
    return Optional.ofNullable(entityManager.find(Conversation.class, id));
  }

  @Override
  public Optional<Conversation> lock(UUID id) {
    return Optional.ofNullable(
        entityManager.find(Conversation.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public Optional<Conversation> begunWith(String digest, Instant since) {
    return entityManager
        .createQuery(
            "select c from Conversation c where c.digest = :digest and c.receivedAt > :since"
                + " order by c.receivedAt desc",
            Conversation.class)
        .setParameter("digest", digest)
        .setParameter("since", since)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  @Override
  public long countOf(String email, Instant since) {
    return entityManager
        .createQuery(
            "select count(c) from Conversation c where c.email = :email and c.receivedAt > :since"
                + " and c.state <> :spam",
            Long.class)
        .setParameter("email", email)
        .setParameter("since", since)
        .setParameter("spam", Conversation.State.SPAM)
        .getSingleResult();
  }

  @Override
  public long countAsked(String email, Instant since) {
    return entityManager
        .createQuery(
            "select count(c) from Conversation c where c.email = :email and c.askedAt > :since",
            Long.class)
        .setParameter("email", email)
        .setParameter("since", since)
        .getSingleResult();
  }

  @Override
  public long countUnconfirmed(Instant before) {
    Query counted =
        entityManager.createQuery("select count(c) from Conversation c where " + UNCONFIRMED);
    return ((Number) unconfirmed(counted, before).getSingleResult()).longValue();
  }

  @Override
  public List<UUID> unconfirmed(Instant before) {
    TypedQuery<UUID> wanted =
        entityManager.createQuery(
            "select c.id from Conversation c where " + UNCONFIRMED, UUID.class);
    unconfirmed(wanted, before);
    return wanted.getResultList();
  }

  private static Query unconfirmed(Query query, Instant before) {
    return query
        .setParameter("before", before)
        .setParameter("unconfirmed", Conversation.State.UNCONFIRMED);
  }

  @Override
  public List<UUID> spam(Instant before) {
    return entityManager
        .createQuery(
            "select c.id from Conversation c where c.state = :spam and c.changedAt < :before",
            UUID.class)
        .setParameter("spam", Conversation.State.SPAM)
        .setParameter("before", before)
        .getResultList();
  }

  @Override
  public boolean isAcknowledged(String email, Instant since) {
    return entityManager
            .createQuery(
                "select count(c) from Conversation c where c.email = :email"
                    + " and c.acknowledgedAt > :since",
                Long.class)
            .setParameter("email", email)
            .setParameter("since", since)
            .getSingleResult()
        > 0;
  }

  @Override
  public List<Letter> letters(UUID conversation) {
    return entityManager
        .createQuery(
            "select l from Letter l where l.conversation = :conversation"
                + " order by l.writtenAt, l.id",
            Letter.class)
        .setParameter("conversation", conversation)
        .getResultList();
  }

  @Override
  public List<Letter> mailedAs(Collection<String> messageIds) {
    return messageIds.isEmpty()
        ? List.of()
        : entityManager
            .createQuery("select l from Letter l where l.messageId in :ids", Letter.class)
            .setParameter("ids", messageIds)
            .getResultList();
  }

  @Override
  public List<Conversation> acknowledgedAs(Collection<String> messageIds) {
    return messageIds.isEmpty()
        ? List.of()
        : entityManager
            .createQuery(
                "select c from Conversation c where c.acknowledgedAs in :ids", Conversation.class)
            .setParameter("ids", messageIds)
            .getResultList();
  }

  @Override
  public Set<String> names(String email) {
    Set<String> names = new HashSet<>(named("c.name from Conversation c where c.email", email));
    names.addAll(
        named(
            "l.author from Letter l, Conversation c where c.id = l.conversation and l.sender",
            email));
    return names;
  }

  /** Who wrote says who they are, and anybody may write with any address. */
  private List<String> named(String of, String email) {
    return entityManager
        .createQuery("select distinct " + of + " = :email and c.state in :looked", String.class)
        .setParameter("email", email)
        .setParameter("looked", LOOKED_AFTER)
        .getResultList();
  }

  @Override
  public List<Conversation> of(String email) {
    return entityManager
        .createQuery(
            "select c from Conversation c where c.email = :email order by c.receivedAt, c.id",
            Conversation.class)
        .setParameter("email", email)
        .getResultList();
  }

  @Override
  public void removeOf(String email) {
    removeLetters("c.email = :email").setParameter("email", email).executeUpdate();
    entityManager
        .createQuery("delete from Conversation c where c.email = :email")
        .setParameter("email", email)
        .executeUpdate();
  }

  @Override
  public long countBefore(Subject subject, Instant instant) {
    return entityManager
        .createQuery("select count(c) from Conversation c where " + ABOUT_BEFORE, Long.class)
        .setParameter("subject", subject)
        .setParameter("before", instant)
        .getSingleResult();
  }

  @Override
  public List<UUID> before(Subject subject, Instant instant) {
    return entityManager
        .createQuery("select c.id from Conversation c where " + ABOUT_BEFORE, UUID.class)
        .setParameter("subject", subject)
        .setParameter("before", instant)
        .getResultList();
  }

  @Override
  public void remove(List<UUID> ids) {
    for (int from = 0; from < ids.size(); from += AT_ONCE) {
      List<UUID> some = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
      removeLetters("c.id in :some").setParameter("some", some).executeUpdate();
      entityManager
          .createQuery("delete from Conversation c where c.id in :some")
          .setParameter("some", some)
          .executeUpdate();
    }
  }

  private Query removeLetters(String conversations) {
    return entityManager.createQuery(
        "delete from Letter l where l.conversation in (select c.id from Conversation c where "
            + conversations
            + ")");
  }
}
