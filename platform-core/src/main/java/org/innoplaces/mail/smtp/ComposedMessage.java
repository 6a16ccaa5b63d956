package org.innoplaces.mail.smtp;

import jakarta.activation.DataHandler;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import org.innoplaces.mail.MailAttachment;
import org.innoplaces.mail.MailFacts;
import org.innoplaces.mail.MailManner;

/** A mail as it goes over the wire, with a Message-ID that stays the same each time. */
final class ComposedMessage extends MimeMessage {

  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  private final String messageId;

  private final PatientSockets sockets;

  private ComposedMessage(Session session, String messageId, PatientSockets sockets) {
    super(session);
    this.messageId = messageId;
    this.sockets = sockets;
  }

  static MimeMessage of(
      Session session,
      MailFacts mail,
      List<MailAttachment> attachments,
      InternetAddress from,
      PatientSockets sockets)
      throws MessagingException {
    ComposedMessage message = new ComposedMessage(session, mail.letter().messageId(), sockets);
    message.setFrom(from);
    message.setRecipient(Message.RecipientType.TO, reader(mail.letter()));
    message.setSubject(mail.text().subject(), UTF_8);
    message.setSentDate(Date.from(mail.standing().createdAt()));
    manner(message, mail.letter().manner());
    message.setHeader("Content-Language", mail.letter().locale());
    message.setContent(attachments.isEmpty() ? both(mail) : with(attachments, both(mail)));
    message.saveChanges();
    return message;
  }

  private static void manner(MimeMessage message, MailManner manner) throws MessagingException {
    // RFC 3834: nobody's vacation notice shall answer what a program wrote.
    message.setHeader("Auto-Submitted", manner.origin().told());
    if (manner.replyTo().isPresent()) {
      message.setReplyTo(new Address[] {new InternetAddress(manner.replyTo().get(), true)});
    }
    List<String> references = manner.references();
    if (!references.isEmpty()) {
      message.setHeader("In-Reply-To", references.get(references.size() - 1));
      message.setHeader("References", MimeUtility.fold(12, String.join(" ", references)));
    }
  }

  /** Taken as one address whatever it looks like, and refused when it is none. */
  private static InternetAddress reader(MailFacts.Letter letter) throws MessagingException {
    try {
      InternetAddress reader = new InternetAddress();
      reader.setAddress(letter.recipient());
      reader.setPersonal(letter.name().replaceAll("\\p{Cntrl}+", " "), UTF_8);
      reader.validate();
      return reader;
    } catch (UnsupportedEncodingException impossible) {
      throw new MessagingException("Every Java platform has UTF-8", impossible);
    }
  }

  private static MimeMultipart both(MailFacts mail) throws MessagingException {
    MimeBodyPart plain = new MimeBodyPart();
    plain.setText(mail.text().text(), UTF_8, "plain");
    MimeBodyPart html = new MimeBodyPart();
    html.setText(mail.text().html(), UTF_8, "html");
    return new MimeMultipart("alternative", plain, html);
  }

  private static MimeMultipart with(List<MailAttachment> attachments, MimeMultipart words)
      throws MessagingException {
    MimeBodyPart text = new MimeBodyPart();
    text.setContent(words);
    MimeMultipart all = new MimeMultipart("mixed", text);
    for (MailAttachment attachment : attachments) {
      MimeBodyPart file = new MimeBodyPart();
      file.setDataHandler(
          new DataHandler(new ByteArrayDataSource(attachment.content(), attachment.mediaType())));
      file.setDisposition(Part.ATTACHMENT);
      file.setFileName(encoded(attachment.name()));
      all.addBodyPart(file);
    }
    return all;
  }

  private static String encoded(String name) throws MessagingException {
    try {
      return MimeUtility.encodeText(name, UTF_8, null);
    } catch (UnsupportedEncodingException impossible) {
      throw new MessagingException("Every Java platform has UTF-8", impossible);
    }
  }

  /** Once it is written, the server has it, and must be given the time to say so. */
  @Override
  public void writeTo(OutputStream out, String[] without) throws IOException, MessagingException {
    super.writeTo(out, without);
    sockets.waitForTheMail();
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", messageId);
  }
}
