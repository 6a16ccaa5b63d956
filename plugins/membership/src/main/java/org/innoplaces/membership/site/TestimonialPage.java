package org.innoplaces.membership.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.innoplaces.access.Actor;
import org.innoplaces.access.CurrentActor;
import org.innoplaces.access.NotSignedIn;
import org.innoplaces.membership.MembershipPlugin;
import org.innoplaces.membership.MembershipWords;
import org.innoplaces.membership.action.ProposeTestimonial;
import org.innoplaces.membership.testimonial.OwnTestimonial;
import org.innoplaces.membership.testimonial.OwnWords;
import org.innoplaces.membership.testimonial.TestimonialState;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.Problem;
import org.innoplaces.site.SiteForm;

/**
 * Lets members say something about the network: {@code #{testimonialPage.…}} in {@code
 * site/members/entry.xhtml}.
 */
@Named("testimonialPage")
@RequestScoped
public class TestimonialPage {

  private static final String WITHDRAW = "withdraw";
  private static final Set<String> FIELDS = Set.of("/headline", "/quote", "/agreed");

  private final SiteForm form;
  private final CurrentActor current;
  private final ProposeTestimonial testimonials;
  private final TypedForm typed;
  private OwnTestimonial opened;
  private boolean asked;

  /** For CDI proxies. */
  protected TestimonialPage() {
    this(null, null, null);
  }

  /** Reads this form. */
  @Inject
  public TestimonialPage(SiteForm form, CurrentActor current, ProposeTestimonial testimonials) {
    this.form = form;
    this.current = current;
    this.testimonials = testimonials;
    this.typed = new TypedForm(form);
  }

  /**
   * Does what was sent; asked first.
   *
   * @param name the last part of the address
   * @return whether it is that of this page
   */
  public boolean open(String name) {
    if (!name.equals(MembershipPlugin.TESTIMONIAL)) {
      return false;
    }
    if (!asked) {
      asked = true;
      if (form.isSent() && typed.succeeds(this::act)) {
        form.go(
            "/"
                + form.locale().toLanguageTag()
                + "/members/testimonial?done="
                + (isWithdrawing() ? WITHDRAW : "yes"));
      }
    }
    return true;
  }

  private boolean isWithdrawing() {
    return typed.text("action").equals(WITHDRAW);
  }

  private void act() {
    try {
      if (isWithdrawing()) {
        testimonials.withdraw(current.get());
      } else {
        boolean agreed = !typed.text("agreed").isEmpty();
        testimonials.propose(current.get(), typed.number("seen"), form.locale(), sent(), agreed);
      }
    } catch (NotSignedIn over) {
      throw new InvalidInput(MembershipWords.wrong("signed-out"));
    }
  }

  private OwnWords sent() {
    return new OwnWords(typed.text("headline"), typed.text("quote"));
  }

  /** Whether the reader may say something: members may. */
  public boolean isMember() {
    if (opened == null) {
      try {
        opened = testimonials.open(current.get());
      } catch (NotSignedIn stranger) {
        return false;
      }
    }
    return true;
  }

  /** Whether what was typed is to be shown, though nobody is signed in any more. */
  public boolean isKept() {
    return form.isSent() && !isWithdrawing();
  }

  /** Whether the reader has signed in. */
  public boolean isKnown() {
    return !current.get().equals(Actor.ANONYMOUS);
  }

  /** What was just done: {@code yes}, {@code withdraw} or empty text. */
  public String getDone() {
    String done = form.isSent() ? "" : form.value("done").orElse("");
    return done.matches("yes|withdraw") ? done : "";
  }

  /** The version that the form starts from. */
  public int getSeen() {
    return form.isSent() && typed.problems().isEmpty() || !isMember()
        ? typed.number("seen")
        : opened.version();
  }

  /** What was typed last, else what was said. */
  public OwnWords getWords() {
    return isKept() || !isMember() ? sent() : opened.words();
  }

  /** How it stands; null when nothing was said. */
  public TestimonialState getState() {
    return isMember() ? opened.state().orElse(null) : null;
  }

  /** How it stands, in words. */
  public String getStateTold() {
    return MembershipWords.of("testimonial.state." + getState().token()).in(form.locale());
  }

  /** When the member agreed; null when nothing was said. */
  public Instant getConsentedAt() {
    return isMember() ? opened.consentedAt().orElse(null) : null;
  }

  /** To what one agrees. */
  public String getSentence() {
    Locale locale = form.locale();
    return ProposeTestimonial.sentence(locale);
  }

  /** What is wrong with a field; null when nothing is. */
  public String problem(String field) {
    return typed.problems().stream()
        .filter(one -> one.source() != null && one.source().value().equals("/" + field))
        .map(one -> one.text(form.locale()))
        .findFirst()
        .orElse(null);
  }

  /** What is wrong beside the fields. */
  public List<String> getGeneral() {
    return typed.problems().stream()
        .filter(TestimonialPage::isGeneral)
        .map(one -> one.text(form.locale()))
        .toList();
  }

  private static boolean isGeneral(Problem problem) {
    return problem.source() == null || !FIELDS.contains(problem.source().value());
  }
}
