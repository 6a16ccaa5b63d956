package org.innoplaces.testkit.planted.libraries.action;

import jakarta.persistence.EntityManager;

/** A verb that queries. */
public class QueryingAction {

  /** Counts. */
  public long count(EntityManager entityManager) {
    return entityManager.createQuery("select count(b) from Book b", Long.class).getSingleResult();
  }
}
