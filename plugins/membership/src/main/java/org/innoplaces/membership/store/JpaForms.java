package org.innoplaces.membership.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.innoplaces.membership.form.ApplicationForm;
import org.innoplaces.membership.form.FormRepository;
import org.innoplaces.membership.form.FormVersion;

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
  public List<FormVersion> versions(int most) {
    return entityManager
        .createQuery(
            "select f.version, f.createdBy, f.createdAt from ApplicationForm f"
                + " order by f.version desc",
            Object[].class)
        .setMaxResults(most)
        .getResultList()
        .stream()
        .map(row -> new FormVersion((Integer) row[0], (String) row[1], (Instant) row[2]))
        .toList();
  }

  @Override
  public void add(ApplicationForm form) {
    entityManager.persist(form);
  }
}
