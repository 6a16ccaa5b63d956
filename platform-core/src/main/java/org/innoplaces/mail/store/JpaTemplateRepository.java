package org.innoplaces.mail.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.innoplaces.mail.EditedTemplate;
import org.innoplaces.mail.TemplateRepository;

@ApplicationScoped
class JpaTemplateRepository implements TemplateRepository {

  private final EntityManager entityManager;

  protected JpaTemplateRepository() {
    this(null);
  }

  @Inject
  JpaTemplateRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public Optional<EditedTemplate> find(String template, String language) {
    String key = EditedTemplate.key(template, language);
    return Optional.ofNullable(entityManager.find(EditedTemplate.class, key));
  }

  @Override
  public List<String> edited() {
    return entityManager
        .createQuery("select t.id from EditedTemplate t", String.class)
        .getResultList();
  }

  @Override
  public void add(EditedTemplate words) {
    entityManager.persist(words);
  }

  @Override
  public void remove(EditedTemplate words) {
    entityManager.remove(words);
  }
}
