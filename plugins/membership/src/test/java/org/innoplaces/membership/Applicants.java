package org.innoplaces.membership;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.innoplaces.access.Actor;
import org.innoplaces.account.Secret;
import org.innoplaces.link.action.FollowLink;
import org.innoplaces.mail.Mail;
import org.innoplaces.mail.action.ReadMails;
import org.innoplaces.membership.action.FileApplication;
import org.innoplaces.testkit.TestPlatform;

/** People who apply in a test, and read their mails. */
public final class Applicants {

  private static final Pattern PAGE = Pattern.compile("/join/(ap[\\w-]+)");
  private static final Pattern CONFIRMATION = Pattern.compile("/link/(go[\\w-]+)");

  private final TestPlatform platform;

  /** On this platform. */
  public Applicants(TestPlatform platform) {
    this.platform = platform;
  }

  /** An address that nobody has. */
  public static String email() {
    return "z" + UUID.randomUUID() + "@lab.example";
  }

  /** A form that is filled in. */
  public static Map<String, String> answers(String email) {
    Map<String, String> answers = new HashMap<>();
    answers.put("name", "Zoé Lemaire");
    answers.put("email", email);
    answers.put("phone", phone(email));
    answers.put("organisation", "Atelier " + email.substring(0, Math.min(8, email.length())));
    answers.put("place", "A workshop in Bourges");
    answers.put("why", "To learn");
    answers.put("brings", "A room");
    answers.put("consent", "yes");
    return answers;
  }

  /** The number of whoever has that address, as people write it; others have another one. */
  public static String phone(String email) {
    return String.format("06%08d", Math.floorMod(email.hashCode(), 100_000_000));
  }

  /** The same as it is handed over. */
  public static Typed typed(Map<String, String> answers) {
    return new Typed(Locale.FRENCH, 0, answers);
  }

  /** Somebody whose application has come to us. */
  public Application submitted(String email) {
    platform.get(FileApplication.class).send(typed(answers(email)));
    confirm(email);
    return newest(email);
  }

  /** Somebody presses the button behind the newest link that confirms the address. */
  public void confirm(String email) {
    platform.get(FollowLink.class).follow(confirmation(email));
  }

  /** Runs the errands of applications, those of other tests as well: a round takes some alone. */
  public void runErrands() {
    for (int round = 0; round < 200 && errands() > 0; round++) {
      platform.jobs().runDue();
    }
  }

  private long errands() {
    return platform.inTransaction(
        () ->
            ((Number)
                    platform
                        .entityManager()
                        .createNativeQuery(
                            "select count(*) from job_execution"
                                + " where task_name in ('membership.alike', 'membership.link')")
                        .getSingleResult())
                .longValue());
  }

  /** The secret of the newest link that confirms the address. */
  public Secret confirmation(String email) {
    return newest(email, CONFIRMATION);
  }

  /** The secret of the newest link to the applicant's page. */
  public Secret key(String email) {
    return newest(email, PAGE);
  }

  private Secret newest(String email, Pattern pattern) {
    for (Mail mail : mails(email)) {
      Matcher link = pattern.matcher(mail.text());
      if (link.find()) {
        return new Secret(link.group(1));
      }
    }
    throw new AssertionError("No mail to " + email + " has " + pattern);
  }

  /** The mails to an address, the newest first. */
  public List<Mail> mails(String email) {
    return platform
        .get(ReadMails.class)
        .page(Actor.SYSTEM, Optional.empty(), 0, 1000)
        .mails()
        .stream()
        .filter(mail -> mail.recipient().equals(email))
        .toList();
  }

  /** The applications of an address. */
  public List<Application> all(String email) {
    return platform.inTransaction(() -> platform.get(ApplicationRepository.class).of(email));
  }

  /** The last one of them. */
  public Application newest(String email) {
    List<Application> all = all(email);
    return all.get(all.size() - 1);
  }
}
