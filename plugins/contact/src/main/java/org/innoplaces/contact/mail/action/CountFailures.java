package org.innoplaces.contact.mail.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.innoplaces.contact.mail.Filing.Outcome;
import org.innoplaces.contact.mail.MailRecord;
import org.innoplaces.contact.mail.MailRecords;
import org.innoplaces.plugin.TimeOrderedId;

/** Counts how often a mail could not be filed, so that none is tried for ever. */
@ApplicationScoped
public class CountFailures {

  private final MailRecords records;
  private final Clock clock;

  /** For CDI proxies. */
  protected CountFailures() {
    this(null, null);
  }

  @Inject
  CountFailures(MailRecords records, Clock clock) {
    this.records = records;
    this.clock = clock;
  }

  /**
   * Once more, in a transaction of its own.
   *
   * @param digest of the mail as it came
   * @return how often it was, this time included
   */
  @Transactional
  public int failed(String digest) {
    MailRecord record =
        records
            .find(digest)
            .orElseGet(
                () -> {
                  MailRecord first =
                      new MailRecord(TimeOrderedId.next(), digest, Outcome.FAILED, clock.instant());
                  records.add(first);
                  return first;
                });
    record.failed();
    return record.attempts();
  }
}
