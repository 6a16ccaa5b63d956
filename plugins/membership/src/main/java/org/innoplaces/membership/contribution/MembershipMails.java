package org.innoplaces.membership.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.innoplaces.mail.MailTemplate;
import org.innoplaces.mail.MailVariable;
import org.innoplaces.mail.extension.MailTemplates;
import org.innoplaces.membership.MembershipMail;
import org.innoplaces.membership.MembershipWords;

/** Our mails, whose words administrators may change on the desk. */
@ApplicationScoped
class MembershipMails implements MailTemplates {

  @Override
  public List<MailTemplate> templates() {
    return Arrays.stream(MembershipMail.values()).map(MembershipMails::template).toList();
  }

  private static MailTemplate template(MembershipMail mail) {
    List<MailVariable> variables = new ArrayList<>();
    boolean confirms =
        mail == MembershipMail.CONFIRM
            || mail == MembershipMail.CONFIRM_AGAIN
            || mail == MembershipMail.CONFIRM_ENDS;
    variables.add(
        MailVariable.link("link", MembershipWords.of(confirms ? "mail.confirm" : "mail.link")));
    for (String name : mail.variables()) {
      variables.add(
          name.equals("existing")
              ? MailVariable.link(name, MembershipWords.of("mail.existing"))
              : MailVariable.text(name, MembershipWords.of("mail." + name)));
    }
    return MailTemplate.of(
        mail.template(), MembershipWords.BUNDLE, MembershipWords.class.getClassLoader(), variables);
  }
}
