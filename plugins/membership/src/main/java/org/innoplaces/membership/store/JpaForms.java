package org.innoplaces.membership.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.innoplaces.membership.form.ApplicationForm;
import org.innoplaces.membership.form.FormRepository;

@ApplicationScoped
class JpaForms implements FormRepository {

  private final EntityManager entityManager;

  protected JpaForms() {
    this(null);
  }

  @Inject
  JpaForms(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public ApplicationForm current() {
    return entityManager
        .createQuery(
            "select f from ApplicationForm f order by f.version desc", ApplicationForm.class)
        .setMaxResults(1)
        .getSingleResult();
  }

  @Override
  public Optional<ApplicationForm> find(int version) {
    return Optional.ofNullable(entityManager.find(ApplicationForm.class, version));
  }

  @Override
  public List<ApplicationForm> all() {
    return entityManager
        .createQuery(
            "select f from ApplicationForm f order by f.version desc", ApplicationForm.class)
        .getResultList();
  }

  @Override
  public void add(ApplicationForm form) {
    entityManager.persist(form);
  }
}
