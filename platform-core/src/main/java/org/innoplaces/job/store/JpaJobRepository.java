package org.innoplaces.job.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.innoplaces.job.JobFailure;
import org.innoplaces.job.JobRepository;

@ApplicationScoped
class JpaJobRepository implements JobRepository {

  private final EntityManager entityManager;

  protected JpaJobRepository() {
    this(null);
  }

  @Inject
  JpaJobRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public List<JobFailure> failures() {
    return entityManager
        .createQuery("select f from JobFailure f", JobFailure.class)
        .getResultList();
  }

  @Override
  public Optional<JobFailure> failure(String job) {
    return Optional.ofNullable(entityManager.find(JobFailure.class, job));
  }

  @Override
  public void add(JobFailure failure) {
    entityManager.persist(failure);
  }
}
