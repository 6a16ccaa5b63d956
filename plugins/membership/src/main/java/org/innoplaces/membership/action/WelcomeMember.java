package org.innoplaces.membership.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import org.innoplaces.access.Actor;
import org.innoplaces.account.Account;
import org.innoplaces.account.action.AnnounceMember;
import org.innoplaces.account.action.IssueLink;
import org.innoplaces.http.SiteLinks;
import org.innoplaces.mail.MailOrder.Reader;
import org.innoplaces.mail.action.PostTemplate;
import org.innoplaces.membership.Application;
import org.innoplaces.membership.MembershipPlugin;
import org.innoplaces.membership.ReviewMail;

/**
 * Makes a member of somebody who was accepted: account, role, profile, mail, and word to other
 * plugins. In the caller's transaction, all or nothing; asks for no permission, as who decides on
 * applications need not be one who manages accounts.
 */
@ApplicationScoped
class WelcomeMember {

  private final GiveMembership membership;
  private final KeepMembership belonging;
  private final WriteProfile profile;
  private final IssueLink links;
  private final PostTemplate mails;
  private final SiteLinks site;
  private final AnnounceMember announce;

  protected WelcomeMember() {
    this(null, null, null, null, null, null, null);
  }

  @Inject
  WelcomeMember(
      GiveMembership membership,
      KeepMembership belonging,
      WriteProfile profile,
      IssueLink links,
      PostTemplate mails,
      SiteLinks site,
      AnnounceMember announce) {
    this.membership = membership;
    this.belonging = belonging;
    this.profile = profile;
    this.links = links;
    this.mails = mails;
    this.site = site;
    this.announce = announce;
  }

  void welcome(Application accepted) {
    Account account = membership.give(accepted.applicant());
    belonging.begin(account.id());
    profile.write(accepted, account);
    mails.post(
        ReviewMail.WELCOME.template(),
        new Reader(account.email(), account.name(), Locale.forLanguageTag(account.locale())),
        Map.of("name", account.name(), "link", link(account), "profile", profile(account)));
    announce.announce(account.id());
  }

  private String profile(Account account) {
    return site.absolute(
        "/" + account.locale() + "/" + MembershipPlugin.MEMBERS + "/" + MembershipPlugin.OWN);
  }

  /** Who never chose a password is invited to; everybody else knows theirs. */
  private String link(Account account) {
    if (account.passwordHash().isPresent()) {
      return site.absolute("/desk");
    }
    String secret = links.issueFor(Actor.SYSTEM, account.id()).secret().value();
    return site.absolute("/desk/link/" + secret);
  }
}
