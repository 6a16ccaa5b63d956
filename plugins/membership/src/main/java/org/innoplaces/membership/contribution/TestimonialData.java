package org.innoplaces.membership.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.innoplaces.json.JsonText;
import org.innoplaces.membership.MembershipWords;
import org.innoplaces.membership.action.ForgetTestimonials;
import org.innoplaces.membership.testimonial.MemberTestimonial;
import org.innoplaces.privacy.LegalBasis;
import org.innoplaces.privacy.Person;
import org.innoplaces.privacy.PersonalRecord;
import org.innoplaces.privacy.Processing;
import org.innoplaces.privacy.StoredTexts;
import org.innoplaces.privacy.TextColumn;
import org.innoplaces.privacy.TextColumn.Kind;
import org.innoplaces.privacy.TextColumn.Owner;
import org.innoplaces.privacy.extension.PersonalData;

/** What members say of the network goes as a whole, with what the site shows of it. */
@ApplicationScoped
class TestimonialData implements PersonalData {

  private static final String TABLE = "membership_testimonial";
  private static final String TYPE = "membership-testimonial";
  private static final Owner OWNER = new Owner(TYPE, "account_id");
  private static final List<TextColumn> TEXTS =
      List.of(
          TextColumn.of(TABLE, "headline", Kind.TEXT, OWNER),
          TextColumn.of(TABLE, "quote", Kind.TEXT, OWNER));

  private final ForgetTestimonials testimonials;
  private final StoredTexts texts;

  protected TestimonialData() {
    this(null, null);
  }

  @Inject
  TestimonialData(ForgetTestimonials testimonials, StoredTexts texts) {
    this.testimonials = testimonials;
    this.texts = texts;
  }

  @Override
  public Processing processing() {
    return new Processing(
        "membership.testimonials",
        LegalBasis.CONSENT,
        new Processing.Words(
            MembershipWords.of("privacy.testimonial.name"),
            MembershipWords.of("privacy.testimonial.purpose"),
            MembershipWords.of("privacy.testimonial.people"),
            MembershipWords.of("privacy.testimonial.data"),
            MembershipWords.of("privacy.testimonial.end")),
        Optional.empty());
  }

  @Override
  public List<PersonalRecord> find(Person person) {
    List<PersonalRecord> found = new ArrayList<>();
    Set<String> whole = new HashSet<>();
    for (MemberTestimonial one : testimonials.of(person.email())) {
      String subject = TYPE + "/" + one.account();
      whole.add(subject);
      found.add(
          new PersonalRecord(
              subject,
              JsonText.object()
                  .add("headline", one.words().headline())
                  .add("quote", one.words().quote())
                  .add("locale", one.locale().getLanguage())
                  .add("consent", one.consent().sentence())
                  .add("consentedAt", one.consent().at().toString())
                  .add("digest", one.digest())
                  .build()));
    }
    texts.naming(TEXTS, person.mentions()).stream()
        .filter(naming -> !whole.contains(naming.subject()))
        .forEach(found::add);
    return found;
  }

  @Override
  public void erase(Person person) {
    testimonials.forget(person.email());
    texts.erase(TEXTS, person.mentions());
  }

  @Override
  public void texts(Consumer<String> reader) {
    texts.each(List.of(TextColumn.copies(TABLE, "email", Kind.TEXT)), reader);
    texts.each(TEXTS, reader);
  }

  @Override
  public long due(Instant now) {
    return testimonials.due();
  }

  @Override
  public void forget(Instant now) {
    testimonials.forget();
  }
}
