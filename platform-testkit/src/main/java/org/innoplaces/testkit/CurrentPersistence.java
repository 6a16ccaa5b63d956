package org.innoplaces.testkit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.TransactionRequiredException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Set;

/**
 * The entity manager that beans hold: it passes every call on to the one of the thread's
 * transaction, and outside of a transaction to a new one.
 */
final class CurrentPersistence implements InvocationHandler {

  private static final Set<String> NEED_A_TRANSACTION =
      Set.of("persist", "merge", "remove", "refresh", "flush", "lock");

  private final ThreadTransactions transactions;

  private CurrentPersistence(ThreadTransactions transactions) {
    this.transactions = transactions;
  }

  static EntityManager of(ThreadTransactions transactions) {
    return (EntityManager)
        Proxy.newProxyInstance(
            CurrentPersistence.class.getClassLoader(),
            new Class<?>[] {EntityManager.class},
            new CurrentPersistence(transactions));
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    if (transactions.isTransactionActive()) {
      return call(transactions.current().orElseThrow().entityManager(), method, arguments);
    }
    if (NEED_A_TRANSACTION.contains(method.getName())) {
      throw new TransactionRequiredException(method.getName() + " needs a transaction");
    }
    EntityManager once = transactions.newEntityManager();
    Object result = call(once, method, arguments);
    if (!(result instanceof Query)) {
      once.close();
    }
    return result;
  }

  private static Object call(EntityManager target, Method method, Object[] arguments)
      throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException failure) {
      throw failure.getCause();
    }
  }
}
