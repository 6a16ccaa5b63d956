package org.innoplaces.contact.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.contact.ReplyTemplate;
import org.innoplaces.contact.ReplyTemplateRepository;

@ApplicationScoped
class JpaReplyTemplates implements ReplyTemplateRepository {

  private final EntityManager entityManager;

  protected JpaReplyTemplates() {
    this(null);
  }

  @Inject
  JpaReplyTemplates(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public List<ReplyTemplate> all() {
    return entityManager
        .createQuery(
            "select t from ReplyTemplate t order by lower(t.title), t.id", ReplyTemplate.class)
        .getResultList();
  }

  @Override
  public Optional<ReplyTemplate> find(UUID id) {
    return Optional.ofNullable(entityManager.find(ReplyTemplate.class, id));
  }

  @Override
  public void add(ReplyTemplate template) {
    entityManager.persist(template);
  }

  @Override
  public void remove(ReplyTemplate template) {
    entityManager.remove(template);
  }
}
