package org.innoplaces.contact.mail.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.innoplaces.contact.ContactWords;
import org.innoplaces.contact.mail.action.FetchMails;
import org.innoplaces.job.JobTiming;
import org.innoplaces.job.extension.Job;
import org.innoplaces.problem.Message;

/** Looks into the mailbox every two minutes, when the settings name one. */
@ApplicationScoped
class FetchJob implements Job {

  private static final Duration PAUSE = Duration.ofMinutes(2);

  private final FetchMails fetch;

  protected FetchJob() {
    this(null);
  }

  @Inject
  FetchJob(FetchMails fetch) {
    this.fetch = fetch;
  }

  @Override
  public String name() {
    return "contact.fetch";
  }

  @Override
  public Message label() {
    return ContactWords.of("job.fetch");
  }

  @Override
  public JobTiming timing() {
    return new JobTiming.Every(PAUSE);
  }

  @Override
  public void run() {
    fetch.fetch();
  }
}
