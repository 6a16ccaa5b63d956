package org.innoplaces.membership.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.account.Account;
import org.innoplaces.membership.Members;
import org.innoplaces.membership.action.ProposeTestimonial;
import org.innoplaces.membership.testimonial.TestimonialState;
import org.innoplaces.testkit.EachDatabase;
import org.innoplaces.testkit.TestActor;
import org.innoplaces.testkit.TestForm;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TestimonialPageTest {

  private final TestPlatform platform = EachDatabase.h2();
  private final TestForm form = platform.get(TestForm.class);
  private final TestActor actor = platform.get(TestActor.class);
  private final Account zoe = new Members(platform).member("Zoé " + UUID.randomUUID());

  @AfterEach
  void becomeNobody() {
    actor.become(Actor.SYSTEM);
    form.send(Map.of());
  }

  @Test
  void proposesAndGoesOnToWhatCanBeReloaded() {
    actor.become(zoe.actor());
    form.send(sent());
    assertThat(page().open("testimonial")).isTrue();
    assertThat(form.went()).isEqualTo("/fr/members/testimonial?done=yes");

    form.ask(Map.of("done", "yes"));
    TestimonialPage page = page();
    assertThat(page.open("testimonial")).isTrue();
    assertThat(page.getDone()).isEqualTo("yes");
    assertThat(page.getState()).isEqualTo(TestimonialState.PROPOSED);
    assertThat(page.getWords().quote()).isEqualTo("On y apprend.");

    form.send(Map.of("action", "withdraw"));
    page().open("testimonial");
    assertThat(form.went()).isEqualTo("/fr/members/testimonial?done=withdraw");
  }

  @Test
  void keepsWhatWasTypedAndTellsAtEachFieldWhatIsWrong() {
    actor.become(zoe.actor());
    Map<String, String> sent = sent();
    sent.remove("agreed");
    sent.put("headline", " ");
    form.send(sent);
    TestimonialPage page = page();
    page.open("testimonial");

    assertThat(page.problem("headline")).isNotNull();
    assertThat(page.problem("agreed")).isNotNull();
    assertThat(page.problem("quote")).isNull();
    assertThat(page.getGeneral()).isEmpty();
    assertThat(page.getWords().quote()).isEqualTo("On y apprend.");
    assertThat(form.went()).isEmpty();
  }

  @Test
  void losesNothingWhenTheSessionIsOverOrAnotherTabWasFaster() {
    actor.become(Actor.ANONYMOUS);
    form.send(sent());
    TestimonialPage page = page();
    page.open("testimonial");
    assertThat(page.isMember()).isFalse();
    assertThat(page.isKept()).isTrue();
    assertThat(page.getWords().quote()).isEqualTo("On y apprend.");
    assertThat(page.getGeneral()).hasSize(1);

    actor.become(zoe.actor());
    form.send(sent());
    page().open("testimonial");
    form.send(sent());
    TestimonialPage stale = page();
    stale.open("testimonial");
    assertThat(stale.getGeneral()).singleElement().asString().contains("onglet");
    assertThat(stale.getSeen()).as("a second press counts").isEqualTo(1);
  }

  @Test
  void isNoOtherPage() {
    form.ask(Map.of());
    assertThat(page().open("me")).isFalse();
    assertThat(page().open("Testimonial")).isFalse();
  }

  private static Map<String, String> sent() {
    return new HashMap<>(
        Map.of("seen", "0", "headline", "Une porte", "quote", "On y apprend.", "agreed", "yes"));
  }

  private TestimonialPage page() {
    return new TestimonialPage(form, actor, platform.get(ProposeTestimonial.class));
  }
}
