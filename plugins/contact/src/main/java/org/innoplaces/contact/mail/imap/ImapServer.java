package org.innoplaces.contact.mail.imap;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.util.Properties;
import org.innoplaces.contact.ContactSettings;
import org.innoplaces.contact.ContactSettings.Encryption;

/** Signs in at the mail server that the settings name. */
final class ImapServer {

  private static final String CONNECT = "5000";
  private static final String ANSWER = "15000";

  private ImapServer() {}

  static Store connected(ContactSettings settings) throws MessagingException {
    String protocol = settings.imapEncryption() == Encryption.TLS ? "imaps" : "imap";
    Store store = Session.getInstance(properties(settings, protocol)).getStore(protocol);
    int port = settings.imapPort() == null ? -1 : settings.imapPort();
    String user = isBlank(settings.imapUser()) ? settings.mailbox() : settings.imapUser();
    store.connect(settings.imapHost().strip(), port, user.strip(), settings.imapPassword());
    return store;
  }

  private static Properties properties(ContactSettings settings, String protocol) {
    boolean startTls = settings.imapEncryption() == Encryption.STARTTLS;
    Properties properties = new Properties();
    String name = "mail." + protocol + ".";
    properties.setProperty(name + "connectiontimeout", CONNECT);
    properties.setProperty(name + "timeout", ANSWER);
    properties.setProperty(name + "writetimeout", ANSWER);
    properties.setProperty(name + "ssl.checkserveridentity", "true");
    properties.setProperty(name + "starttls.enable", Boolean.toString(startTls));
    properties.setProperty(name + "starttls.required", Boolean.toString(startTls));
    // That we have read a mail does not mean that a person has.
    properties.setProperty(name + "peek", "true");
    return properties;
  }

  static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }
}
