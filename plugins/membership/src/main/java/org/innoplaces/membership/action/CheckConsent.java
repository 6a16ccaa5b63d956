package org.innoplaces.membership.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.membership.MembershipWords;
import org.innoplaces.membership.testimonial.MemberTestimonial;
import org.innoplaces.membership.testimonial.TestimonialRepository;
import org.innoplaces.problem.Problem;

/** Whether a member agreed to a text before readers get it. In the caller's transaction. */
@ApplicationScoped
public class CheckConsent {

  private final TestimonialRepository testimonials;

  /** For CDI proxies. */
  protected CheckConsent() {
    this(null);
  }

  @Inject
  CheckConsent(TestimonialRepository testimonials) {
    this.testimonials = testimonials;
  }

  /**
   * What a text that a member proposed says otherwise than the member agreed to: other words, in
   * the language in which they were said, or another person who would say them. What editors wrote
   * themselves in somebody's name, and the words of translations, are not looked at.
   *
   * @param entry the id of the testimonial
   * @param person the id of the entry of the person whom it names; empty when it names none
   * @param locale the language of the values
   * @param values of the testimonial
   */
  public List<Problem> problems(
      UUID entry, Optional<UUID> person, String locale, JsonObject values) {
    List<Problem> problems = new ArrayList<>();
    for (MemberTestimonial said : testimonials.ofEntry(entry)) {
      if (person.isPresent() && !said.person().equals(person)) {
        problems.add(MembershipWords.wrongField("person", "other-person"));
      }
      if (said.locale().getLanguage().equals(locale)
          && !said.words().equals(WriteTestimonial.words(values))) {
        problems.add(MembershipWords.wrongField("quote", "no-consent"));
      }
    }
    return problems;
  }
}
