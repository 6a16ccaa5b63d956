package org.innoplaces.hello.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.innoplaces.hello.HelloPlugin;
import org.innoplaces.hello.HelloSettings;
import org.innoplaces.link.action.GiveLink;
import org.innoplaces.mail.MailOrder;
import org.innoplaces.mail.action.PostTemplate;
import org.innoplaces.settings.action.CurrentSettings;

/** Answers a greeting by mail, with a link to wave back. Everybody may greet. */
@ApplicationScoped
public class SayHello {

  private final GiveLink links;
  private final PostTemplate mails;
  private final CurrentSettings settings;

  /** For CDI proxies. */
  protected SayHello() {
    this(null, null, null);
  }

  @Inject
  SayHello(GiveLink links, PostTemplate mails, CurrentSettings settings) {
    this.links = links;
    this.mails = mails;
    this.settings = settings;
  }

  /**
   * Writes the mail and makes the link, both or neither.
   *
   * @throws org.innoplaces.problem.InvalidInput when the address is none
   */
  @Transactional
  public void say(String name, String email, Locale locale) {
    HelloSettings now = settings.of(HelloSettings.class);
    if (!now.answers()) {
      return;
    }
    String link = links.give(HelloPlugin.WAVE, name, Duration.ofDays(now.days()), locale);
    mails.post(
        HelloPlugin.WELCOME,
        new MailOrder.Reader(email, name, locale),
        Map.of("name", name, "link", link));
  }
}
