package org.innoplaces.membership.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.innoplaces.account.EmailAddress;
import org.innoplaces.membership.Application;
import org.innoplaces.membership.ApplicationRepository;
import org.innoplaces.membership.ApplicationState;
import org.innoplaces.membership.MembershipMail;
import org.innoplaces.membership.MembershipWords;
import org.innoplaces.problem.InvalidInput;

/**
 * Mails the link to an application to who lost it. Everybody may ask; the answer is the same
 * whether the address has one or not.
 */
@ApplicationScoped
public class FindLink {

  /** More keys an hour are not made by people who lost a mail. */
  private static final long MOST_IN_AN_HOUR = 3;

  private final ApplicationRepository applications;
  private final TellApplicant tell;
  private final Clock clock;

  /** For CDI proxies. */
  protected FindLink() {
    this(null, null, null);
  }

  @Inject
  FindLink(ApplicationRepository applications, TellApplicant tell, Clock clock) {
    this.applications = applications;
    this.tell = tell;
    this.clock = clock;
  }

  /**
   * Mails the link to the newest application of the address that its owner can see, if there is
   * one.
   *
   * @throws InvalidInput when it is no address
   */
  @Transactional
  public void send(String typed) {
    String email =
        EmailAddress.read(typed)
            .orElseThrow(() -> new InvalidInput(MembershipWords.wrongField("lost", "email")))
            .value();
    applications.queue();
    Instant since = clock.instant().minus(Duration.ofHours(1));
    List<Application> own =
        applications.of(email).stream()
            .filter(one -> one.state() != ApplicationState.TO_CONFIRM)
            .toList();
    if (!own.isEmpty() && applications.countKeysOf(email, since) < MOST_IN_AN_HOUR) {
      tell.tell(own.get(own.size() - 1), MembershipMail.LINK, "");
    }
  }
}
