package org.innoplaces.contact.action;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.contact.Circumstances;
import org.innoplaces.contact.Conversation;
import org.innoplaces.contact.ConversationRepository;
import org.innoplaces.contact.Sender;
import org.innoplaces.contact.Writing;
import org.innoplaces.mail.Mail;
import org.innoplaces.mail.action.ReadMails;
import org.innoplaces.testkit.TestPlatform;

/** What tests of the contact form's door have in common. */
final class Doors {

  private Doors() {}

  static Writing writing(String email, String text) {
    return new Writing(new Sender("Zoé", email, "Atelier", Locale.FRENCH), "join", text);
  }

  /** With the work done. */
  static Circumstances from(TestPlatform platform, String address, String pass) {
    return new Circumstances(address, pass, false, Work.done(platform));
  }

  static String address() {
    return "z" + UUID.randomUUID() + "@lab.example";
  }

  /** An address of a network that nobody else in the tests comes from. */
  static String network() {
    String digits = UUID.randomUUID().toString().replace("-", "");
    return "2001:db8:" + digits.substring(0, 4) + ":" + digits.substring(4, 6) + "00::1";
  }

  static Conversation find(TestPlatform platform, UUID id) {
    return platform
        .inTransaction(() -> platform.get(ConversationRepository.class).find(id))
        .orElseThrow();
  }

  static List<Mail> mailsTo(TestPlatform platform, String address) {
    return platform
        .get(ReadMails.class)
        .page(Actor.SYSTEM, Optional.empty(), 0, 2000)
        .mails()
        .stream()
        .filter(mail -> mail.recipient().equals(address))
        .toList();
  }
}
