package org.innoplaces.membership.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.innoplaces.membership.Application;
import org.innoplaces.membership.ApplicationRepository;
import org.innoplaces.membership.ApplicationState;
import org.innoplaces.membership.MembershipMail;

/**
 * Offers somebody who seems to apply a second time from another address to go on with the first
 * application. The offer goes to the address of that application alone, so that nobody learns from
 * a name or a phone number who has applied; and it is made after the answer to the applicant, who
 * cannot tell from it either.
 */
@ApplicationScoped
public class OfferResume {

  /** The name of the errand that makes the offers. */
  public static final String ERRAND = "membership.alike";

  private static final int MOST = 3;

  private static final Set<ApplicationState> RESUMABLE = resumable();

  private final ApplicationRepository applications;
  private final MailLink mails;

  /** For CDI proxies. */
  protected OfferResume() {
    this(null, null);
  }

  @Inject
  OfferResume(ApplicationRepository applications, MailLink mails) {
    this.applications = applications;
    this.mails = mails;
  }

  private static Set<ApplicationState> resumable() {
    Set<ApplicationState> states = EnumSet.of(ApplicationState.DRAFT);
    states.addAll(ApplicationState.OPEN);
    return states;
  }

  /** Leaves the mails to be sent; none for an application that is gone or not sent. */
  @Transactional
  public void offer(UUID id) {
    applications.queue();
    applications
        .find(id)
        .filter(one -> !ApplicationState.UNSEEN.contains(one.state()))
        .ifPresent(this::offer);
  }

  private void offer(Application sent) {
    applications.alike(sent, RESUMABLE).stream()
        .filter(other -> !other.applicant().email().equals(sent.applicant().email()))
        .limit(MOST)
        .forEach(other -> mails.mail(other, MembershipMail.ALIKE));
  }
}
