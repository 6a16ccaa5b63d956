package org.innoplaces.testkit;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.innoplaces.access.CurrentActor;
import org.innoplaces.desk.DeskForm;
import org.innoplaces.http.SiteLinks;
import org.innoplaces.http.SiteName;
import org.innoplaces.site.SiteForm;
import org.jboss.weld.bootstrap.event.WeldAfterBeanDiscovery;

/** Puts the kit's own things among the beans: the clock that stands still, the transactions. */
final class TestBeans implements Extension {

  private static final String SITE = "https://site.example";
  private static final String NAME = "Les Lieux";

  private final TestClock clock;
  private final ThreadTransactions transactions;
  private final DataSource database;

  TestBeans(TestClock clock, ThreadTransactions transactions, DataSource database) {
    this.clock = clock;
    this.transactions = transactions;
    this.database = database;
  }

  /** One interceptor serves all types of transactions, which are bound one by one otherwise. */
  void bind(@Observes BeforeBeanDiscovery discovery) {
    discovery
        .configureInterceptorBinding(Transactional.class)
        .methods()
        .forEach(member -> member.add(Nonbinding.Literal.INSTANCE));
  }

  void add(@Observes WeldAfterBeanDiscovery discovery) {
    discovery
        .addBean()
        .types(Object.class, Clock.class, TestClock.class)
        .alternative(true)
        .priority(Interceptor.Priority.APPLICATION)
        .createWith(context -> clock);
    add(discovery, ThreadTransactions.class, () -> transactions);
    DataSource joining = JoiningDataSource.of(database, transactions);
    discovery
        .addBean()
        .types(Object.class, DataSource.class)
        .alternative(true)
        .priority(Interceptor.Priority.APPLICATION)
        .createWith(context -> joining);
    SiteLinks links = path -> SITE + path;
    discovery
        .addBean()
        .types(Object.class, SiteLinks.class)
        .alternative(true)
        .priority(Interceptor.Priority.APPLICATION)
        .createWith(context -> links);
    SiteName name = locale -> NAME;
    discovery
        .addBean()
        .types(Object.class, SiteName.class)
        .alternative(true)
        .priority(Interceptor.Priority.APPLICATION)
        .createWith(context -> name);
    TestActor actor = new TestActor();
    discovery
        .addBean()
        .types(Object.class, CurrentActor.class, TestActor.class)
        .alternative(true)
        .priority(Interceptor.Priority.APPLICATION)
        .createWith(context -> actor);
    addForm(discovery);
  }

  private static void addForm(WeldAfterBeanDiscovery discovery) {
    TestForm form = new TestForm();
    discovery
        .addBean()
        .types(Object.class, SiteForm.class, DeskForm.class, TestForm.class)
        .alternative(true)
        .priority(Interceptor.Priority.APPLICATION)
        .createWith(context -> form);
  }

  private static <T> void add(
      WeldAfterBeanDiscovery discovery, Class<T> type, Supplier<T> instance) {
    discovery.addBean().types(Object.class, type).createWith(context -> instance.get());
  }
}
