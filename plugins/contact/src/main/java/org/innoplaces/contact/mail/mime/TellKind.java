package org.innoplaces.contact.mail.mime;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.innoplaces.contact.mail.Envelope;
import org.innoplaces.contact.mail.MailKind;

/** Tells what persons write from what programs do, by what RFC 3834 and the usual ones leave. */
final class TellKind {

  /** The header of all mails of the platform: which site sent them. */
  static final String OURS = "X-Innoplaces-Site";

  private static final Pattern AWAY =
      Pattern.compile(
          "(?iu)\\s*(re\\s*:\\s*)?((automatic|auto(-| )?)\\s*repl(y|ies)\\b.*"
              + "|auto(matic)?[- ]?response\\b.*|r[ée]ponse automatique\\b.*"
              + "|out of (the )?office\\s*(:|\\(|-|repl|auto|$).*|vacation (reply|notice)\\b.*"
              + "|(message|notification|avis) d.absence\\b.*|absence (du bureau\\s*)?:.*"
              + "|absent(\\(?e\\)?)? du bureau\\b.*|je suis absent.*"
              + "|en cong[ée]s?\\s*(:|-|jusqu).*)");

  private static final Pattern UNDELIVERED =
      Pattern.compile(
          "(?iu).*(undeliver|delivery (status notification|failure|has failed)|returned mail"
              + "|mail delivery (failed|system)|failure notice|non remis|[ée]chec (de|d.)"
              + ".{0,12}(remise|distribution|envoi)|could not be delivered).*");

  private static final List<String> ANSWERING =
      List.of("X-Autoreply", "X-Autorespond", "X-AutoReply-From", "X-Vacation", "X-Mail-Autoreply");

  private static final List<String> LISTS =
      List.of("List-Id", "List-Post", "List-Unsubscribe", "X-Mailing-List", "X-BeenThere");

  private TellKind() {}

  /**
   * What kind of mail it is.
   *
   * @param site what {@link #OURS} says in our mails
   */
  static MailKind of(MimeMessage mail, Envelope envelope, String site) throws MessagingException {
    if (ReadFailure.isReport(mail) || isOldBounce(mail, envelope)) {
      return MailKind.BOUNCE;
    }
    if (Headers.low(mail, OURS).equals(site.toLowerCase(Locale.ROOT))) {
      return MailKind.LOOP;
    }
    if (answersByItself(mail)) {
      return MailKind.AUTOMATIC;
    }
    for (String name : LISTS) {
      if (Headers.has(mail, name)) {
        return MailKind.LIST;
      }
    }
    if (Headers.low(mail, "Precedence").matches("bulk|list|junk")) {
      return MailKind.LIST;
    }
    return isProgram(mail, envelope) ? MailKind.AUTOMATIC : MailKind.PERSON;
  }

  /** Whether an automatic answer is unwelcome though a person may have written. */
  static boolean isQuiet(MimeMessage mail) throws MessagingException {
    return Headers.low(mail, "X-Auto-Response-Suppress").matches(".*\\b(all|autoreply|oof)\\b.*")
        || isFromNobody(mail);
  }

  private static boolean answersByItself(MimeMessage mail) throws MessagingException {
    for (String name : ANSWERING) {
      if (Headers.has(mail, name) && !Headers.low(mail, name).matches("no|false|0")) {
        return true;
      }
    }
    return saysAutomatic(mail)
        || Headers.low(mail, "Precedence").matches("auto[_-]?reply")
        || AWAY.matcher(Headers.told(mail, "Subject")).matches()
        || Parts.type(mail).equals("multipart/report");
  }

  /** “no” is what persons' mails say, with or without words behind it. */
  private static boolean saysAutomatic(MimeMessage mail) throws MessagingException {
    String told = Headers.low(mail, "Auto-Submitted").split("[;(]", 2)[0].strip();
    return !told.isEmpty() && !told.equals("no");
  }

  private static boolean isProgram(MimeMessage mail, Envelope envelope) throws MessagingException {
    return isFromNobody(mail) || isMailer(envelope);
  }

  private static boolean isOldBounce(MimeMessage mail, Envelope envelope)
      throws MessagingException {
    return UNDELIVERED.matcher(Headers.told(mail, "Subject")).matches()
        && (isFromNobody(mail) || isMailer(envelope));
  }

  private static boolean isMailer(Envelope envelope) {
    return envelope.address().matches("(mailer-daemon|postmaster)@.*");
  }

  private static boolean isFromNobody(MimeMessage mail) throws MessagingException {
    return Headers.one(mail, "Return-Path").equals("<>");
  }
}
