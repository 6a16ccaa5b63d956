package org.innoplaces.membership.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.innoplaces.access.Actor;
import org.innoplaces.access.NotSignedIn;
import org.innoplaces.account.Account;
import org.innoplaces.audit.AuditFact;
import org.innoplaces.audit.action.RecordAudit;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.http.TidyText;
import org.innoplaces.json.JsonText;
import org.innoplaces.membership.MembershipWords;
import org.innoplaces.membership.testimonial.Consent;
import org.innoplaces.membership.testimonial.MemberTestimonial;
import org.innoplaces.membership.testimonial.OwnTestimonial;
import org.innoplaces.membership.testimonial.OwnWords;
import org.innoplaces.membership.testimonial.TestimonialRepository;
import org.innoplaces.problem.Conflict;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.OutOfDate;
import org.innoplaces.problem.Problem;

/**
 * Lets members say something about the network, agree that this very text is published, and take it
 * back. Only their own; editors publish it, as any testimonial.
 */
@ApplicationScoped
public class ProposeTestimonial {

  private static final int LONGEST_HEADLINE = 200;
  private static final int LONGEST_QUOTE = 2_000;

  private final MemberAccess access;
  private final TestimonialRepository testimonials;
  private final WriteTestimonial write;
  private final ContentRepository content;
  private final RecordAudit audit;
  private final Clock clock;

  /** For CDI proxies. */
  protected ProposeTestimonial() {
    this(null, null, null, null, null, null);
  }

  @Inject
  ProposeTestimonial(
      MemberAccess access,
      TestimonialRepository testimonials,
      WriteTestimonial write,
      ContentRepository content,
      RecordAudit audit,
      Clock clock) {
    this.access = access;
    this.testimonials = testimonials;
    this.write = write;
    this.content = content;
    this.audit = audit;
    this.clock = clock;
  }

  /** The sentence to which members agree. */
  public static String sentence(Locale locale) {
    return MembershipWords.of("testimonial.consent").in(locale);
  }

  /**
   * What the member said, and how it stands.
   *
   * @throws NotSignedIn when the actor is no member
   */
  @Transactional
  public OwnTestimonial open(Actor actor) {
    Account account = access.member(actor).orElseThrow(NotSignedIn::new);
    return testimonials.find(account.id()).map(write::own).orElse(OwnTestimonial.NONE);
  }

  /**
   * Says this from now on; editors get it as a draft.
   *
   * @param seen the version that the member started from; 0 for the first time
   * @param agreed whether they agreed to {@link #sentence}
   * @throws NotSignedIn when the actor is no member
   * @throws InvalidInput when something is missing or too long, or they did not agree
   * @throws OutOfDate when it was changed meanwhile
   */
  @Transactional
  public void propose(Actor actor, int seen, Locale locale, OwnWords typed, boolean agreed) {
    Account account = access.member(actor).orElseThrow(NotSignedIn::new);
    OwnWords words = new OwnWords(TidyText.line(typed.headline()), TidyText.lines(typed.quote()));
    check(words, agreed);
    // First of all, as everybody does who writes content.
    content.lockPublications();
    Optional<MemberTestimonial> before = testimonials.lock(account.id());
    requireSeen(before, seen);
    MemberTestimonial testimonial = before.orElseGet(() -> new MemberTestimonial(account.id()));
    testimonial.say(account.email(), locale, words, new Consent(sentence(locale), clock.instant()));
    write.write(testimonial, account);
    if (before.isEmpty()) {
      testimonials.add(testimonial);
    }
    record(actor, account, "testimonial-proposed", testimonial.digest());
  }

  /**
   * Takes it back: readers see it no longer, and nothing of it is kept here. A second time it stays
   * as it is.
   *
   * @throws NotSignedIn when the actor is no member
   * @throws Conflict when a page of the site quotes it, from which editors have to take it first
   */
  @Transactional
  public void withdraw(Actor actor) {
    Account account = access.member(actor).orElseThrow(NotSignedIn::new);
    content.lockPublications();
    testimonials
        .lock(account.id())
        .ifPresent(
            testimonial -> {
              if (write.isQuoted(testimonial)) {
                throw new Conflict(MembershipWords.wrong("testimonial-quoted"));
              }
              write.remove(testimonial);
              testimonials.remove(testimonial);
              record(actor, account, "testimonial-withdrawn", testimonial.digest());
            });
  }

  private static void requireSeen(Optional<MemberTestimonial> before, int seen) {
    if (before.map(MemberTestimonial::version).orElse(0) != seen) {
      throw new OutOfDate(List.of(MembershipWords.wrong("meanwhile-testimonial")));
    }
  }

  private static void check(OwnWords words, boolean agreed) {
    List<Problem> problems = new ArrayList<>();
    check("headline", words.headline(), LONGEST_HEADLINE, problems);
    check("quote", words.quote(), LONGEST_QUOTE, problems);
    if (!agreed) {
      problems.add(MembershipWords.wrongField("agreed", "no-agreement"));
    }
    if (!problems.isEmpty()) {
      throw new InvalidInput(problems);
    }
  }

  private static void check(String field, String text, int longest, List<Problem> problems) {
    if (text.isBlank()) {
      problems.add(MembershipWords.wrongField(field, "no-" + field));
    } else if (text.length() > longest) {
      problems.add(MembershipWords.wrongField(field, "long", text.length(), longest));
    } else if (field.equals("headline") && text.matches("(?s).*[\\p{Cc}\\p{Zl}\\p{Zp}].*")) {
      problems.add(MembershipWords.wrongField(field, "line"));
    }
  }

  /** The digest proves afterwards to what they agreed, without a word of it. */
  private void record(Actor actor, Account account, String deed, String digest) {
    audit.record(
        actor,
        new AuditFact(
            "membership." + deed,
            "membership-testimonial/" + account.id(),
            JsonText.object().add("digest", digest).build().toString()));
  }
}
