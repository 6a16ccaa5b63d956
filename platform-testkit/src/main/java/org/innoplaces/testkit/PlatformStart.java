package org.innoplaces.testkit;

import jakarta.enterprise.inject.se.SeContainer;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.jboss.weld.environment.se.Weld;

/** What a {@link TestPlatform} is to consist of; made by {@link TestPlatform#on}. */
public final class PlatformStart {

  private final TestDatabase database;
  private final List<Class<?>> classes = new ArrayList<>();
  private final TestClock clock = new TestClock();
  private final StatementCounter statements = new StatementCounter();
  private EntityManagerFactory factory;
  private ThreadTransactions transactions;
  private SeContainer beans;

  PlatformStart(TestDatabase database) {
    this.database = database;
  }

  /** Adds beans and entities that stand in no bean archive, like those of the test itself. */
  public PlatformStart with(Class<?>... added) {
    classes.addAll(List.of(added));
    return this;
  }

  /** Sets a value of MicroProfile Config; see {@link TestSettings} for how long it holds. */
  public PlatformStart set(String setting, String value) {
    TestSettings.set(setting, value);
    return this;
  }

  /** Migrates the database and starts the beans. */
  public TestPlatform start() {
    TestDataDirectory.prepare();
    SchemaMigrations.run(database.dataSource(), database.textOrder());
    DataSource counted = CountedDataSource.of(database.dataSource(), statements);
    TestPersistenceUnit unit =
        new TestPersistenceUnit(
            counted, database.targetDatabase(), PersistentClasses.find(classes));
    factory = new PersistenceProvider().createContainerEntityManagerFactory(unit, Map.of());
    transactions = new ThreadTransactions(factory);
    beans = weld(counted).initialize();
    return new TestPlatform(this);
  }

  private Weld weld(DataSource counted) {
    return new Weld(UUID.randomUUID().toString())
        .addServices(
            transactions, new PersistenceInjection(CurrentPersistence.of(transactions), factory))
        .addExtension(new TestBeans(clock, transactions, counted))
        .addBeanClass(TransactionalInterceptor.class)
        .addBeanClasses(classes.toArray(Class<?>[]::new));
  }

  TestDatabase database() {
    return database;
  }

  TestClock clock() {
    return clock;
  }

  StatementCounter statements() {
    return statements;
  }

  EntityManagerFactory factory() {
    return factory;
  }

  ThreadTransactions transactions() {
    return transactions;
  }

  SeContainer beans() {
    return beans;
  }
}
