package org.innoplaces.membership.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObjectBuilder;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.account.Account;
import org.innoplaces.account.AccountRepository;
import org.innoplaces.account.Secret;
import org.innoplaces.json.JsonText;
import org.innoplaces.link.LinkIsOver;
import org.innoplaces.link.action.FollowLink;
import org.innoplaces.mail.Mail;
import org.innoplaces.membership.Applicants;
import org.innoplaces.membership.Members;
import org.innoplaces.membership.belonging.BelongingRepository;
import org.innoplaces.membership.belonging.Membership;
import org.innoplaces.membership.directory.Audience;
import org.innoplaces.membership.directory.ProfileField;
import org.innoplaces.membership.directory.ProfileFields;
import org.innoplaces.membership.directory.ProfileRepository;
import org.innoplaces.membership.directory.Told;
import org.innoplaces.privacy.action.ApplyRetention;
import org.innoplaces.settings.action.ChangeSettings;
import org.innoplaces.settings.action.ReadSettings;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class RenewMembershipsTest {

  private final TestPlatform platform;
  private final Applicants people;
  private final Members members;
  private final String name = "Zoé " + UUID.randomUUID();

  RenewMembershipsTest(TestPlatform platform) {
    this.platform = platform;
    this.people = new Applicants(platform);
    this.members = new Members(platform);
  }

  @AfterEach
  void setAsBefore() {
    set(JsonText.object().addNull("renewMonths").addNull("noticeDays").addNull("graceDays"));
  }

  @Test
  void asksThirtyDaysBeforeTheYearEndsAndOnlyOnce() {
    Account zoe = shown();
    run();
    after(334);
    assertThat(mails(zoe)).isEmpty();
    after(2);
    run();
    assertThat(mails(zoe)).hasSize(1);
    assertThat(mails(zoe).get(0).subject()).isEqualTo("Restez-vous parmi nous\u202f?");
    assertThat(mails(zoe).get(0).text()).contains(name, "/fr/link/go");
  }

  @Test
  void staysForAnotherYearWithOneButtonThatWorksOnce() {
    Account zoe = shown();
    after(336);
    var before = membership(zoe).goodUntil();
    Secret link = people.confirmation(zoe.email());
    FollowLink follow = platform.get(FollowLink.class);

    assertThat(follow.look(link).text().in(Locale.FRENCH)).contains(name);
    assertThat(membership(zoe).goodUntil()).as("looking changes nothing").isEqualTo(before);
    assertThat(follow.follow(link).in(Locale.FRENCH)).matches(".*jusqu’au \\d.* 20\\d\\d\\.");
    assertThat(Duration.between(before, membership(zoe).goodUntil()).toDays())
        .isBetween(365L, 366L);
    assertThatThrownBy(() -> follow.follow(link)).isInstanceOf(LinkIsOver.class);

    after(100);
    assertThat(isMember(zoe)).isTrue();
    assertThat(mails(zoe)).hasSize(1);
  }

  @Test
  void remindsInTheTimeOfGraceAndThenTakesRoleAndProfileAway() {
    Account zoe = shown();
    after(336);
    after(30);
    run();
    assertThat(mails(zoe)).hasSize(2);
    assertThat(mails(zoe).get(0).text()).contains("/fr/link/go", "jours");
    assertThat(isMember(zoe)).isTrue();
    Secret link = people.confirmation(zoe.email());

    after(28);
    assertThat(isMember(zoe)).as("still in the time of grace").isTrue();
    assertThat(seen()).isEqualTo(1);
    after(3);

    assertThat(isMember(zoe)).isFalse();
    assertThat(seen()).isZero();
    assertThat(membership(zoe).lapsedAt()).isPresent();
    assertThat(mails(zoe)).hasSize(3);
    assertThat(mails(zoe).get(0).text()).contains("/fr/join");
    assertThatThrownBy(() -> platform.get(FollowLink.class).follow(link))
        .isInstanceOf(LinkIsOver.class);
    after(100);
    assertThat(mails(zoe)).hasSize(3);
  }

  @Test
  void canStillBeConfirmedInTheTimeOfGrace() {
    Account zoe = shown();
    after(336);
    after(50);
    platform.get(FollowLink.class).follow(people.confirmation(zoe.email()));
    after(60);

    assertThat(isMember(zoe)).isTrue();
    assertThat(seen()).isEqualTo(1);
  }

  @Test
  void givesTheWholeTimeOfGraceAfterAskingHoweverLateThatWas() {
    Account zoe = shown();
    platform.clock().advance(Duration.ofDays(800));
    run();
    assertThat(mails(zoe)).hasSize(1);
    after(29);
    assertThat(isMember(zoe)).isTrue();
    after(2);
    assertThat(isMember(zoe)).isFalse();
  }

  @Test
  void endsNothingWhereMembershipsHaveNoEnd() {
    set(JsonText.object().add("renewMonths", 0));
    Account zoe = shown();
    after(1000);
    after(1000);

    assertThat(isMember(zoe)).isTrue();
    assertThat(mails(zoe)).isEmpty();
  }

  @Test
  void hidesWhoLostTheRoleByHandAndShowsThemAgainWhenTheyComeBack() {
    Account zoe = shown();
    members.withoutRole(zoe);
    run();
    assertThat(membership(zoe).lapsedAt()).isPresent();
    assertThat(isPublished(zoe)).isFalse();

    members.address(zoe, zoe.email());
    run();
    assertThat(membership(zoe).lapsedAt()).isEmpty();
    assertThat(isPublished(zoe)).isTrue();
    assertThat(seen()).isEqualTo(1);
  }

  @Test
  void keepsWhatIsKeptOfAMemberForThreeYearsMoreAndNotADayLonger() {
    Account zoe = shown();
    members.withoutRole(zoe);
    run();
    platform.clock().advance(Duration.ofDays(3 * 365 - 1));
    platform.get(ApplyRetention.class).run();
    assertThat(profile(zoe)).isTrue();
    platform.clock().advance(Duration.ofDays(2));
    platform.get(ApplyRetention.class).run();

    assertThat(profile(zoe)).isFalse();
    assertThat(platform.inTransaction(() -> belonging().find(zoe.id()))).isEmpty();
    assertThat(platform.inTransaction(() -> accounts().find(zoe.id()))).isPresent();
  }

  /** A member with a public profile, of whom the job knows. */
  private Account shown() {
    Account zoe = members.member(name);
    platform
        .get(ChangeProfile.class)
        .change(
            zoe.actor(),
            0,
            new ProfileFields(Map.of(ProfileField.NAME, new Told(name, Audience.PUBLIC))));
    run();
    return zoe;
  }

  private void after(int days) {
    platform.clock().advance(Duration.ofDays(days));
    run();
  }

  private void run() {
    platform.get(RenewMemberships.class).run();
  }

  private List<Mail> mails(Account account) {
    return people.mails(account.email());
  }

  private int seen() {
    return platform.get(ReadDirectory.class).page(Actor.ANONYMOUS, name, 0, 10).lines().size();
  }

  private Membership membership(Account account) {
    return platform.inTransaction(() -> belonging().find(account.id())).orElseThrow();
  }

  private boolean isMember(Account account) {
    return platform.inTransaction(
        () -> accounts().find(account.id()).filter(MemberAccess::isMember).isPresent());
  }

  private boolean profile(Account account) {
    return platform
        .inTransaction(() -> platform.get(ProfileRepository.class).find(account.id()))
        .isPresent();
  }

  private boolean isPublished(Account account) {
    return platform.inTransaction(
        () ->
            platform
                .get(TakeFromSite.class)
                .isSeen(
                    platform
                        .get(ProfileRepository.class)
                        .find(account.id())
                        .orElseThrow()
                        .entry()
                        .orElseThrow()));
  }

  private BelongingRepository belonging() {
    return platform.get(BelongingRepository.class);
  }

  private AccountRepository accounts() {
    return platform.get(AccountRepository.class);
  }

  private void set(JsonObjectBuilder changed) {
    var before = platform.get(ReadSettings.class).one(Actor.SYSTEM, "membership").stamped().stamp();
    platform.get(ChangeSettings.class).change(Actor.SYSTEM, "membership", before, changed.build());
  }
}
