package org.innoplaces.testkit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionalException;
import jakarta.transaction.UserTransaction;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.jboss.weld.transaction.spi.TransactionServices;

/** The transaction of each thread; tells CDI about it so that transactional observers work. */
final class ThreadTransactions implements TransactionServices {

  private final EntityManagerFactory factory;
  private final ThreadLocal<ResourceTransaction> current = new ThreadLocal<>();

  ThreadTransactions(EntityManagerFactory factory) {
    this.factory = factory;
  }

  /** The transaction that the thread is in, also while those who wait for its end are told. */
  Optional<ResourceTransaction> current() {
    return Optional.ofNullable(current.get());
  }

  EntityManager newEntityManager() {
    return factory.createEntityManager();
  }

  /** Does the work in a new transaction; an exception that the rule names rolls it back. */
  <T> T inNew(Predicate<Throwable> rollsBack, Callable<T> work) throws Exception {
    ResourceTransaction suspended = current.get();
    ResourceTransaction transaction = new ResourceTransaction(newEntityManager());
    current.set(transaction);
    try {
      return complete(transaction, rollsBack, work);
    } finally {
      current.set(suspended);
    }
  }

  private static <T> T complete(
      ResourceTransaction transaction, Predicate<Throwable> rollsBack, Callable<T> work)
      throws Exception {
    T result;
    try {
      result = work.call();
    } catch (Exception | Error failure) {
      if (rollsBack.test(failure)) {
        transaction.rollback();
      } else {
        commit(transaction);
      }
      throw failure;
    }
    commit(transaction);
    return result;
  }

  private static void commit(ResourceTransaction transaction) {
    try {
      transaction.commit();
    } catch (RollbackException refused) {
      throw new TransactionalException("The transaction could not be committed", refused);
    }
  }

  /** Does the work without a transaction, whatever the thread is in. */
  <T> T outside(Callable<T> work) throws Exception {
    ResourceTransaction suspended = current.get();
    current.remove();
    try {
      return work.call();
    } finally {
      current.set(suspended);
    }
  }

  @Override
  public void registerSynchronization(Synchronization synchronization) {
    current.get().register(synchronization);
  }

  @Override
  public boolean isTransactionActive() {
    return current().filter(transaction -> !transaction.isComplete()).isPresent();
  }

  @Override
  public UserTransaction getUserTransaction() {
    throw new UnsupportedOperationException("Transactions are declared with @Transactional");
  }

  @Override
  public void cleanup() {
    current.remove();
  }
}
