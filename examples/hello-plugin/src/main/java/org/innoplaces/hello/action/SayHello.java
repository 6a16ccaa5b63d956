package org.innoplaces.hello.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.innoplaces.account.EmailAddress;
import org.innoplaces.hello.HelloPlugin;
import org.innoplaces.hello.HelloSettings;
import org.innoplaces.hello.HelloWords;
import org.innoplaces.link.action.GiveLink;
import org.innoplaces.mail.MailOrder;
import org.innoplaces.mail.action.PostTemplate;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.Message;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;
import org.innoplaces.settings.action.CurrentSettings;

/** Answers a greeting by mail, with a link to wave back. Everybody may greet. */
@ApplicationScoped
public class SayHello {

  private static final int LONGEST_NAME = 100;

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
   * @throws InvalidInput when there is no name or no address, naming both when both are missing
   */
  @Transactional
  public void say(String name, String email, Locale locale) {
    check(name, email);
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

  private static void check(String name, String email) {
    List<Problem> problems = new ArrayList<>();
    if (name.isBlank() || name.length() > LONGEST_NAME) {
      Message told = HelloWords.of("page.nameless", LONGEST_NAME);
      problems.add(new Problem("missing-name", Source.pointer("/name"), told));
    }
    if (EmailAddress.read(email).isEmpty()) {
      problems.add(EmailAddress.refused(email));
    }
    if (!problems.isEmpty()) {
      throw new InvalidInput(problems);
    }
  }
}
