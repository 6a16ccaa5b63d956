package org.innoplaces.testkit;

import jakarta.persistence.EntityManager;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/** The data source of the server: inside a transaction it gives the connection of that. */
final class JoiningDataSource {

  private final DataSource source;
  private final ThreadTransactions transactions;

  private JoiningDataSource(DataSource source, ThreadTransactions transactions) {
    this.source = source;
    this.transactions = transactions;
  }

  static DataSource of(DataSource source, ThreadTransactions transactions) {
    JoiningDataSource joining = new JoiningDataSource(source, transactions);
    return (DataSource)
        Proxy.newProxyInstance(
            JoiningDataSource.class.getClassLoader(),
            new Class<?>[] {DataSource.class},
            (proxy, method, arguments) -> joining.connection());
  }

  private Connection connection() throws SQLException {
    Optional<EntityManager> joined =
        transactions
            .current()
            .filter(transaction -> !transaction.isComplete())
            .map(ResourceTransaction::entityManager);
    return joined.isEmpty() ? source.getConnection() : open(joined.get().unwrap(Connection.class));
  }

  /** Whoever closes it does not end the transaction. */
  private static Connection open(Connection connection) {
    return (Connection)
        Proxy.newProxyInstance(
            JoiningDataSource.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("close")) {
                return null;
              }
              try {
                return method.invoke(connection, arguments);
              } catch (InvocationTargetException failure) {
                throw failure.getCause();
              }
            });
  }
}
