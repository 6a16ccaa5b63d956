package org.innoplaces.membership.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.innoplaces.json.JsonText;
import org.innoplaces.membership.Application;
import org.innoplaces.membership.ApplicationRepository;
import org.innoplaces.membership.MembershipWords;
import org.innoplaces.membership.begun.BegunForm;
import org.innoplaces.membership.begun.BegunRepository;
import org.innoplaces.membership.review.Review;
import org.innoplaces.membership.review.ReviewComment;
import org.innoplaces.membership.review.ReviewRepository;
import org.innoplaces.membership.review.Sponsorship;
import org.innoplaces.privacy.LegalBasis;
import org.innoplaces.privacy.Person;
import org.innoplaces.privacy.PersonalRecord;
import org.innoplaces.privacy.Processing;
import org.innoplaces.privacy.StoredTexts;
import org.innoplaces.privacy.TextColumn;
import org.innoplaces.privacy.TextColumn.Kind;
import org.innoplaces.privacy.TextColumn.Owner;
import org.innoplaces.privacy.extension.PersonalData;

/**
 * What reviewers say of applicants, who was asked as a sponsor, and forms that were begun
 * elsewhere. Reviews go with their applications.
 */
@ApplicationScoped
class ReviewData implements PersonalData {

  private static final Owner REVIEW = new Owner("membership-review", "id");
  private static final Owner COMMENT = new Owner("membership-comment", "id");
  private static final List<TextColumn> TEXTS =
      List.of(
          TextColumn.of("membership_review", "reason", Kind.TEXT, REVIEW),
          TextColumn.of("membership_review", "conflict", Kind.TEXT, REVIEW),
          TextColumn.of("membership_comment", "text", Kind.TEXT, COMMENT));
  private static final List<TextColumn> COPIES =
      List.of(
          TextColumn.copies("membership_sponsor", "email", Kind.TEXT),
          TextColumn.copies("membership_begun", "email", Kind.TEXT),
          TextColumn.copies("membership_begun", "answers", Kind.JSON));

  private final ApplicationRepository applications;
  private final ReviewRepository reviews;
  private final BegunRepository begun;
  private final StoredTexts texts;

  protected ReviewData() {
    this(null, null, null, null);
  }

  @Inject
  ReviewData(
      ApplicationRepository applications,
      ReviewRepository reviews,
      BegunRepository begun,
      StoredTexts texts) {
    this.applications = applications;
    this.reviews = reviews;
    this.begun = begun;
    this.texts = texts;
  }

  @Override
  public Processing processing() {
    return new Processing(
        "membership.reviews",
        LegalBasis.LEGITIMATE_INTERESTS,
        new Processing.Words(
            MembershipWords.of("privacy.review.name"),
            MembershipWords.of("privacy.review.purpose"),
            MembershipWords.of("privacy.review.people"),
            MembershipWords.of("privacy.review.data"),
            MembershipWords.of("privacy.review.end")),
        Optional.empty());
  }

  @Override
  public List<PersonalRecord> find(Person person) {
    List<PersonalRecord> found = new ArrayList<>();
    Set<String> whole = new HashSet<>();
    for (Application application : applications.of(person.email())) {
      found.addAll(said(application.id(), whole));
    }
    reviews.sponsoring(person.email()).forEach(one -> found.add(sponsor(one)));
    begun.of(person.email()).forEach(one -> found.add(begun(one)));
    texts.naming(TEXTS, person.mentions()).stream()
        .filter(naming -> !whole.contains(naming.subject()))
        .forEach(found::add);
    return found;
  }

  /** Who of us said it is about them, and not about the applicant. */
  private List<PersonalRecord> said(UUID application, Set<String> whole) {
    List<PersonalRecord> found = new ArrayList<>();
    for (Review review : reviews.reviews(application)) {
      whole.add("membership-review/" + review.id());
      review.vote().ifPresent(vote -> found.add(vote(review)));
    }
    for (ReviewComment comment : reviews.comments(application)) {
      String subject = "membership-comment/" + comment.id();
      whole.add(subject);
      found.add(new PersonalRecord(subject, JsonText.object().add("text", comment.text()).build()));
    }
    return found;
  }

  private static PersonalRecord vote(Review review) {
    return new PersonalRecord(
        "membership-review/" + review.id(),
        JsonText.object()
            .add("vote", review.vote().orElseThrow().token())
            .add("reason", review.reason())
            .build());
  }

  private static PersonalRecord sponsor(Sponsorship asked) {
    return new PersonalRecord(
        "membership-sponsor/" + asked.application(),
        JsonText.object()
            .add("email", asked.email())
            .add("askedAt", asked.askedAt().toString())
            .add("confirmed", asked.confirmedAt().isPresent())
            .build());
  }

  private static PersonalRecord begun(BegunForm form) {
    return new PersonalRecord(
        "membership-begun/" + form.digest(),
        JsonText.object().add("answers", form.answers().write()).build());
  }

  @Override
  public void erase(Person person) {
    if (!person.email().isEmpty()) {
      reviews.removeSponsoring(person.email());
      begun.removeOf(person.email());
    }
    texts.erase(TEXTS, person.mentions());
  }

  @Override
  public void texts(Consumer<String> reader) {
    texts.each(COPIES, reader);
    texts.each(TEXTS, reader);
  }

  @Override
  public long due(Instant now) {
    return begun.countBefore(now.minus(BegunForm.LIFE));
  }

  @Override
  public void forget(Instant now) {
    begun.removeBefore(now.minus(BegunForm.LIFE));
  }
}
