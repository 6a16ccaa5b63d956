package org.innoplaces.contact.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.innoplaces.contact.ReplySecret;
import org.innoplaces.contact.ReplySecrets;

@ApplicationScoped
class JpaReplySecrets implements ReplySecrets {

  private final EntityManager entityManager;

  protected JpaReplySecrets() {
    this(null);
  }

  @Inject
  JpaReplySecrets(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public Optional<ReplySecret> find() {
    return Optional.ofNullable(entityManager.find(ReplySecret.class, ReplySecret.ONLY));
  }

  @Override
  public void add(ReplySecret secret) {
    entityManager.persist(secret);
  }
}
