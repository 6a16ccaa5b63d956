package org.innoplaces.membership.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.UUID;
import org.innoplaces.membership.testimonial.MemberTestimonial;
import org.innoplaces.membership.testimonial.OwnWords;
import org.innoplaces.membership.testimonial.TestimonialRepository;

/** Whether a member agreed to a text before readers get it. In the caller's transaction. */
@ApplicationScoped
public class CheckConsent {

  private final TestimonialRepository testimonials;
  private final WriteTestimonial write;

  /** For CDI proxies. */
  protected CheckConsent() {
    this(null, null);
  }

  @Inject
  CheckConsent(TestimonialRepository testimonials, WriteTestimonial write) {
    this.testimonials = testimonials;
    this.write = write;
  }

  /**
   * Whether a text is one that its member proposed and that editors changed since. What editors
   * wrote themselves in somebody's name, and translations, are not looked at.
   *
   * @param person the id of the entry of the person
   * @param values of the testimonial
   */
  public boolean isLacking(UUID person, String locale, JsonObject values) {
    OwnWords words = WriteTestimonial.words(values);
    return testimonials.ofPerson(person).stream()
        .filter(one -> one.locale().getLanguage().equals(locale))
        .filter(one -> isText(one, words))
        .anyMatch(one -> !one.words().equals(words));
  }

  private boolean isText(MemberTestimonial testimonial, OwnWords words) {
    return testimonial
        .entry()
        .flatMap(entry -> write.words(entry, testimonial))
        .filter(words::equals)
        .isPresent();
  }
}
