package org.innoplaces.membership.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.innoplaces.link.DeedWords;
import org.innoplaces.link.extension.LinkDeed;
import org.innoplaces.membership.MembershipWords;
import org.innoplaces.membership.ReviewMail;
import org.innoplaces.membership.action.ConfirmSponsorship;
import org.innoplaces.problem.Message;

/** What the link in the mail to a sponsor does. */
@ApplicationScoped
class SponsorDeed implements LinkDeed {

  private final ConfirmSponsorship confirm;

  protected SponsorDeed() {
    this(null);
  }

  @Inject
  SponsorDeed(ConfirmSponsorship confirm) {
    this.confirm = confirm;
  }

  @Override
  public String purpose() {
    return ReviewMail.SPONSOR.template();
  }

  @Override
  public DeedWords words(String application) {
    String name = confirm.applicant(UUID.fromString(application));
    return new DeedWords(
        MembershipWords.of("sponsor.title"),
        MembershipWords.of("sponsor.text", name),
        MembershipWords.of("sponsor.do"));
  }

  @Override
  public Message act(String application) {
    return MembershipWords.of("sponsor.done", confirm.confirm(UUID.fromString(application)));
  }
}
