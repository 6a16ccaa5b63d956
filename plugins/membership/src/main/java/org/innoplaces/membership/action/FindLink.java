package org.innoplaces.membership.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.innoplaces.account.EmailAddress;
import org.innoplaces.job.action.LeaveErrand;
import org.innoplaces.membership.Application;
import org.innoplaces.membership.ApplicationRepository;
import org.innoplaces.membership.ApplicationState;
import org.innoplaces.membership.MembershipWords;
import org.innoplaces.problem.InvalidInput;

/**
 * Takes the request of who lost the link to an application. Everybody may ask; the answer is the
 * same whether the address has one or not, and so is the time that it takes: the mail is written
 * later.
 */
@ApplicationScoped
public class FindLink {

  /** The name of the errand that mails the link. */
  public static final String ERRAND = "membership.link";

  private final ApplicationRepository applications;
  private final LeaveErrand errands;

  /** For CDI proxies. */
  protected FindLink() {
    this(null, null);
  }

  @Inject
  FindLink(ApplicationRepository applications, LeaveErrand errands) {
    this.applications = applications;
    this.errands = errands;
  }

  /**
   * Takes it; the link is that to the newest application of the address that its owner can see.
   *
   * @throws InvalidInput when it is no address
   */
  @Transactional
  public void send(String typed) {
    String email =
        EmailAddress.read(typed)
            .orElseThrow(() -> new InvalidInput(MembershipWords.wrongField("lost", "email")))
            .value();
    List<Application> own =
        applications.of(email).stream()
            .filter(one -> one.state() != ApplicationState.TO_CONFIRM)
            .toList();
    UUID found = own.isEmpty() ? UUID.randomUUID() : own.get(own.size() - 1).id();
    errands.now(ERRAND, found + "." + UUID.randomUUID());
  }
}
