package org.innoplaces.membership.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import org.innoplaces.account.Account;
import org.innoplaces.http.SiteLinks;
import org.innoplaces.link.action.GiveLink;
import org.innoplaces.mail.MailOrder.Reader;
import org.innoplaces.mail.action.PostTemplate;
import org.innoplaces.membership.MemberMail;
import org.innoplaces.membership.MembershipPlugin;
import org.innoplaces.membership.belonging.Membership;

/** Writes mails to members about their membership. In the caller's transaction. */
@ApplicationScoped
class TellMember {

  private static final String NAME = "name";
  private static final String LINK = "link";

  private final PostTemplate mails;
  private final GiveLink links;
  private final SiteLinks site;
  private final Clock clock;

  protected TellMember() {
    this(null, null, null, null);
  }

  @Inject
  TellMember(PostTemplate mails, GiveLink links, SiteLinks site, Clock clock) {
    this.mails = mails;
    this.links = links;
    this.site = site;
    this.clock = clock;
  }

  /** Asks whether they stay. */
  void ask(Account member, Membership membership, Duration grace) {
    post(
        member,
        MemberMail.RENEW,
        Map.of(
            NAME,
            member.name(),
            LINK,
            link(member, membership, grace),
            "until",
            day(membership.goodUntil(), locale(member)),
            "days",
            Long.toString(grace.toDays())));
  }

  /** Asks once more; the link of before ends. */
  void askAgain(Account member, Membership membership, Duration grace) {
    long days = Duration.between(clock.instant(), membership.over(grace)).toDays();
    post(
        member,
        MemberMail.RENEW_ENDS,
        Map.of(
            NAME,
            member.name(),
            LINK,
            link(member, membership, grace),
            "days",
            Long.toString(Math.max(1, days))));
  }

  /** Says that it has ended, and how to come back. */
  void end(Account member) {
    String page = "/" + member.locale() + "/" + MembershipPlugin.PAGE;
    post(member, MemberMail.ENDED, Map.of(NAME, member.name(), LINK, site.absolute(page)));
  }

  private String link(Account member, Membership membership, Duration grace) {
    Duration life = Duration.between(clock.instant(), membership.over(grace));
    return links.give(MemberMail.RENEW.template(), member.id().toString(), life, locale(member));
  }

  private void post(Account member, MemberMail mail, Map<String, String> values) {
    mails.post(mail.template(), new Reader(member.email(), member.name(), locale(member)), values);
  }

  private static Locale locale(Account member) {
    return Locale.forLanguageTag(member.locale());
  }

  private static String day(Instant instant, Locale locale) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(locale)
        .format(instant.atZone(ZoneOffset.UTC));
  }
}
