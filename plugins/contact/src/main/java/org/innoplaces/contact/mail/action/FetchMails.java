package org.innoplaces.contact.mail.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.innoplaces.contact.ContactSettings;
import org.innoplaces.contact.ContactWords;
import org.innoplaces.contact.action.SignReply;
import org.innoplaces.contact.mail.FetchedMail;
import org.innoplaces.contact.mail.Filing;
import org.innoplaces.contact.mail.IncomingMail;
import org.innoplaces.contact.mail.Mailbox;
import org.innoplaces.contact.mail.Mailbox.Mark;
import org.innoplaces.contact.mail.mime.MailDigest;
import org.innoplaces.contact.mail.mime.ReadMail;
import org.innoplaces.content.delivery.action.Languages;
import org.innoplaces.http.SiteLinks;
import org.innoplaces.settings.action.CurrentSettings;

/** Fetches what came into the mailbox and files it, each mail in a transaction of its own. */
@ApplicationScoped
public class FetchMails {

  private static final System.Logger LOG = System.getLogger(FetchMails.class.getName());

  private static final int AT_ONCE = 50;
  private static final int TRIES = 3;
  private static final long MILLION = 1_000_000;

  private final Mailbox mailbox;
  private final FileMail file;
  private final CountFailures failures;
  private final SignReply sign;
  private final CurrentSettings settings;
  private final Languages languages;
  private final SiteLinks site;

  /** For CDI proxies. */
  protected FetchMails() {
    this(null, null, null, null, null, null, null);
  }

  @Inject
  FetchMails(
      Mailbox mailbox,
      FileMail file,
      CountFailures failures,
      SignReply sign,
      CurrentSettings settings,
      Languages languages,
      SiteLinks site) {
    this.mailbox = mailbox;
    this.file = file;
    this.failures = failures;
    this.sign = sign;
    this.settings = settings;
    this.languages = languages;
    this.site = site;
  }

  /**
   * Fetches some; nothing happens where the settings do not say from where. For a job.
   *
   * @throws java.io.UncheckedIOException when the mail server is not there or does not let us in
   */
  public void fetch() {
    ContactSettings set = settings.of(ContactSettings.class);
    if (set.fetched().isPresent() && set.imapHost() != null && !set.imapHost().isBlank()) {
      sign.prepare();
      mailbox.read(set, AT_ONCE, this::filed);
    }
  }

  /** A mail that cannot be filed is tried again, and then left where it is. */
  private Mark filed(FetchedMail fetched) {
    try {
      Filing filing = file.file(read(fetched));
      return filing.outcome() == Filing.Outcome.ASIDE ? Mark.ASIDE : Mark.FILED;
    } catch (RuntimeException failure) {
      int times = failures.failed(MailDigest.of(fetched.raw()));
      LOG.log(
          System.Logger.Level.WARNING,
          () -> "A mail could not be filed, for the " + times + ". time of " + TRIES,
          failure);
      return times < TRIES ? Mark.NONE : Mark.ASIDE;
    }
  }

  private IncomingMail read(FetchedMail fetched) {
    String host = URI.create(site.absolute("/")).getHost();
    if (fetched.whole()) {
      return ReadMail.of(fetched.raw(), host);
    }
    long size = Math.max(1, fetched.size() / MILLION);
    Locale locale = Locale.forLanguageTag(languages.current().byDefault());
    String told = ContactWords.of("mail.too-large", size).in(locale);
    String headers = new String(fetched.raw(), StandardCharsets.ISO_8859_1).stripTrailing();
    String sentence =
        new String(told.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    String all = headers + "\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + sentence;
    return ReadMail.of(all.getBytes(StandardCharsets.ISO_8859_1), host);
  }
}
