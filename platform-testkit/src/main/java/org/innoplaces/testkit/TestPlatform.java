package org.innoplaces.testkit;

import jakarta.enterprise.inject.se.SeContainer;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.lang.annotation.Annotation;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.innoplaces.job.action.JobTasks;

/**
 * The platform without a server: the real beans of the core and of every plugin on the class path,
 * on a real database with the real schema.
 *
 * <p>Safe for several threads; each has transactions of its own. Takes a second to start, so share
 * one between tests that make their own data.
 */
public final class TestPlatform implements AutoCloseable {

  private final TestDatabase database;
  private final TestClock clock;
  private final StatementCounter statements;
  private final EntityManagerFactory factory;
  private final ThreadTransactions transactions;
  private final SeContainer beans;
  private TestJobs jobs;

  TestPlatform(PlatformStart start) {
    this.database = start.database();
    this.clock = start.clock();
    this.statements = start.statements();
    this.factory = start.factory();
    this.transactions = start.transactions();
    this.beans = start.beans();
  }

  /** Prepares a platform on a database, which it closes at its own end. */
  public static PlatformStart on(TestDatabase database) {
    return new PlatformStart(database);
  }

  /** The bean of a type, ready to call. */
  public <T> T get(Class<T> type, Annotation... qualifiers) {
    return beans.select(type, qualifiers).get();
  }

  /** Changes a setting for every bean that reads it from now on; see {@link TestSettings}. */
  public void set(String setting, String value) {
    TestSettings.set(setting, value);
  }

  /** Does the work in a transaction of its own; any exception rolls it back. */
  public <T> T inTransaction(Supplier<T> work) {
    try {
      return transactions.inNew(failure -> true, work::get);
    } catch (RuntimeException failure) {
      throw failure;
    } catch (Exception impossible) {
      throw new IllegalStateException("A supplier throws no checked exception", impossible);
    }
  }

  /** Does the work in a transaction of its own; any exception rolls it back. */
  public void inTransaction(Runnable work) {
    inTransaction(
        () -> {
          work.run();
          return null;
        });
  }

  /** The entity manager that the beans use, for looking into tables. */
  public EntityManager entityManager() {
    return CurrentPersistence.of(transactions);
  }

  /** Makes content through the platform's own actions. */
  public TestEditor editor() {
    return new TestEditor(this);
  }

  /** The platform's clock. */
  public TestClock clock() {
    return clock;
  }

  /** Runs jobs and errands, which no thread does by itself in a test. */
  public synchronized TestJobs jobs() {
    if (jobs == null) {
      jobs = new TestJobs(clock, get(DataSource.class), get(JobTasks.class));
    }
    return jobs;
  }

  /** Counts what goes to the database. */
  public StatementCounter statements() {
    return statements;
  }

  /**
   * Where in the whole database one of some texts is, in whatever case and also within bytes.
   *
   * @return each {@code table.column}, in lower case and in order
   */
  public Set<String> places(String... texts) {
    return new TextSearch(get(DataSource.class)).places(texts);
  }

  /** The database that it runs on. */
  public TestDatabase database() {
    return database;
  }

  @Override
  public void close() {
    beans.close();
    factory.close();
    database.close();
  }

  @Override
  public String toString() {
    return database.toString();
  }
}
