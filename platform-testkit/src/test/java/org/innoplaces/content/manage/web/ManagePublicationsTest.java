package org.innoplaces.content.manage.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.innoplaces.content.manage.web.ManageClient.id;
import static org.innoplaces.content.manage.web.ManageClient.json;
import static org.innoplaces.content.manage.web.ManageClient.refused;
import static org.innoplaces.content.manage.web.ManageClient.tag;

import org.innoplaces.access.Actor;
import org.innoplaces.content.delivery.TestSite;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several languages and shared values, published over the management API. */
@OnEachDatabase
class ManagePublicationsTest {

  private static final String NOTE =
      "{'data':{'type':'notes','attributes':{'title':'Un','weight':3}}}";

  private final TestPlatform platform;
  private final ManageClient client;

  ManagePublicationsTest(TestPlatform platform) {
    this.platform = platform;
    this.client = new ManageClient(platform, Actor.SYSTEM);
  }

  @BeforeEach
  void frenchAndEnglish() {
    TestSite.isThere(platform);
  }

  @Test
  void leavesSharedValuesUntilTheyAreChosenAndTellsWhich() {
    Reply made = client.create("notes", "fr", NOTE);
    client.publish("notes", id(made), "fr", "{'meta':{'shared':true}}");
    saveEnglish(made, "{'title':'One','weight':4}");

    Reply left = client.publish("notes", id(made), "en", "{}");
    assertThat(left.body().get("meta"))
        .isEqualTo(json("{'shared':{'published':false,'fields':['weight'],'languages':['fr']}}"));
    Reply chosen = client.publish("notes", id(made), "en", "{'meta':{'shared':true}}");
    assertThat(chosen.body().get("meta"))
        .isEqualTo(json("{'shared':{'published':true,'fields':['weight'],'languages':['fr']}}"));
    Reply again = client.publish("notes", id(made), "en", "{'meta':{'locales':['en','und']}}");
    assertThat(again.body().get("meta"))
        .isEqualTo(json("{'shared':{'published':true,'fields':[],'languages':[]}}"));
    assertThat(
            refused(
                () ->
                    client.publish(
                        "notes", id(made), "en", "{'meta':{'locales':['und'],'shared':false}}")))
        .containsExactly("no-locale /meta/locales");
    assertThat(refused(() -> client.publish("notes", id(made), "en", "{'meta':{'shared':1}}")))
        .containsExactly("not-a-boolean /meta/shared");
  }

  @Test
  void pointsToTheLanguageAmongSeveral() {
    Reply made = client.create("notes", "fr", NOTE);
    saveEnglish(made, "{'body':'b'}");

    assertThat(
            refused(
                () -> client.publish("notes", id(made), "fr", "{'meta':{'locales':['fr','en']}}")))
        .containsExactly("constraint /meta/locales/1");
  }

  private void saveEnglish(Reply entry, String attributes) {
    Reply english = client.read("notes", id(entry), "en");
    String sent =
        "{'data':{'type':'notes','id':'" + id(entry) + "','attributes':" + attributes + "}}";
    client.change("notes", id(entry), "en", tag(english), sent);
  }
}
