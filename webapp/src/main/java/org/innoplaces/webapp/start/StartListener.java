package org.innoplaces.webapp.start;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.innoplaces.content.exchange.action.ImportAtStart;

/** What has to be done before the first visitor: importing what the operator asked for. */
@WebListener
public class StartListener implements ServletContextListener {

  private final ImportAtStart importAtStart;
  private final Started started;

  /** Found by the container, made by CDI. */
  @Inject
  public StartListener(ImportAtStart importAtStart, Started started) {
    this.importAtStart = importAtStart;
    this.started = started;
  }

  @Override
  public void contextInitialized(ServletContextEvent event) {
    importAtStart.run();
    started.complete();
  }
}
