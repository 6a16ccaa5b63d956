package org.innoplaces.membership.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.innoplaces.membership.ApplicationRepository;
import org.innoplaces.membership.MembershipWords;
import org.innoplaces.problem.InvalidInput;

/**
 * Lets no address and no crowd fill our tables, or have somebody mailed without end. For who stands
 * in the queue.
 */
@ApplicationScoped
class LimitCrowd {

  private static final Duration HOUR = Duration.ofHours(1);

  /** More than a person applies in an hour. */
  private static final int MOST_OF_ADDRESS = 6;

  /** More than a network of this kind gets in a week. */
  private static final int MOST_IN_ALL = 300;

  private final ApplicationRepository applications;

  protected LimitCrowd() {
    this(null);
  }

  @Inject
  LimitCrowd(ApplicationRepository applications) {
    this.applications = applications;
  }

  /**
   * Counts what came within an hour.
   *
   * @throws InvalidInput when that was too much; whoever writes is asked to come back
   */
  void limit(String email, Instant now) {
    Instant since = now.minus(HOUR);
    if (applications.countOf(email, since) >= MOST_OF_ADDRESS) {
      throw new InvalidInput(MembershipWords.wrongField("answers/email", "many"));
    }
    if (applications.countSince(since) >= MOST_IN_ALL) {
      throw new InvalidInput(MembershipWords.wrong("crowd"));
    }
  }
}
