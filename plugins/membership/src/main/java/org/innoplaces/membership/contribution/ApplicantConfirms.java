package org.innoplaces.membership.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.innoplaces.link.DeedWords;
import org.innoplaces.link.extension.LinkDeed;
import org.innoplaces.membership.MembershipPlugin;
import org.innoplaces.membership.MembershipWords;
import org.innoplaces.membership.action.ConfirmApplication;
import org.innoplaces.problem.Message;

/** What the link does that confirms an applicant's address. */
@ApplicationScoped
class ApplicantConfirms implements LinkDeed {

  private final ConfirmApplication confirm;

  protected ApplicantConfirms() {
    this(null);
  }

  @Inject
  ApplicantConfirms(ConfirmApplication confirm) {
    this.confirm = confirm;
  }

  @Override
  public String purpose() {
    return MembershipPlugin.CONFIRM;
  }

  @Override
  public DeedWords words(String subject) {
    String name = confirm.look(UUID.fromString(subject)).applicant().name();
    return new DeedWords(
        MembershipWords.of("confirm.title"),
        MembershipWords.of("confirm.text", name),
        MembershipWords.of("confirm.do"));
  }

  @Override
  public Message act(String subject) {
    confirm.confirm(UUID.fromString(subject));
    return MembershipWords.of("confirm.done");
  }
}
