package org.innoplaces.privacy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.innoplaces.privacy.Erasure;
import org.innoplaces.privacy.ErasureRepository;

@ApplicationScoped
class JpaErasures implements ErasureRepository {

  private final EntityManager entityManager;

  protected JpaErasures() {
    this(null);
  }

  @Inject
  JpaErasures(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public Set<UUID> ids() {
    return entityManager
        .createQuery("select e.id from Erasure e", UUID.class)
        .getResultStream()
        .collect(Collectors.toSet());
  }

  @Override
  public void add(Erasure erasure) {
    entityManager.persist(erasure);
  }

  @Override
  public void letGo() {
    entityManager.flush();
    entityManager.clear();
  }
}
