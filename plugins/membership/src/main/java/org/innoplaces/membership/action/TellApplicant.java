package org.innoplaces.membership.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.innoplaces.account.Secret;
import org.innoplaces.content.delivery.action.Languages;
import org.innoplaces.http.SiteLinks;
import org.innoplaces.link.action.GiveLink;
import org.innoplaces.mail.MailOrder.Reader;
import org.innoplaces.mail.action.PostTemplate;
import org.innoplaces.membership.Application;
import org.innoplaces.membership.ApplicationKey;
import org.innoplaces.membership.ApplicationRepository;
import org.innoplaces.membership.MembershipMail;
import org.innoplaces.membership.MembershipPlugin;
import org.innoplaces.membership.MembershipSettings;
import org.innoplaces.settings.action.CurrentSettings;

/** Writes mails to applicants, in the caller's transaction and in the language they apply in. */
@ApplicationScoped
class TellApplicant {

  private static final String LINK = "link";
  private static final String DAYS = "days";
  private static final String KEY = "ap";

  private final PostTemplate mails;
  private final ApplicationRepository applications;
  private final GiveLink links;
  private final SiteLinks site;
  private final Languages languages;
  private final CurrentSettings settings;
  private final Clock clock;

  protected TellApplicant() {
    this(null, null, null, null, null, null, null);
  }

  @Inject
  TellApplicant(
      PostTemplate mails,
      ApplicationRepository applications,
      GiveLink links,
      SiteLinks site,
      Languages languages,
      CurrentSettings settings,
      Clock clock) {
    this.mails = mails;
    this.applications = applications;
    this.links = links;
    this.site = site;
    this.languages = languages;
    this.settings = settings;
    this.clock = clock;
  }

  /** With the link to the applicant's page. */
  void tell(Application application, MembershipMail mail, String message) {
    Map<String, String> values = new HashMap<>();
    values.put(LINK, page(application));
    values.put("name", application.applicant().name());
    values.put("message", message);
    values.put(DAYS, Integer.toString(settings.of(MembershipSettings.class).draftDays()));
    post(application, mail, values);
  }

  /** The link to a draft, which goes in so many days. */
  void remind(Application draft, long days) {
    post(draft, MembershipMail.DRAFT_ENDS, Map.of(LINK, page(draft), DAYS, Long.toString(days)));
  }

  /** With the link that confirms the address. */
  void askToConfirm(Application application) {
    // A key that nobody gets: who has another application is given one to it, and that takes time.
    page(application);
    int days = settings.of(MembershipSettings.class).confirmDays();
    post(
        application,
        MembershipMail.CONFIRM,
        Map.of(LINK, confirmation(application, days), DAYS, Integer.toString(days)));
  }

  /** The same to somebody who has another application already. */
  void askToConfirm(Application application, Application existing) {
    int days = settings.of(MembershipSettings.class).confirmDays();
    Locale locale = application.applicant().locale();
    post(
        application,
        MembershipMail.CONFIRM_AGAIN,
        Map.of(
            LINK,
            confirmation(application, days),
            DAYS,
            Integer.toString(days),
            "state",
            existing.state().label().in(locale),
            "existing",
            page(existing)));
  }

  /** The link that confirms the address, which is good for so many days more. */
  void remindToConfirm(Application application, long days) {
    post(
        application,
        MembershipMail.CONFIRM_ENDS,
        Map.of(LINK, confirmation(application, days), DAYS, Long.toString(days)));
  }

  private void post(Application application, MembershipMail mail, Map<String, String> values) {
    mails
        .post(
            mail.template(),
            new Reader(application.applicant().email(), "", application.applicant().locale()),
            values)
        .about(application.reference());
  }

  private String confirmation(Application application, long days) {
    return links.give(
        MembershipPlugin.CONFIRM,
        application.id().toString(),
        Duration.ofDays(days),
        application.applicant().locale());
  }

  private String page(Application application) {
    Secret secret = Secret.random(KEY);
    applications.add(new ApplicationKey(secret, application.id(), clock.instant()));
    return site.absolute(
        "/" + language(application) + "/" + MembershipPlugin.PAGE + "/" + secret.value());
  }

  private String language(Application application) {
    String wanted = application.applicant().locale().getLanguage();
    return languages.current().offered().contains(wanted)
        ? wanted
        : languages.current().byDefault();
  }
}
