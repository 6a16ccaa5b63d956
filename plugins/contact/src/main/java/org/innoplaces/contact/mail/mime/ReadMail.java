package org.innoplaces.contact.mail.mime;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.innoplaces.contact.mail.DeliveryFailure;
import org.innoplaces.contact.mail.Envelope;
import org.innoplaces.contact.mail.IncomingMail;
import org.innoplaces.contact.mail.MailKind;
import org.innoplaces.contact.mail.MailWords;

/** Understands a mail: who wrote it, what they wrote and what they quoted. */
public final class ReadMail {

  private static final int LONGEST_TITLE = 200;

  private ReadMail() {}

  /**
   * Understands one, however badly it is made.
   *
   * @param raw as it came over the wire
   * @param site the host of our own address, by which we know our own mails
   * @throws UncheckedIOException when nothing can be made of it
   */
  public static IncomingMail of(byte[] raw, String site) {
    try {
      return read(raw, site);
    } catch (MessagingException broken) {
      throw new UncheckedIOException(new IOException(broken));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static IncomingMail read(byte[] raw, String site) throws MessagingException, IOException {
    MimeMessage mail =
        new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(raw));
    Envelope envelope = ReadEnvelope.of(mail);
    MailKind kind = TellKind.of(mail, envelope, site);
    MailBody body = MailBody.of(mail);
    String text = body.text();
    Optional<DeliveryFailure> failure =
        kind == MailKind.BOUNCE
            ? Optional.of(ReadFailure.of(mail, envelope, text))
            : Optional.empty();
    FoldQuote.Folded folded = FoldQuote.of(text);
    MailWords words =
        new MailWords(
            cut(Headers.told(mail, "Subject"), LONGEST_TITLE),
            cut(folded.own(), MailWords.LONGEST),
            cut(folded.quoted(), MailWords.LONGEST),
            body.files(),
            GuessLanguage.of(mail, folded.own()));
    return new IncomingMail(
        key(envelope, raw), kind, envelope, words, TellKind.isQuiet(mail), failure);
  }

  private static String cut(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(longest - 3)) ? longest - 4 : longest - 3;
    return text.substring(0, end) + " …";
  }

  /** Of its Message-ID, its sender and its body: the way that it took changes other headers. */
  private static String key(Envelope envelope, byte[] raw) {
    String whole = new String(raw, StandardCharsets.ISO_8859_1);
    int end = Math.max(whole.indexOf("\r\n\r\n"), whole.indexOf("\n\n"));
    String told = envelope.messageId().orElse("") + '\n' + envelope.address() + '\n';
    byte[] head = told.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
    if (envelope.messageId().isEmpty()) {
      return MailDigest.of(head, raw);
    }
    String body = whole.substring(Math.max(0, end)).replace("\r\n", "\n").strip();
    return MailDigest.of(head, body.getBytes(StandardCharsets.ISO_8859_1));
  }
}
