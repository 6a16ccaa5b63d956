package org.innoplaces.membership.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.innoplaces.mail.MailTemplate;
import org.innoplaces.mail.MailVariable;
import org.innoplaces.mail.extension.MailTemplates;
import org.innoplaces.membership.MemberMail;
import org.innoplaces.membership.MembershipWords;

/** The mails to members, whose words administrators may change on the desk. */
@ApplicationScoped
class MemberMails implements MailTemplates {

  @Override
  public List<MailTemplate> templates() {
    return Arrays.stream(MemberMail.values()).map(MemberMails::template).toList();
  }

  private static MailTemplate template(MemberMail mail) {
    String link = mail == MemberMail.ENDED ? "mail.join" : "mail.renew";
    List<MailVariable> variables =
        Stream.concat(
                Stream.of(MailVariable.link("link", MembershipWords.of(link))),
                mail.variables().stream()
                    .map(name -> MailVariable.text(name, MembershipWords.of("mail." + name))))
            .toList();
    return MailTemplate.of(
        mail.template(), MembershipWords.BUNDLE, MembershipWords.class.getClassLoader(), variables);
  }
}
