package org.innoplaces.membership.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.account.Account;
import org.innoplaces.membership.Members;
import org.innoplaces.membership.action.ChangeProfile;
import org.innoplaces.membership.action.ReadDirectory;
import org.innoplaces.membership.directory.Audience;
import org.innoplaces.testkit.EachDatabase;
import org.innoplaces.testkit.TestActor;
import org.innoplaces.testkit.TestForm;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OwnProfilePageTest {

  private final TestPlatform platform = EachDatabase.h2();
  private final TestForm form = platform.get(TestForm.class);
  private final TestActor actor = platform.get(TestActor.class);
  private final String name = "Zoé " + UUID.randomUUID();
  private final Account zoe = new Members(platform).member(name);

  @AfterEach
  void becomeNobody() {
    actor.become(Actor.SYSTEM);
  }

  @Test
  void savesAndGoesOnToWhatCanBeReloaded() {
    actor.become(zoe.actor());
    form.send(sent("public"));

    assertThat(page().open("me")).isTrue();
    assertThat(form.went()).isEqualTo("/fr/members/me?done=yes");
    assertThat(members(Actor.ANONYMOUS).getShown().lines()).hasSize(1);
  }

  @Test
  void keepsWhatWasTypedWhenSomethingIsWrong() {
    actor.become(zoe.actor());
    Map<String, String> values = sent("members");
    values.put("t-phone", "12");
    values.put("s-role", "members");
    form.send(values);
    OwnProfilePage page = page();

    assertThat(page.open("me")).isTrue();
    assertThat(page.getLines())
        .filteredOn(line -> line.problem() != null)
        .singleElement()
        .satisfies(line -> assertThat(line.value()).isEqualTo("12"));
    assertThat(page.getLines().get(0).value()).isEqualTo(name);
    assertThat(page.getLines().get(2).told().audience())
        .as("chosen before the text was written")
        .isEqualTo(Audience.MEMBERS);
    assertThat(page.getGeneral()).isEmpty();
  }

  @Test
  void losesNothingOfWhatWasTypedWhenTheSessionIsOver() {
    actor.become(Actor.ANONYMOUS);
    form.send(sent("public"));
    OwnProfilePage page = page();

    assertThat(page.open("me")).isTrue();
    assertThat(page.isMember()).isFalse();
    assertThat(page.isKept()).isTrue();
    assertThat(page.getLines().get(0).value()).isEqualTo(name);
    assertThat(page.getGeneral()).singleElement().asString().contains("connecté");
  }

  @Test
  void isTheOnlyPageBelowTheDirectory() {
    form.send(Map.of());

    assertThat(page().open(zoe.id().toString())).isFalse();
    assertThat(form.problems()).hasSize(1);
  }

  @Test
  void leadsStrangersToTheSignInAndMembersToTheirProfile() {
    form.send(Map.of("text", "a&b", "page", "3"));

    assertThat(members(Actor.ANONYMOUS).getSignIn()).isEqualTo("/desk/sign-in?to=%2Ffr%2Fmembers");
    assertThat(members(Actor.ANONYMOUS).isMember()).isFalse();
    assertThat(members(zoe.actor()).getOwn()).isEqualTo("/fr/members/me");
    assertThat(members(zoe.actor()).isMember()).isTrue();
    assertThat(members(zoe.actor()).path(2)).isEqualTo("/fr/members?text=a%26b&page=2");
    assertThat(members(zoe.actor()).getNumber()).isEqualTo(3);
  }

  private Map<String, String> sent(String audience) {
    Map<String, String> values = new HashMap<>();
    values.put("seen", "0");
    values.put("text", name);
    values.put("t-name", name);
    values.put("s-name", audience);
    return values;
  }

  private OwnProfilePage page() {
    return new OwnProfilePage(form, actor, platform.get(ChangeProfile.class));
  }

  private MembersPage members(Actor reader) {
    actor.become(reader);
    return new MembersPage(form, actor, platform.get(ReadDirectory.class));
  }
}
