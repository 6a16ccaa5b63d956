package org.innoplaces.mail.smtp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.util.List;
import java.util.Properties;
import org.innoplaces.http.SiteLinks;
import org.innoplaces.mail.MailAttachment;
import org.innoplaces.mail.MailFacts;
import org.innoplaces.mail.MailOutcome;
import org.innoplaces.mail.MailServer;

/** Speaks SMTP with the operator's mail server: one connection for each mail. */
@ApplicationScoped
class SmtpServer implements MailServer {

  private static final String CONNECT = "5000";
  private static final String ANSWER = "15000";

  private final SmtpSettings settings;
  private final SiteLinks links;

  protected SmtpServer() {
    this(null, null);
  }

  @Inject
  SmtpServer(SmtpSettings settings, SiteLinks links) {
    this.settings = settings;
    this.links = links;
  }

  @Override
  public boolean isThere() {
    return settings.host().isPresent();
  }

  @Override
  public String domain() {
    return settings
        .from()
        .map(from -> from.substring(from.lastIndexOf('@') + 1))
        .orElseGet(this::host);
  }

  private String host() {
    return URI.create(links.absolute("/")).getHost();
  }

  @Override
  public MailOutcome send(MailFacts mail, List<MailAttachment> attachments) {
    PatientSockets sockets = new PatientSockets();
    Session session = Session.getInstance(properties(sockets));
    try {
      MimeMessage message = ComposedMessage.of(session, mail, attachments, from(), sockets);
      // By this a site knows its own mails when they come back to it.
      message.setHeader("X-Innoplaces-Site", host());
      try (Transport transport = session.getTransport("smtp")) {
        connect(transport);
        transport.sendMessage(message, message.getAllRecipients());
      }
      return MailOutcome.TAKEN;
    } catch (AddressException never) {
      return new MailOutcome(MailOutcome.Kind.NEVER, never.getMessage());
    } catch (SendFailedException refused) {
      return new MailOutcome(kind(refused), refused.getMessage());
    } catch (MessagingException unreachable) {
      return new MailOutcome(MailOutcome.Kind.LATER, unreachable.getMessage());
    }
  }

  /** An address that the server does not know today it will not know tomorrow. */
  private static MailOutcome.Kind kind(SendFailedException refused) {
    boolean unknown =
        refused.getInvalidAddresses() != null && refused.getInvalidAddresses().length > 0;
    return unknown ? MailOutcome.Kind.NEVER : MailOutcome.Kind.LATER;
  }

  private void connect(Transport transport) throws MessagingException {
    if (settings.user().isPresent()) {
      transport.connect(settings.user().get(), settings.password());
    } else {
      transport.connect();
    }
  }

  private InternetAddress from() throws AddressException {
    InternetAddress from =
        new InternetAddress(settings.from().orElseGet(() -> "no-reply@" + domain()), false);
    return from;
  }

  private Properties properties(PatientSockets sockets) {
    Properties properties = new Properties();
    properties.put("mail.smtp.socketFactory", sockets);
    properties.setProperty("mail.smtp.socketFactory.fallback", "false");
    properties.setProperty("mail.smtp.host", settings.host().orElseThrow());
    properties.setProperty("mail.smtp.port", Integer.toString(settings.port()));
    properties.setProperty("mail.smtp.auth", Boolean.toString(settings.user().isPresent()));
    properties.setProperty("mail.smtp.starttls.enable", "true");
    properties.setProperty("mail.smtp.starttls.required", Boolean.toString(settings.startTls()));
    properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    properties.setProperty("mail.smtp.connectiontimeout", CONNECT);
    properties.setProperty("mail.smtp.timeout", ANSWER);
    properties.setProperty("mail.smtp.writetimeout", ANSWER);
    properties.setProperty("mail.smtp.localhost", domain());
    return properties;
  }
}
