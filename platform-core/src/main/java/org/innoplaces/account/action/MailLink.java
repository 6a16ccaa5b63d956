package org.innoplaces.account.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.innoplaces.account.Account;
import org.innoplaces.account.OneTimeLink.Purpose;
import org.innoplaces.account.Secret;
import org.innoplaces.http.SiteLinks;
import org.innoplaces.http.SiteName;
import org.innoplaces.mail.MailOrder;
import org.innoplaces.mail.action.PostMail;
import org.innoplaces.problem.Message;

/** Writes the mail with a one-time link, in the language of the account. */
@ApplicationScoped
class MailLink {

  private final PostMail post;
  private final SiteLinks site;
  private final SiteName name;

  protected MailLink() {
    this(null, null, null);
  }

  @Inject
  MailLink(PostMail post, SiteLinks site, SiteName name) {
    this.post = post;
    this.site = site;
    this.name = name;
  }

  void send(Account account, Purpose purpose, Secret secret) {
    String key = "mail." + purpose.name().toLowerCase(Locale.ROOT) + ".";
    String home = site.absolute("/");
    Locale locale = Locale.forLanguageTag(account.locale());
    MailOrder.Reader reader = new MailOrder.Reader(account.email(), account.name(), locale);
    post.post(
        new MailOrder(
            reader,
            Message.of(key + "subject", name.in(locale)),
            List.of(Message.of("mail.greeting", account.name()), Message.of(key + "text", home)),
            Optional.of(
                new MailOrder.Link(
                    Message.of("mail.link.label"), site.absolute("/desk/link/" + secret.value()))),
            List.of(Message.of(key + "after"))));
  }
}
