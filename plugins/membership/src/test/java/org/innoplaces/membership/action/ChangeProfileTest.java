package org.innoplaces.membership.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.access.NotSignedIn;
import org.innoplaces.account.Account;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.entry.Revision;
import org.innoplaces.json.JsonText;
import org.innoplaces.membership.Members;
import org.innoplaces.membership.directory.Audience;
import org.innoplaces.membership.directory.DirectoryLine;
import org.innoplaces.membership.directory.MemberProfile;
import org.innoplaces.membership.directory.OwnProfile;
import org.innoplaces.membership.directory.ProfileField;
import org.innoplaces.membership.directory.ProfileFields;
import org.innoplaces.membership.directory.ProfileRepository;
import org.innoplaces.membership.directory.Told;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.OutOfDate;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestEditor;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class ChangeProfileTest {

  private final TestPlatform platform;
  private final Members members;
  private final String name = "Zoé " + UUID.randomUUID();

  ChangeProfileTest(TestPlatform platform) {
    this.platform = platform;
    this.members = new Members(platform);
  }

  @Test
  void startsWithWhatTheAccountSaysAndShowsItToNobody() {
    Account zoe = members.member(name);
    OwnProfile own = platform.get(ChangeProfile.class).open(zoe.actor());

    assertThat(own.fields().of(ProfileField.NAME)).isEqualTo(new Told(name, Audience.NOBODY));
    assertThat(seenByMembers()).isEmpty();
    assertThat(own.version()).isZero();
  }

  @Test
  void showsEachFieldToThoseWhomTheMemberChose() {
    Account zoe = members.member(name);
    change(
        zoe,
        Map.of(
            ProfileField.NAME, new Told(name, Audience.PUBLIC),
            ProfileField.ROLE, new Told("Luthière", Audience.PUBLIC),
            ProfileField.PHONE, new Told("06 12 34 56 78", Audience.MEMBERS),
            ProfileField.ABOUT, new Told("Un secret", Audience.NOBODY)));

    assertThat(seenByStrangers())
        .singleElement()
        .satisfies(
            line -> assertThat(line.seen()).containsOnlyKeys(ProfileField.NAME, ProfileField.ROLE));
    assertThat(seenByMembers())
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.of("phone")).isEqualTo("+33612345678");
              assertThat(line.of("about")).isEmpty();
            });
    assertThat(person(zoe)).contains(name, "Luthière").doesNotContain("33612345678", "secret");
  }

  @Test
  void showsNothingToWhoDoesNotSeeTheName() {
    Account zoe = members.member(name);
    change(
        zoe,
        Map.of(
            ProfileField.NAME, new Told(name, Audience.MEMBERS),
            ProfileField.ROLE, new Told("Luthière", Audience.PUBLIC)));

    assertThat(seenByStrangers()).isEmpty();
    assertThat(seenByMembers()).hasSize(1);
    assertThat(profile(zoe).entry()).as("nothing for readers of the site").isEmpty();
  }

  @Test
  void isFoundByWhatTheReaderSeesAndByNothingElse() {
    Account zoe = members.member(name);
    change(
        zoe,
        Map.of(
            ProfileField.NAME, new Told(name, Audience.PUBLIC),
            ProfileField.ROLE, new Told("Luthière" + name, Audience.MEMBERS),
            ProfileField.ABOUT, new Told("Caché" + name, Audience.NOBODY)));

    Actor other = members.member("Noé").actor();
    assertThat(find(Actor.ANONYMOUS, "LUTHIÈRE" + name)).isEmpty();
    assertThat(find(other, "LUTHIÈRE" + name)).hasSize(1);
    assertThat(find(other, "caché" + name)).isEmpty();
  }

  @Test
  void takesFromTheSiteWhatIsNoLongerPublicAndBringsItBack() {
    Account zoe = members.member(name);
    change(zoe, said(Audience.PUBLIC));
    assertThat(isPublished(zoe)).isTrue();

    change(zoe, said(Audience.NOBODY));
    assertThat(isPublished(zoe)).isFalse();
    assertThat(seenByMembers()).isEmpty();

    change(zoe, said(Audience.PUBLIC));
    assertThat(isPublished(zoe)).isTrue();
    assertThat(seenByStrangers()).hasSize(1);
  }

  @Test
  void leavesAloneWhatEditorsWroteBesides() {
    Account zoe = members.member(name);
    change(zoe, said(Audience.PUBLIC));
    UUID entry = profile(zoe).entry().orElseThrow();
    platform.editor().save(entry, "en", JsonText.object().add("role", "Lute maker").build());
    Map<ProfileField, Told> more = new EnumMap<>(said(Audience.PUBLIC));
    more.put(ProfileField.ORGANISATION, new Told("Atelier", Audience.PUBLIC));
    change(zoe, more);

    assertThat(head(entry, "en")).contains("Lute maker");
    assertThat(head(entry, "und")).contains("Atelier");
  }

  @Test
  void keepsTheNameWhereATextOfTheSiteNeedsIt() {
    Account zoe = members.member(name);
    change(zoe, said(Audience.PUBLIC));
    UUID entry = profile(zoe).entry().orElseThrow();
    TestEditor editor = platform.editor();
    UUID voice = editor.create("testimonial");
    editor.save(voice, "und", JsonText.object().add("person", entry.toString()).build());
    editor.save(
        voice, "fr", JsonText.object().add("headline", "Bien").add("quote", "Très bien").build());
    editor.publish(voice, "und", "fr");

    change(zoe, said(Audience.NOBODY));

    assertThat(person(zoe)).contains(name).doesNotContain("Luthière");
    assertThat(platform.get(ChangeProfile.class).open(zoe.actor()).published()).isTrue();
    assertThat(seenByStrangers()).isEmpty();
  }

  @Test
  void refusesStrangersAndWhoIsNoMember() {
    ChangeProfile profiles = platform.get(ChangeProfile.class);
    Account guest = members.account("Guest");

    for (Actor actor : List.of(Actor.ANONYMOUS, Actor.SYSTEM, guest.actor())) {
      assertThatThrownBy(() -> profiles.open(actor)).isInstanceOf(NotSignedIn.class);
      assertThatThrownBy(() -> profiles.change(actor, 0, new ProfileFields(said(Audience.PUBLIC))))
          .isInstanceOf(NotSignedIn.class);
    }
  }

  @Test
  void showsNobodyWhoseRoleOrAccountIsGone() {
    Account zoe = members.member(name);
    change(zoe, said(Audience.PUBLIC));
    members.withoutRole(zoe);

    assertThat(seenByStrangers()).isEmpty();
    assertThat(seenByMembers()).isEmpty();
  }

  @Test
  void namesEverythingThatIsWrongAndOverwritesNoOtherTab() {
    Account zoe = members.member(name);
    change(zoe, said(Audience.PUBLIC));
    ChangeProfile profiles = platform.get(ChangeProfile.class);

    assertThatThrownBy(
            () -> profiles.change(zoe.actor(), 0, new ProfileFields(said(Audience.NOBODY))))
        .isInstanceOf(OutOfDate.class);
    InvalidInput refused =
        catchThrowableOfType(
            InvalidInput.class,
            () ->
                profiles.change(
                    zoe.actor(),
                    1,
                    new ProfileFields(
                        Map.of(
                            ProfileField.EMAIL, new Told("zoe", Audience.PUBLIC),
                            ProfileField.ROLE, new Told("x".repeat(201), Audience.PUBLIC)))));
    assertThat(refused.problems())
        .extracting(problem -> problem.source().value())
        .containsExactlyInAnyOrder("/answers/name", "/answers/email", "/answers/role");
    assertThat(seenByStrangers()).hasSize(1);
  }

  private Map<ProfileField, Told> said(Audience audience) {
    return Map.of(
        ProfileField.NAME, new Told(name, audience),
        ProfileField.ROLE, new Told("Luthière", audience));
  }

  private void change(Account member, Map<ProfileField, Told> told) {
    int seen = platform.get(ChangeProfile.class).open(member.actor()).version();
    platform.get(ChangeProfile.class).change(member.actor(), seen, new ProfileFields(told));
  }

  private List<DirectoryLine> seenByStrangers() {
    return find(Actor.ANONYMOUS, name);
  }

  private List<DirectoryLine> seenByMembers() {
    return find(members.member("Noé").actor(), name);
  }

  private List<DirectoryLine> find(Actor actor, String text) {
    return platform.get(ReadDirectory.class).page(actor, text, 0, 10).lines();
  }

  private MemberProfile profile(Account account) {
    return platform
        .inTransaction(() -> platform.get(ProfileRepository.class).find(account.id()))
        .orElseThrow();
  }

  /** What readers of the site get of the person. */
  private String person(Account account) {
    UUID entry = profile(account).entry().orElseThrow();
    ContentRepository content = platform.get(ContentRepository.class);
    return platform.inTransaction(
        () ->
            String.join(
                " ",
                content.localesPublishedFrom(entry, platform.clock().instant()).stream()
                    .flatMap(
                        locale ->
                            content
                                .publicationsFrom(entry, locale, platform.clock().instant())
                                .stream())
                    .map(publication -> publication.revision().data().toString())
                    .toList()));
  }

  private boolean isPublished(Account account) {
    return !person(account).isEmpty();
  }

  private String head(UUID entry, String locale) {
    return platform
        .inTransaction(() -> platform.get(ContentRepository.class).head(entry, locale))
        .map(Revision::data)
        .map(Object::toString)
        .orElse("");
  }
}
