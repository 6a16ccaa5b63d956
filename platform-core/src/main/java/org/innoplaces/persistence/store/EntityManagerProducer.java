package org.innoplaces.persistence.store;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Hands the one persistence unit of core and plugins to the stores, which take it by constructor.
 */
@Dependent
class EntityManagerProducer {

  private EntityManager entityManager;

  @PersistenceContext
  void setEntityManager(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Produces
  EntityManager entityManager() {
    return entityManager;
  }
}
