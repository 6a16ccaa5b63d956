package org.innoplaces.testkit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.concurrent.Callable;
import org.innoplaces.content.entry.ContentState;

/**
 * Raises a number in the database in every kind of transaction, then does what it is told. Calls
 * between methods of one instance are not intercepted, so transactions within each other need two.
 */
@Dependent
public class Counter {

  private final EntityManager entityManager;

  @Inject
  Counter(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** The number as it is in the database. */
  public long value() {
    return entityManager.find(ContentState.class, ContentState.ID).version();
  }

  /** In the caller's transaction or a new one. */
  @Transactional
  public <T> T required(Callable<T> then) throws Exception {
    return raise(then);
  }

  /** In a new transaction. */
  @Transactional(TxType.REQUIRES_NEW)
  public <T> T requiresNew(Callable<T> then) throws Exception {
    return raise(then);
  }

  /** In the caller's transaction only. */
  @Transactional(TxType.MANDATORY)
  public <T> T mandatory(Callable<T> then) throws Exception {
    return raise(then);
  }

  /** Never in a transaction. */
  @Transactional(TxType.NEVER)
  public <T> T never(Callable<T> then) throws Exception {
    return then.call();
  }

  /** Outside of the caller's transaction. */
  @Transactional(TxType.NOT_SUPPORTED)
  public <T> T notSupported(Callable<T> then) throws Exception {
    return then.call();
  }

  /** As the caller. */
  @Transactional(TxType.SUPPORTS)
  public <T> T supports(Callable<T> then) throws Exception {
    return then.call();
  }

  /** Rolls back for a checked exception and not for an unchecked one. */
  @Transactional(
      rollbackOn = java.io.IOException.class,
      dontRollbackOn = IllegalStateException.class)
  public <T> T unusual(Callable<T> then) throws Exception {
    return raise(then);
  }

  private <T> T raise(Callable<T> then) throws Exception {
    entityManager.find(ContentState.class, ContentState.ID).advance();
    return then.call();
  }
}
