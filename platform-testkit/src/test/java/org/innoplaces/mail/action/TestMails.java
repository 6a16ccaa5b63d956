package org.innoplaces.mail.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import org.innoplaces.mail.MailTemplate;
import org.innoplaces.mail.MailVariable;
import org.innoplaces.mail.extension.MailTemplates;
import org.innoplaces.problem.Message;

/** One mail without variables and one with two. */
@ApplicationScoped
public class TestMails implements MailTemplates {

  static final String WELCOME = "test.welcome";

  @Override
  public List<MailTemplate> templates() {
    return List.of(
        new MailTemplate("test.mail", told("Test"), told("Subject"), told("Text"), List.of()),
        new MailTemplate(
            WELCOME,
            told("Welcome"),
            locale -> locale.equals(Locale.FRENCH) ? "Bonjour {name}" : "Hello {name}",
            told("Dear {name},\n\ncome in.\n\n{door}"),
            List.of(
                MailVariable.text("name", told("a name")),
                MailVariable.link("door", told("Come in")))));
  }

  private static Message told(String words) {
    return locale -> words;
  }
}
