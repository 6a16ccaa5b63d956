package org.innoplaces.membership.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.mail.Mail;
import org.innoplaces.membership.Applicants;
import org.innoplaces.membership.ApplicationState;
import org.innoplaces.membership.action.ChangeOwn;
import org.innoplaces.membership.action.FileApplication;
import org.innoplaces.membership.action.RemindApplicants;
import org.innoplaces.privacy.FoundData;
import org.innoplaces.privacy.Person;
import org.innoplaces.privacy.RegisterLine;
import org.innoplaces.privacy.action.ApplyRetention;
import org.innoplaces.privacy.action.ErasePerson;
import org.innoplaces.privacy.action.FindPerson;
import org.innoplaces.privacy.action.ReadRegister;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class MembershipDataTest {

  private static final String DATA = "membership.applications";

  private final TestPlatform platform;
  private final Applicants people;
  private final String mark = UUID.randomUUID().toString().substring(0, 8);
  private final String name = "Élodie Quinault" + mark;
  private final String email = "e.quinault-" + mark + "@lab.example";

  MembershipDataTest(TestPlatform platform) {
    this.platform = platform;
    this.people = new Applicants(platform);
  }

  @Test
  void saysInTheRegisterWhatIsKeptInBothLanguages() {
    for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
      var words = line().processing().words();
      assertThat(words.end().in(locale)).contains("30", "12").doesNotContain("privacy.");
      assertThat(words.data().in(locale)).doesNotContain("privacy.");
    }
  }

  @Test
  void keepsADraftForThirtyDaysAndRemindsOnceBefore() {
    platform.get(FileApplication.class).save(Applicants.typed(Map.of("email", email)));

    after(24);
    remind();
    assertThat(people.mails(email)).hasSize(1);
    after(2);
    remind();
    remind();
    assertThat(people.mails(email)).hasSize(2);
    Mail mail = people.mails(email).get(0);
    assertThat(mail.subject())
        .startsWith("Votre candidature n’est pas envoyée")
        .contains("4 jours");
    assertThat(mail.text()).contains("/fr/join/ap");

    after(3);
    forget();
    assertThat(people.all(email)).hasSize(1);
    after(2);
    assertThat(line().due()).isPositive();
    forget();
    assertThat(people.all(email)).isEmpty();
    assertThat(platform.places(email)).isEmpty();
    assertThat(line().due()).isZero();
  }

  @Test
  void keepsWhatNobodyConfirmsForSevenDaysAndRemindsOnceBefore() {
    platform.get(FileApplication.class).send(Applicants.typed(Applicants.answers(email)));

    after(6);
    forget();
    remind();
    remind();
    assertThat(people.mails(email)).hasSize(2);
    people.confirm(email);
    after(30);
    forget();
    assertThat(people.newest(email).state()).isEqualTo(ApplicationState.SUBMITTED);
  }

  @Test
  void removesWhatNobodyConfirmed() {
    platform.get(FileApplication.class).send(Applicants.typed(Applicants.answers(email)));
    after(6);
    forget();
    assertThat(people.all(email)).hasSize(1);
    after(2);
    forget();
    assertThat(platform.places(email)).isEmpty();
  }

  @Test
  void keepsWhatEndedForAYearAndNotADayLonger() {
    people.submitted(email);
    platform.get(ChangeOwn.class).withdraw(people.key(email));

    after(364);
    forget();
    assertThat(people.all(email)).hasSize(1);
    after(2);
    forget();
    assertThat(platform.places(email)).isEmpty();
  }

  @Test
  void handsOutAndErasesThePersonWithAllThatNamesThem() {
    Map<String, String> own = Applicants.answers(email);
    own.put("name", name);
    platform.get(FileApplication.class).send(Applicants.typed(own));
    people.confirm(email);
    String friend = Applicants.email();
    Map<String, String> other = Applicants.answers(friend);
    other.put("sponsor", name);
    other.put("sponsor-email", email);
    platform.get(FileApplication.class).send(Applicants.typed(other));

    Person person = new Person(email, Set.of());
    FoundData found = platform.get(FindPerson.class).find(Actor.SYSTEM, person);
    assertThat(found.person().names()).containsExactly(name);
    assertThat(found.records().get(DATA)).hasSize(2);
    assertThat(found.records().get(DATA).toString()).contains(name).doesNotContain(friend);

    platform.get(ErasePerson.class).erase(Actor.SYSTEM, person);
    assertThat(platform.places(name, email, "quinault" + mark)).isEmpty();
    assertThat(people.all(friend)).hasSize(1);
    assertThat(people.newest(friend).answers().of("sponsor")).isEqualTo("[…]");
  }

  @Test
  void believesNobodyWhoAppliesWithAnothersAddress() {
    String friend = Applicants.email();
    Map<String, String> honest = Applicants.answers(friend);
    honest.put("name", name);
    platform.get(FileApplication.class).send(Applicants.typed(honest));
    people.confirm(friend);
    Map<String, String> pretended = Applicants.answers(email);
    pretended.put("name", name);
    platform.get(FileApplication.class).send(Applicants.typed(pretended));

    Person person = new Person(email, Set.of());
    assertThat(platform.get(FindPerson.class).find(Actor.SYSTEM, person).person().names())
        .isEmpty();
    platform.get(ErasePerson.class).erase(Actor.SYSTEM, person);

    assertThat(people.newest(friend).applicant().name()).isEqualTo(name);
    assertThat(people.all(email)).isEmpty();
  }

  private void after(int days) {
    platform.clock().advance(Duration.ofDays(days));
  }

  private void remind() {
    platform.get(RemindApplicants.class).remind();
  }

  private void forget() {
    platform.get(ApplyRetention.class).run();
  }

  private RegisterLine line() {
    return platform.get(ReadRegister.class).all(Actor.SYSTEM).stream()
        .filter(one -> one.processing().id().equals(DATA))
        .findFirst()
        .orElseThrow();
  }
}
