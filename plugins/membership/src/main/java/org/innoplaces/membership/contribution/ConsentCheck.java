package org.innoplaces.membership.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.innoplaces.content.entry.TextToPublish;
import org.innoplaces.content.entry.extension.PublicationCheck;
import org.innoplaces.membership.MembershipWords;
import org.innoplaces.membership.action.CheckConsent;
import org.innoplaces.problem.Problem;

/** Readers get no other text in the name of a member than that to which the member agreed. */
@ApplicationScoped
class ConsentCheck implements PublicationCheck {

  private final CheckConsent check;

  protected ConsentCheck() {
    this(null);
  }

  @Inject
  ConsentCheck(CheckConsent check) {
    this.check = check;
  }

  @Override
  public List<Problem> problems(TextToPublish text) {
    boolean lacking =
        text.type().name().equals("testimonial")
            && text.references().stream()
                .filter(reference -> reference.pointer().equals("/person"))
                .anyMatch(
                    reference -> check.isLacking(reference.target(), text.locale(), text.values()));
    return lacking ? List.of(MembershipWords.wrongField("quote", "no-consent")) : List.of();
  }
}
