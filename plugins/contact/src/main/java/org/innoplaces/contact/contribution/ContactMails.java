package org.innoplaces.contact.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.innoplaces.contact.ContactPlugin;
import org.innoplaces.contact.ContactWords;
import org.innoplaces.mail.MailTemplate;
import org.innoplaces.mail.MailVariable;
import org.innoplaces.mail.extension.MailTemplates;

/** Our mails, whose words administrators may change on the desk. */
@ApplicationScoped
class ContactMails implements MailTemplates {

  @Override
  public List<MailTemplate> templates() {
    return List.of(
        template(ContactPlugin.ACKNOWLEDGEMENT, text("subject"), text("days")),
        template(
            ContactPlugin.NOTICE,
            text("subject"),
            MailVariable.link("link", ContactWords.of("mail.link"))),
        template(
            ContactPlugin.CONFIRMATION,
            text("subject"),
            text("kept"),
            MailVariable.link("link", ContactWords.of("mail.confirm"))),
        template(
            ContactPlugin.ANSWER_MAIL,
            text("subject"),
            text("answer"),
            text("name"),
            text("site"),
            text("before")));
  }

  private static MailVariable text(String name) {
    return MailVariable.text(name, ContactWords.of("mail." + name));
  }

  private static MailTemplate template(String id, MailVariable... variables) {
    return MailTemplate.of(
        id, ContactWords.BUNDLE, ContactWords.class.getClassLoader(), List.of(variables));
  }
}
