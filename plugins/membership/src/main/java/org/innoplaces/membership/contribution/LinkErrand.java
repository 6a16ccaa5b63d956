package org.innoplaces.membership.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.job.extension.Errand;
import org.innoplaces.membership.MembershipWords;
import org.innoplaces.membership.action.FindLink;
import org.innoplaces.membership.action.MailLink;
import org.innoplaces.problem.Message;

/** Mails links to those who lost theirs; of an address without application it mails nothing. */
@ApplicationScoped
class LinkErrand implements Errand {

  private final MailLink mails;

  protected LinkErrand() {
    this(null);
  }

  @Inject
  LinkErrand(MailLink mails) {
    this.mails = mails;
  }

  @Override
  public String name() {
    return FindLink.ERRAND;
  }

  @Override
  public Message label() {
    return MembershipWords.of("job.link");
  }

  @Override
  public Optional<Duration> run(String id) {
    mails.mail(UUID.fromString(id.replaceAll("\\..*", "")));
    return Optional.empty();
  }
}
