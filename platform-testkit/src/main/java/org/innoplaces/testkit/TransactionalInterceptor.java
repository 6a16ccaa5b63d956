package org.innoplaces.testkit;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.InvalidTransactionException;
import jakarta.transaction.TransactionRequiredException;
import jakarta.transaction.Transactional;
import jakarta.transaction.TransactionalException;
import java.util.Arrays;

/** Gives {@link Transactional} the meaning that it has in the server. */
@Interceptor
@Transactional
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
class TransactionalInterceptor {

  private final ThreadTransactions transactions;

  @Inject
  TransactionalInterceptor(ThreadTransactions transactions) {
    this.transactions = transactions;
  }

  @AroundInvoke
  Object around(InvocationContext call) throws Exception {
    Transactional rule = rule(call);
    boolean inside = transactions.current().isPresent();
    return switch (rule.value()) {
      case REQUIRED -> inside ? join(rule, call) : inNew(rule, call);
      case REQUIRES_NEW -> inNew(rule, call);
      case SUPPORTS -> inside ? join(rule, call) : call.proceed();
      case NOT_SUPPORTED -> transactions.outside(call::proceed);
      case MANDATORY -> {
        require(inside, new TransactionRequiredException("There is no transaction to join"));
        yield join(rule, call);
      }
      case NEVER -> {
        require(!inside, new InvalidTransactionException("There must be no transaction"));
        yield call.proceed();
      }
    };
  }

  private Object inNew(Transactional rule, InvocationContext call) throws Exception {
    return transactions.inNew(failure -> rollsBack(rule, failure), call::proceed);
  }

  /**
   * In the server, work that joins a transaction whose end is being told is lost without a word.
   */
  private Object join(Transactional rule, InvocationContext call) throws Exception {
    ResourceTransaction transaction = transactions.current().orElseThrow();
    if (transaction.isComplete()) {
      throw new IllegalStateException(
          call.getMethod() + " is called after the end of a transaction: it needs REQUIRES_NEW");
    }
    try {
      return call.proceed();
    } catch (Exception | Error failure) {
      if (rollsBack(rule, failure)) {
        transaction.markRollbackOnly();
      }
      throw failure;
    }
  }

  private static void require(boolean condition, Exception otherwise) {
    if (!condition) {
      throw new TransactionalException(otherwise.getMessage(), otherwise);
    }
  }

  private static boolean rollsBack(Transactional rule, Throwable failure) {
    if (Arrays.stream(rule.dontRollbackOn()).anyMatch(type -> type.isInstance(failure))) {
      return false;
    }
    return !(failure instanceof Exception)
        || failure instanceof RuntimeException
        || Arrays.stream(rule.rollbackOn()).anyMatch(type -> type.isInstance(failure));
  }

  private static Transactional rule(InvocationContext call) {
    Transactional onMethod = call.getMethod().getAnnotation(Transactional.class);
    return onMethod != null
        ? onMethod
        : call.getMethod().getDeclaringClass().getAnnotation(Transactional.class);
  }
}
