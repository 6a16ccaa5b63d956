package org.innoplaces.testkit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import javax.sql.DataSource;

/** Wraps a data source so that every statement that is executed is told to a counter. */
final class CountedDataSource {

  private final StatementCounter counter;

  private CountedDataSource(StatementCounter counter) {
    this.counter = counter;
  }

  static DataSource of(DataSource source, StatementCounter counter) {
    CountedDataSource counted = new CountedDataSource(counter);
    return proxy(
        DataSource.class,
        (method, arguments) -> {
          Object result = method.invoke(source, arguments);
          return result instanceof Connection connection ? counted.connection(connection) : result;
        });
  }

  private Connection connection(Connection connection) {
    return proxy(
        Connection.class,
        (method, arguments) -> {
          Object result = method.invoke(connection, arguments);
          if (result instanceof PreparedStatement prepared) {
            return statement(PreparedStatement.class, prepared, (String) arguments[0]);
          }
          return result instanceof Statement plain
              ? statement(Statement.class, plain, null)
              : result;
        });
  }

  private <S extends Statement> S statement(Class<S> type, S statement, String sql) {
    return proxy(
        type,
        (method, arguments) -> {
          if (method.getName().startsWith("execute")) {
            counter.executed(sql == null && arguments != null ? arguments[0].toString() : sql);
          }
          return method.invoke(statement, arguments);
        });
  }

  private static <T> T proxy(Class<T> type, Call call) {
    return type.cast(
        Proxy.newProxyInstance(
            CountedDataSource.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              try {
                return call.with(method, arguments);
              } catch (InvocationTargetException failure) {
                throw failure.getCause();
              }
            }));
  }

  private interface Call {
    Object with(Method method, Object[] arguments) throws ReflectiveOperationException;
  }
}
