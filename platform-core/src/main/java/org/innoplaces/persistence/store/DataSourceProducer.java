package org.innoplaces.persistence.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/**
 * Hands out the connections of the one database, for libraries that speak SQL themselves; inside a
 * transaction they take part in it.
 */
@ApplicationScoped
class DataSourceProducer {

  private static final String NAME = "java:app/jdbc/innoplaces";

  @Produces
  @ApplicationScoped
  DataSource dataSource() {
    try {
      return InitialContext.doLookup(NAME);
    } catch (NamingException missing) {
      throw new IllegalStateException("The server has no data source " + NAME, missing);
    }
  }
}
