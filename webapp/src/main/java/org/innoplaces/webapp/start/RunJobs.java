package org.innoplaces.webapp.start;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.innoplaces.job.action.JobScheduler;

/** Runs jobs on threads of the server, as long as the web application does. */
@ApplicationScoped
class RunJobs {

  private static final String THREADS = "java:comp/DefaultManagedThreadFactory";

  private final JobScheduler jobs;

  protected RunJobs() {
    this(null);
  }

  @Inject
  RunJobs(JobScheduler jobs) {
    this.jobs = jobs;
  }

  void start() {
    try {
      ManagedThreadFactory threads = InitialContext.doLookup(THREADS);
      jobs.start(threads);
    } catch (NamingException missing) {
      throw new IllegalStateException("The server has no " + THREADS, missing);
    }
  }

  void stop() {
    jobs.stop();
  }
}
