package org.innoplaces.hello.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.innoplaces.hello.HelloPlugin;
import org.innoplaces.hello.HelloWords;
import org.innoplaces.mail.MailTemplate;
import org.innoplaces.mail.MailVariable;
import org.innoplaces.mail.extension.MailTemplates;

/** Our mail, whose words administrators may change on the desk. */
@ApplicationScoped
class HelloMails implements MailTemplates {

  @Override
  public List<MailTemplate> templates() {
    return List.of(
        MailTemplate.of(
            HelloPlugin.WELCOME,
            HelloWords.BUNDLE,
            HelloWords.class.getClassLoader(),
            List.of(
                MailVariable.text("name", HelloWords.of("mail.name")),
                MailVariable.link("link", HelloWords.of("mail.link")))));
  }
}
