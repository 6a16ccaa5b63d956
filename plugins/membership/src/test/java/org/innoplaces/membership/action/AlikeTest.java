package org.innoplaces.membership.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.mail.Mail;
import org.innoplaces.membership.Applicants;
import org.innoplaces.membership.MembershipPlugin;
import org.innoplaces.membership.Team;
import org.innoplaces.membership.review.ReviewedApplication;
import org.innoplaces.membership.review.ReviewedApplication.Alike;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class AlikeTest {

  private final TestPlatform platform;
  private final Applicants people;
  private final Actor reader;
  private final String first = Applicants.email();

  AlikeTest(TestPlatform platform) {
    this.platform = platform;
    this.people = new Applicants(platform);
    this.reader = Team.member(platform, "Léa", MembershipPlugin.READ);
  }

  @Test
  void showsReviewersWhatHasAPhoneOrANameInCommon() {
    UUID one = people.submitted(first).id();
    String phone = Applicants.phone(first);
    UUID byPhone = sent(Map.of("phone", "+33 (0)" + phone.substring(1), "name", "Anna"));
    Map<String, String> own = Applicants.answers(first);
    UUID byName =
        sent(
            Map.of(
                "name",
                "ZOE  lemaire",
                "organisation",
                own.get("organisation").toUpperCase() + " "));
    sent(Map.of("name", "Somebody else"));

    assertThat(one(one).alike())
        .extracting(Alike::id, Alike::because)
        .containsExactlyInAnyOrder(
            tuple(byPhone, List.of("phone")), tuple(byName, List.of("namesake")));
    assertThat(one(byPhone).alike()).extracting(Alike::id).containsExactly(one);
  }

  @Test
  void showsNothingThatNobodyOfUsSees() {
    UUID one = people.submitted(first).id();
    Map<String, String> draft = Applicants.answers(Applicants.email());
    draft.put("phone", Applicants.phone(first));
    platform.get(FileApplication.class).save(Applicants.typed(draft));
    Map<String, String> unconfirmed = new HashMap<>(draft);
    unconfirmed.put("email", Applicants.email());
    platform.get(FileApplication.class).send(Applicants.typed(unconfirmed));

    assertThat(one(one).alike()).isEmpty();
  }

  @Test
  void offersToGoOnAtTheAddressOfTheFirstOneAlone() {
    people.submitted(first);
    people.runErrands();
    int before = people.mails(first).size();
    String second = Applicants.email();
    Map<String, String> answers = Applicants.answers(second);
    answers.put("phone", Applicants.phone(first));
    platform.get(FileApplication.class).send(Applicants.typed(answers));
    people.runErrands();
    assertThat(people.mails(first)).as("before the address is proven").hasSize(before);

    people.confirm(second);
    people.runErrands();
    assertThat(people.mails(first)).hasSize(before + 1);
    Mail offer = people.mails(first).get(0);
    assertThat(offer.text()).contains("/fr/join/ap").doesNotContain(second);
    assertThat(
            platform.get(ReadOwn.class).open(people.key(first)).application().applicant().email())
        .isEqualTo(first);
    assertThat(people.mails(second))
        .as("a stranger learns nothing")
        .noneMatch(mail -> mail.text().contains(first) || mail.subject().equals(offer.subject()));
  }

  @Test
  void writesNoMoreThanAPersonBears() {
    people.submitted(first);
    people.runErrands();
    int before = people.mails(first).size();
    for (int i = 0; i < 6; i++) {
      sent(Map.of("phone", Applicants.phone(first), "name", "Anna " + i));
    }
    people.runErrands();

    assertThat(people.mails(first).size() - before).isBetween(1, 3);
  }

  @Test
  void asksTheDatabaseTheSameHoweverManyAreAlike() {
    UUID one = people.submitted(first).id();
    int few = platform.statements().during(() -> one(one)).size();
    for (int i = 0; i < 4; i++) {
      sent(Map.of("phone", Applicants.phone(first)));
    }

    assertThat(platform.statements().during(() -> one(one))).hasSize(few);
    assertThat(one(one).alike()).hasSize(4);
  }

  private UUID sent(Map<String, String> otherwise) {
    String email = Applicants.email();
    Map<String, String> answers = Applicants.answers(email);
    answers.putAll(otherwise);
    platform.get(FileApplication.class).send(Applicants.typed(answers));
    people.confirm(email);
    return people.newest(email).id();
  }

  private ReviewedApplication one(UUID id) {
    return platform.get(ReadApplications.class).one(reader, id);
  }
}
