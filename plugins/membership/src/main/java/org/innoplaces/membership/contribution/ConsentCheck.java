package org.innoplaces.membership.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.content.entry.TextToPublish;
import org.innoplaces.content.entry.extension.PublicationCheck;
import org.innoplaces.membership.action.CheckConsent;
import org.innoplaces.problem.Problem;

/** Readers get no words of a member under another name, nor others than those agreed to. */
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
    Optional<UUID> person =
        text.references().stream()
            .filter(reference -> reference.pointer().equals("/person"))
            .map(TextToPublish.Place::target)
            .findFirst();
    return text.entry()
        .filter(entry -> text.type().name().equals("testimonial"))
        .map(entry -> check.problems(entry, person, text.locale(), text.values()))
        .orElse(List.of());
  }
}
