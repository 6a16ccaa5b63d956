package org.innoplaces.membership.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.UUID;
import org.innoplaces.link.DeedWords;
import org.innoplaces.link.extension.LinkDeed;
import org.innoplaces.membership.MemberMail;
import org.innoplaces.membership.MembershipWords;
import org.innoplaces.membership.action.ConfirmRenewal;
import org.innoplaces.problem.Message;

/** What the link does by which a member stays for another year. */
@ApplicationScoped
class RenewalDeed implements LinkDeed {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG);

  private final ConfirmRenewal confirm;

  protected RenewalDeed() {
    this(null);
  }

  @Inject
  RenewalDeed(ConfirmRenewal confirm) {
    this.confirm = confirm;
  }

  @Override
  public String purpose() {
    return MemberMail.RENEW.template();
  }

  @Override
  public DeedWords words(String account) {
    String name = confirm.member(UUID.fromString(account));
    return new DeedWords(
        MembershipWords.of("renew.title"),
        MembershipWords.of("renew.text", name),
        MembershipWords.of("renew.do"));
  }

  @Override
  public Message act(String account) {
    LocalDate until = confirm.confirm(UUID.fromString(account));
    Message day = locale -> DAY.withLocale(locale).format(until);
    return MembershipWords.of("renew.done", day);
  }
}
