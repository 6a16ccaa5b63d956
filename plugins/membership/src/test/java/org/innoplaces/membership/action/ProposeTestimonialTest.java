package org.innoplaces.membership.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.access.NotSignedIn;
import org.innoplaces.account.Account;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.entry.Revision;
import org.innoplaces.content.entry.UnknownEntry;
import org.innoplaces.content.entry.action.RestoreEntry;
import org.innoplaces.content.entry.action.TrashEntry;
import org.innoplaces.json.JsonText;
import org.innoplaces.membership.Members;
import org.innoplaces.membership.directory.ProfileRepository;
import org.innoplaces.membership.testimonial.MemberTestimonial;
import org.innoplaces.membership.testimonial.OwnTestimonial;
import org.innoplaces.membership.testimonial.OwnWords;
import org.innoplaces.membership.testimonial.TestimonialRepository;
import org.innoplaces.membership.testimonial.TestimonialState;
import org.innoplaces.problem.Conflict;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.OutOfDate;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class ProposeTestimonialTest {

  private static final OwnWords WORDS =
      new OwnWords("Une porte ouverte", "On y apprend.\nOn y revient.");

  private final TestPlatform platform;
  private final ProposeTestimonial testimonials;
  private final Account zoe;

  ProposeTestimonialTest(TestPlatform platform) {
    this.platform = platform;
    this.testimonials = platform.get(ProposeTestimonial.class);
    this.zoe = new Members(platform).member("Zoé " + UUID.randomUUID());
  }

  @Test
  void becomesADraftWithThePersonAndTheAgreementToThisVeryText() {
    propose(0, WORDS);

    MemberTestimonial kept = kept();
    assertThat(head("fr").getString("quote")).isEqualTo(WORDS.quote());
    assertThat(head("und").getString("membership")).isEqualTo("MEMBER");
    assertThat(head("und").getString("person")).isEqualTo(person().toString());
    assertThat(own().state()).contains(TestimonialState.PROPOSED);
    assertThat(kept.consent().sentence()).isEqualTo(ProposeTestimonial.sentence(Locale.FRENCH));
    assertThat(kept.consent().at()).isEqualTo(platform.clock().instant());
    assertThat(kept.digest()).isEqualTo(kept.consent().digest(WORDS)).hasSize(64);
  }

  @Test
  void isPublishedByEditorsAsUsual() {
    propose(0, WORDS);
    publish();

    assertThat(own().state()).contains(TestimonialState.PUBLISHED);
    propose(1, new OwnWords("Autre", "Autrement"));
    assertThat(head("fr").getString("headline")).isEqualTo("Autre");
    assertThat(own().words().headline()).isEqualTo("Autre");
    assertThat(own().state())
        .as("other words than those published")
        .contains(TestimonialState.PROPOSED);
  }

  @Test
  void isNotPublishedInOtherWordsThanThoseAgreedTo() {
    propose(0, WORDS);
    JsonObject other =
        JsonText.object().add("headline", "Une porte").add("quote", "Le meilleur réseau").build();
    platform.editor().save(entry(), "fr", other);

    assertThat(own().state()).contains(TestimonialState.EDITED);
    assertThat(own().words().quote()).isEqualTo("Le meilleur réseau");
    assertThatThrownBy(this::publish)
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("agreed");

    propose(1, own().words());
    publish();
    assertThat(own().state()).contains(TestimonialState.PUBLISHED);
  }

  @Test
  void isNotPublishedInTheNameOfSomebodyElse() {
    propose(0, WORDS);
    UUID entry = entry();
    UUID other = platform.editor().create("person");
    platform.editor().save(other, "und", JsonText.object().add("name", "Ida Quelle").build());
    platform.editor().publish(other, "und");

    platform.editor().save(entry, "und", naming(other));
    assertThatThrownBy(this::publish)
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("own name");
    platform.editor().save(entry, "und", naming(person()));
    publish();
    platform.editor().save(entry, "und", naming(other));
    assertThatThrownBy(() -> platform.editor().publish(entry, "und"))
        .as("the values for all languages alone")
        .isInstanceOf(InvalidInput.class);
  }

  private static JsonObject naming(UUID person) {
    return JsonText.object().add("membership", "MEMBER").add("person", person.toString()).build();
  }

  private static JsonObject quoting(UUID testimonial) {
    return JsonText.object()
        .add("title", "Une page")
        .add(
            "blocks",
            JsonText.array()
                .add(
                    JsonText.object()
                        .add("type", "quote")
                        .add("testimonial", testimonial.toString())))
        .build();
  }

  @Test
  void letsEditorsWriteInTheNameOfTheSamePersonThemselves() {
    propose(0, WORDS);
    publish();
    UUID voice = platform.editor().create("testimonial");
    platform
        .editor()
        .save(voice, "und", JsonText.object().add("person", person().toString()).build());
    platform
        .editor()
        .save(voice, "fr", JsonText.object().add("headline", "X").add("quote", "Y").build());

    platform.editor().publish(voice, "und", "fr");
    assertThat(own().state()).contains(TestimonialState.PUBLISHED);
  }

  @Test
  void namesEverythingThatIsMissingOrTooLong() {
    InvalidInput nothing =
        catchThrowableOfType(
            InvalidInput.class,
            () ->
                testimonials.propose(
                    zoe.actor(), 0, Locale.FRENCH, new OwnWords(" ", "\n"), false));
    assertThat(nothing.problems())
        .extracting(problem -> problem.source().value())
        .containsExactly("/headline", "/quote", "/agreed");
    InvalidInput tooLong =
        catchThrowableOfType(
            InvalidInput.class, () -> propose(0, new OwnWords("x".repeat(201), "y".repeat(2_001))));
    assertThat(tooLong.problems()).hasSize(2);
    assertThatThrownBy(() -> propose(0, new OwnWords("a\nb", "y")))
        .isInstanceOf(InvalidInput.class);
    assertThat(own()).isEqualTo(OwnTestimonial.NONE);
  }

  @Test
  void isForMembersAlone() {
    Account guest = new Members(platform).account("Guest");

    for (Actor actor : List.of(Actor.ANONYMOUS, Actor.SYSTEM, guest.actor())) {
      assertThatThrownBy(() -> testimonials.open(actor)).isInstanceOf(NotSignedIn.class);
      assertThatThrownBy(() -> testimonials.withdraw(actor)).isInstanceOf(NotSignedIn.class);
      assertThatThrownBy(() -> testimonials.propose(actor, 0, Locale.FRENCH, WORDS, true))
          .isInstanceOf(NotSignedIn.class);
    }
  }

  @Test
  void overwritesNoOtherTab() {
    propose(0, WORDS);

    assertThatThrownBy(() -> propose(0, new OwnWords("A", "B"))).isInstanceOf(OutOfDate.class);
    assertThat(own().words()).isEqualTo(WORDS);
  }

  @Test
  void isTakenBackAtAnyTimeAndOnce() {
    propose(0, WORDS);
    publish();
    UUID entry = entry();
    testimonials.withdraw(zoe.actor());
    testimonials.withdraw(zoe.actor());

    assertThat(own()).isEqualTo(OwnTestimonial.NONE);
    propose(0, WORDS);
    assertThat(entry()).isNotEqualTo(entry);
  }

  @Test
  void isDeletedForGoodWhenItIsTakenBack() {
    propose(0, WORDS);
    publish();
    UUID entry = entry();
    testimonials.withdraw(zoe.actor());

    assertThat(isThere(entry)).isFalse();
    assertThatThrownBy(() -> platform.get(RestoreEntry.class).restore(Actor.SYSTEM, entry))
        .isInstanceOf(UnknownEntry.class);
  }

  @Test
  void isDeletedFromTheTrashWhenItIsTakenBack() {
    propose(0, WORDS);
    UUID entry = entry();
    platform.get(TrashEntry.class).trash(Actor.SYSTEM, entry);
    testimonials.withdraw(zoe.actor());

    assertThat(isThere(entry)).isFalse();
  }

  @Test
  void isNotTakenBackWhereAnotherTextQuotesIt() {
    propose(0, WORDS);
    UUID entry = entry();
    UUID page = platform.editor().create("page");
    platform.editor().save(page, "fr", quoting(entry));

    assertThatThrownBy(() -> testimonials.withdraw(zoe.actor())).isInstanceOf(Conflict.class);
    assertThat(isThere(entry)).isTrue();
  }

  @Test
  void staysAwayWhereEditorsPutItAway() {
    propose(0, WORDS);
    UUID entry = entry();
    platform.get(TrashEntry.class).trash(Actor.SYSTEM, entry);
    assertThat(own().state()).contains(TestimonialState.PUT_AWAY);
    propose(1, new OwnWords("Encore", "Autrement"));

    assertThat(own().state()).contains(TestimonialState.PROPOSED);
    assertThat(entry()).isNotEqualTo(entry);
    assertThat(isThere(entry)).as("older words that nobody could reach any more").isFalse();
  }

  private void propose(int seen, OwnWords words) {
    testimonials.propose(zoe.actor(), seen, Locale.FRENCH, words, true);
  }

  private void publish() {
    platform.editor().publish(person(), "und", "fr");
    platform.editor().publish(entry(), "und", "fr");
  }

  private OwnTestimonial own() {
    return testimonials.open(zoe.actor());
  }

  private MemberTestimonial kept() {
    return platform
        .inTransaction(() -> platform.get(TestimonialRepository.class).find(zoe.id()))
        .orElseThrow();
  }

  private UUID entry() {
    return kept().entry().orElseThrow();
  }

  private UUID person() {
    return platform
        .inTransaction(() -> platform.get(ProfileRepository.class).find(zoe.id()))
        .flatMap(profile -> profile.entry())
        .orElseThrow();
  }

  private boolean isThere(UUID entry) {
    ContentRepository content = platform.get(ContentRepository.class);
    return platform.inTransaction(
        () -> content.find(entry).isPresent() || !content.heads(entry).isEmpty());
  }

  private JsonObject head(String locale) {
    return platform
        .inTransaction(() -> platform.get(ContentRepository.class).head(entry(), locale))
        .map(Revision::data)
        .orElseThrow();
  }
}
