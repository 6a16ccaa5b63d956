package org.innoplaces.contact.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.contact.Conversation;
import org.innoplaces.contact.ConversationRepository;
import org.innoplaces.contact.Door;
import org.innoplaces.contact.Letter;

@ApplicationScoped
class JpaConversations implements ConversationRepository {

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
}
