package org.innoplaces.membership.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.account.Account;
import org.innoplaces.membership.Members;
import org.innoplaces.membership.MembershipPlugin;
import org.innoplaces.membership.action.ChangeProfile;
import org.innoplaces.membership.action.ReadDirectory;
import org.innoplaces.membership.directory.Audience;
import org.innoplaces.membership.directory.ProfileField;
import org.innoplaces.membership.directory.ProfileFields;
import org.innoplaces.membership.directory.Told;
import org.innoplaces.privacy.FoundData;
import org.innoplaces.privacy.Person;
import org.innoplaces.privacy.action.ErasePerson;
import org.innoplaces.privacy.action.FindPerson;
import org.innoplaces.privacy.action.ReadRegister;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class DirectoryDataTest {

  private static final String DATA = "membership.directory";

  private final TestPlatform platform;
  private final Members members;
  private final String name = "Élodie Quinault" + UUID.randomUUID();

  DirectoryDataTest(TestPlatform platform) {
    this.platform = platform;
    this.members = new Members(platform);
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
  void handsOutAndErasesTheProfileWithWhatTheSiteShowsOfIt() {
    Account elodie = saying(members.member(name), "Luthière, 0612");
    Account friend = saying(members.member("Noé " + UUID.randomUUID()), "Avec " + name);
    assertThat(find(Actor.ANONYMOUS, name)).hasSize(2);

    Person person = new Person(elodie.email(), Set.of());
    FoundData found = platform.get(FindPerson.class).find(Actor.SYSTEM, person);
    assertThat(found.records().get(DATA)).hasSize(2);
    assertThat(found.records().get(DATA).toString())
        .contains("Luthière, 0612", "public")
        .doesNotContain(friend.email());

    platform.get(ErasePerson.class).erase(Actor.SYSTEM, person);
    assertThat(find(Actor.ANONYMOUS, name)).isEmpty();
    assertThat(find(Actor.ANONYMOUS, friend.name())).hasSize(1);
    assertThat(rows("membership_profile")).doesNotContain(name, elodie.email());
    assertThat(rows("publication p join revision r on r.id = p.revision_id"))
        .doesNotContain(name, "Luthière, 0612" + name);
  }

  @Test
  void findsTheProfileOfAnAddressThatTheAccountHasNoLonger() {
    Account elodie = saying(members.member(name), "Luthière");
    members.account("Other");
    String before = elodie.email();
    members.address(elodie, "new" + before);

    for (String address : List.of(before, "new" + before)) {
      FoundData found =
          platform.get(FindPerson.class).find(Actor.SYSTEM, new Person(address, Set.of()));
      assertThat(found.records().get(DATA)).as(address).hasSize(1);
    }
  }

  private Account saying(Account member, String about) {
    platform
        .get(ChangeProfile.class)
        .change(
            member.actor(),
            0,
            new ProfileFields(
                Map.of(
                    ProfileField.NAME, new Told(member.name(), Audience.PUBLIC),
                    ProfileField.ABOUT, new Told(about, Audience.PUBLIC))));
    return member;
  }

  private List<?> find(Actor actor, String text) {
    return platform.get(ReadDirectory.class).page(actor, text, 0, 10).lines();
  }

  private String rows(String table) {
    return platform.inTransaction(
        () -> {
          StringBuilder all = new StringBuilder(MembershipPlugin.ID);
          for (Object row :
              platform
                  .entityManager()
                  .createNativeQuery("select * from " + table)
                  .getResultList()) {
            for (Object value : (Object[]) row) {
              all.append(' ').append(value);
            }
          }
          return all.toString();
        });
  }
}
