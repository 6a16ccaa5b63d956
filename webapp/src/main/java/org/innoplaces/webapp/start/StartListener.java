package org.innoplaces.webapp.start;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.Optional;
import org.innoplaces.account.action.SetUpAdministrator;
import org.innoplaces.content.exchange.action.ImportAtStart;
import org.innoplaces.content.index.action.KeepIndex;
import org.innoplaces.privacy.action.EraseAgain;

/**
 * What has to be done before the first visitor: somebody who can administer the instance, the
 * content that the operator asked for, the jobs; and whoever was erased stays erased, also when an
 * older database was brought back.
 */
@WebListener
public class StartListener implements ServletContextListener {

  private final SetUpAdministrator administrator;
  private final KeepIndex index;
  private final ImportAtStart importAtStart;
  private final EraseAgain eraseAgain;
  private final StartReport report;
  private final Started started;
  private final RunJobs jobs;

  /** Found by the container, made by CDI. */
  @Inject
  public StartListener(
      SetUpAdministrator administrator,
      KeepIndex index,
      ImportAtStart importAtStart,
      EraseAgain eraseAgain,
      StartReport report,
      Started started,
      RunJobs jobs) {
    this.administrator = administrator;
    this.index = index;
    this.importAtStart = importAtStart;
    this.eraseAgain = eraseAgain;
    this.report = report;
    this.started = started;
    this.jobs = jobs;
  }

  @Override
  public void contextInitialized(ServletContextEvent event) {
    Optional<String> setUp = administrator.run().map(secret -> "/desk/link/" + secret.value());
    eraseAgain.run();
    index.begin();
    report.write(importAtStart.run(), setUp);
    jobs.start();
    started.complete();
  }

  @Override
  public void contextDestroyed(ServletContextEvent event) {
    jobs.stop();
  }
}
