package org.innoplaces.membership.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.account.Account;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.entry.action.TrashEntry;
import org.innoplaces.membership.Members;
import org.innoplaces.membership.action.ProposeTestimonial;
import org.innoplaces.membership.testimonial.MemberTestimonial;
import org.innoplaces.membership.testimonial.OwnWords;
import org.innoplaces.membership.testimonial.TestimonialRepository;
import org.innoplaces.privacy.FoundData;
import org.innoplaces.privacy.Person;
import org.innoplaces.privacy.action.ApplyRetention;
import org.innoplaces.privacy.action.ErasePerson;
import org.innoplaces.privacy.action.FindPerson;
import org.innoplaces.privacy.action.ReadRegister;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class TestimonialDataTest {

  private static final String DATA = "membership.testimonials";

  private final TestPlatform platform;
  private final Members members;
  private final String mark = UUID.randomUUID().toString();
  private final Account zoe;

  TestimonialDataTest(TestPlatform platform) {
    this.platform = platform;
    this.members = new Members(platform);
    this.zoe = members.member("Zoé " + mark);
    platform
        .get(ProposeTestimonial.class)
        .propose(zoe.actor(), 0, Locale.FRENCH, new OwnWords("Titre", "Mots " + mark), true);
  }

  @Test
  void saysInTheRegisterWhatIsKeptInBothLanguages() {
    var line =
        platform.get(ReadRegister.class).all(Actor.SYSTEM).stream()
            .filter(one -> one.processing().id().equals(DATA))
            .findFirst()
            .orElseThrow();
    for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
      assertThat(line.processing().words().data().in(locale)).doesNotContain("privacy.");
      assertThat(line.processing().words().end().in(locale)).doesNotContain("privacy.");
    }
  }

  @Test
  void handsOutTheWordsWithTheAgreementAndErasesThem() {
    Person person = new Person(zoe.email(), Set.of());
    FoundData found = platform.get(FindPerson.class).find(Actor.SYSTEM, person);
    assertThat(found.records().get(DATA)).hasSize(1);
    assertThat(found.records().get(DATA).toString())
        .contains("Mots " + mark, "consentedAt", ProposeTestimonial.sentence(Locale.FRENCH));

    platform.get(ErasePerson.class).erase(Actor.SYSTEM, person);
    assertThat(kept()).isEmpty();
  }

  @Test
  void erasesTheTextAlsoFromTheTrash() {
    UUID entry = kept().flatMap(MemberTestimonial::entry).orElseThrow();
    platform.get(TrashEntry.class).trash(Actor.SYSTEM, entry);

    platform.get(ErasePerson.class).erase(Actor.SYSTEM, new Person(zoe.email(), Set.of()));

    assertThat(platform.inTransaction(() -> platform.get(ContentRepository.class).find(entry)))
        .isEmpty();
  }

  @Test
  void goesWhenNothingIsKeptOfTheMembership() {
    platform.get(ApplyRetention.class).run();
    assertThat(kept()).isPresent();

    members.withoutRole(zoe);
    platform.get(ApplyRetention.class).run();
    assertThat(kept()).isEmpty();
  }

  private Optional<MemberTestimonial> kept() {
    return platform.inTransaction(() -> platform.get(TestimonialRepository.class).find(zoe.id()));
  }
}
