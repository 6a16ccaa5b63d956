package org.innoplaces.testkit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import java.util.ArrayList;
import java.util.List;

/** A transaction of one thread: its entity manager and who wants to know how it ends. */
final class ResourceTransaction {

  private final EntityManager entityManager;
  private final List<Synchronization> synchronizations = new ArrayList<>();
  private boolean rollbackOnly;
  private boolean complete;

  ResourceTransaction(EntityManager entityManager) {
    this.entityManager = entityManager;
    entityManager.getTransaction().begin();
  }

  EntityManager entityManager() {
    return entityManager;
  }

  boolean isComplete() {
    return complete;
  }

  void register(Synchronization synchronization) {
    synchronizations.add(synchronization);
  }

  void markRollbackOnly() {
    rollbackOnly = true;
  }

  void commit() throws RollbackException {
    if (rollbackOnly) {
      rollback();
      throw new RollbackException("The transaction was marked for rollback");
    }
    try {
      beforeCompletion();
      entityManager.getTransaction().commit();
    } catch (PersistenceException refused) {
      finish(Status.STATUS_ROLLEDBACK);
      RollbackException rollback = new RollbackException(refused.getMessage());
      rollback.initCause(refused);
      throw rollback;
    } catch (RuntimeException | Error failure) {
      rollback();
      throw failure;
    }
    finish(Status.STATUS_COMMITTED);
  }

  void rollback() {
    if (entityManager.getTransaction().isActive()) {
      entityManager.getTransaction().rollback();
    }
    finish(Status.STATUS_ROLLEDBACK);
  }

  /** By index, because one of them may register another. */
  private void beforeCompletion() {
    for (int i = 0; i < synchronizations.size(); i++) {
      synchronizations.get(i).beforeCompletion();
    }
    if (rollbackOnly) {
      throw new PersistenceException("The transaction was marked for rollback at its end");
    }
  }

  private void finish(int status) {
    complete = true;
    entityManager.close();
    synchronizations.forEach(synchronization -> synchronization.afterCompletion(status));
  }
}
