package org.innoplaces.membership.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.innoplaces.mail.MailTemplate;
import org.innoplaces.mail.MailVariable;
import org.innoplaces.mail.extension.MailTemplates;
import org.innoplaces.membership.MembershipWords;
import org.innoplaces.membership.ReviewMail;

/**
 * The mails to sponsors, reviewers and new members, whose words administrators may change on the
 * desk.
 */
@ApplicationScoped
class ReviewMails implements MailTemplates {

  @Override
  public List<MailTemplate> templates() {
    return Arrays.stream(ReviewMail.values()).map(ReviewMails::template).toList();
  }

  private static MailVariable variable(String name) {
    return name.equals("profile")
        ? MailVariable.link(name, MembershipWords.of("mail.profile"))
        : MailVariable.text(name, MembershipWords.of("mail." + name));
  }

  private static MailTemplate template(ReviewMail mail) {
    String link =
        switch (mail) {
          case SPONSOR -> "mail.sponsor";
          case REVIEW -> "mail.review";
          case WELCOME -> "mail.desk";
        };
    List<MailVariable> variables =
        Stream.concat(
                Stream.of(MailVariable.link("link", MembershipWords.of(link))),
                mail.variables().stream().map(ReviewMails::variable))
            .toList();
    return MailTemplate.of(
        mail.template(), MembershipWords.BUNDLE, MembershipWords.class.getClassLoader(), variables);
  }
}
