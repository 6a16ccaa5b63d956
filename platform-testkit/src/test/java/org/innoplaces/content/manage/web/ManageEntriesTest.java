package org.innoplaces.content.manage.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.innoplaces.content.manage.web.ManageClient.attribute;
import static org.innoplaces.content.manage.web.ManageClient.data;
import static org.innoplaces.content.manage.web.ManageClient.given;
import static org.innoplaces.content.manage.web.ManageClient.id;
import static org.innoplaces.content.manage.web.ManageClient.in;
import static org.innoplaces.content.manage.web.ManageClient.json;
import static org.innoplaces.content.manage.web.ManageClient.list;
import static org.innoplaces.content.manage.web.ManageClient.refused;
import static org.innoplaces.content.manage.web.ManageClient.tag;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.innoplaces.access.AccessDenied;
import org.innoplaces.access.Actor;
import org.innoplaces.content.delivery.TestSite;
import org.innoplaces.content.entry.EditConflict;
import org.innoplaces.content.entry.UnknownEntry;
import org.innoplaces.content.manage.action.TestPolicy;
import org.innoplaces.content.manage.web.AnswerEntries.Address;
import org.innoplaces.json.JsonText;
import org.innoplaces.jsonapi.Sent;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.NotFound;
import org.innoplaces.problem.OutOfDate;
import org.innoplaces.problem.PreconditionMissing;
import org.innoplaces.problem.TooLarge;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Entries over the management API: create, read, change, publish, go back. */
@OnEachDatabase
class ManageEntriesTest {

  private static final String NOTE =
      "{'data':{'type':'notes','attributes':{'title':'Un','weight':3}}}";

  private final TestPlatform platform;
  private final ManageClient client;

  ManageEntriesTest(TestPlatform platform) {
    this.platform = platform;
    this.client = new ManageClient(platform, Actor.SYSTEM);
  }

  @BeforeEach
  void frenchAndEnglish() {
    TestSite.isThere(platform);
  }

  @Test
  void createsAnEntryAndSplitsItsFields() {
    Reply made = client.create("notes", "fr", NOTE);

    assertThat(made.status()).isEqualTo(201);
    assertThat(made.location()).contains("/api/manage/notes/" + id(made) + "?locale=fr");
    assertThat(tag(made)).isEqualTo("\"fr.1-und.1\"");
    assertThat(attribute(made, "title")).isEqualTo(JsonText.string("Un"));
    assertThat(attribute(made, "weight").toString()).isEqualTo("3");
    assertThat(meta(made).getString("state")).isEqualTo("draft");
    Reply english = client.read("notes", id(made), "en");
    assertThat(attribute(english, "title")).isEqualTo(JsonValue.NULL);
    assertThat(attribute(english, "weight").toString()).isEqualTo("3");
    assertThat(tag(english)).isEqualTo("\"en.0-und.1\"");
  }

  @Test
  void takesAndGivesRelationshipsAndReferencesAsTheDeliveryApiDoes() {
    String target = id(client.create("notes", "fr", NOTE));
    String identifier = "{'type':'notes','id':'" + target + "'}";
    Reply made =
        client.create(
            "notes",
            "fr",
            "{'data':{'type':'notes','attributes':{'title':'Deux','address':{'street':'r','place':"
                + identifier
                + "}},'relationships':{'next':{'data':"
                + identifier
                + "},'related':{'data':["
                + identifier
                + "]}}}}");

    JsonObject relationships = data(made).getJsonObject("relationships");
    assertThat(relationships.getJsonObject("next").get("data")).isEqualTo(json(identifier));
    assertThat(relationships.getJsonObject("related").getJsonArray("data"))
        .containsExactly(json(identifier));
    assertThat(attribute(made, "address").asJsonObject().get("place")).isEqualTo(json(identifier));
    assertThat(relationships.getJsonObject("parent").get("data")).isEqualTo(JsonValue.NULL);
  }

  @Test
  void changesWhatIsNamedAndKeepsTheRest() {
    Reply made = client.create("notes", "fr", NOTE);

    Reply changed = change(made, tag(made), "{'body':'b','weight':null}");

    assertThat(tag(changed)).isEqualTo("\"fr.2-und.2\"");
    assertThat(attribute(changed, "title")).isEqualTo(JsonText.string("Un"));
    assertThat(attribute(changed, "body")).isEqualTo(JsonText.string("b"));
    assertThat(attribute(changed, "weight")).isEqualTo(JsonValue.NULL);
  }

  @Test
  void leavesTheOtherStreamAloneWhenOnlyOneIsChanged() {
    Reply made = client.create("notes", "fr", NOTE);

    assertThat(tag(change(made, tag(made), "{'weight':4}"))).isEqualTo("\"fr.1-und.2\"");
    assertThat(tag(change(made, tag(made), "{'title':'Deux'}"))).isEqualTo("\"fr.2-und.2\"");
  }

  @Test
  void wantsToKnowWhatAChangeStartsFrom() {
    Reply made = client.create("notes", "fr", NOTE);

    for (String header : new String[] {null, "", "*"}) {
      assertThatThrownBy(() -> change(made, header, "{'title':'X'}"))
          .isInstanceOf(PreconditionMissing.class);
    }
    for (String header : List.of("fr.1-und.1", "\"en.1-und.1\"", "W/\"fr.1-und.1\"", "\"x\"")) {
      assertThat(refused(() -> change(made, header, "{'title':'X'}")))
          .as(header)
          .containsExactly("malformed-etag If-Match");
    }
    assertThatThrownBy(() -> change(made, "\"fr.7-und.1\"", "{'title':'X'}"))
        .isInstanceOf(OutOfDate.class);
  }

  @Test
  void mergesChangesOfDifferentFieldsAndShowsTheDifferenceOfTheSame() {
    Reply made = client.create("notes", "fr", NOTE);
    change(made, tag(made), "{'title':'Deux'}");

    Reply merged = change(made, tag(made), "{'body':'b'}");
    assertThat(attribute(merged, "title")).isEqualTo(JsonText.string("Deux"));

    EditConflict conflict =
        catchThrowableOfType(
            EditConflict.class, () -> change(made, tag(made), "{'title':'Trois'}"));
    assertThat(conflict.problems().get(0).source().value()).isEqualTo("/data/attributes/title");
    assertThat(conflict.details().get(0))
        .isEqualTo(json("{'base':'Un','theirs':'Deux','mine':'Trois'}"));
    assertThat(attribute(client.read("notes", id(made), "fr"), "title"))
        .isEqualTo(JsonText.string("Deux"));
  }

  @Test
  void savesAllOrNothingOfAChangeInBothStreams() {
    Reply made = client.create("notes", "fr", NOTE);
    change(made, tag(made), "{'title':'Deux'}");

    assertThat(refused(() -> change(made, tag(made), "{'title':'Trois','weight':9}")))
        .containsExactly("edit-conflict /data/attributes/title");

    assertThat(attribute(client.read("notes", id(made), "fr"), "weight").toString()).isEqualTo("3");
  }

  @Test
  void refusesWhatIsNotAFieldByName() {
    String sent =
        "{'data':{'type':'notes','id':'1','meta':{'state':'published'},'links':{},'odd':1,"
            + "'attributes':{'author':'me','createdAt':'x','titel':'Un','next':'y',"
            + "'extensions':{'gone':{'a':1}}},"
            + "'relationships':{'title':{'data':null},'references':{'data':[]}}},'extra':1}";

    assertThat(refused(() -> client.create("notes", "fr", sent)))
        .containsExactlyInAnyOrder(
            "unknown-member /extra",
            "read-only-member /data/id",
            "read-only-member /data/meta",
            "read-only-member /data/links",
            "unknown-member /data/odd",
            "read-only-member /data/attributes/author",
            "read-only-member /data/attributes/createdAt",
            "unknown-field /data/attributes/titel",
            "is-a-relationship /data/attributes/next",
            "unknown-plugin /data/attributes/extensions/gone",
            "unknown-field /data/relationships/title",
            "read-only-member /data/relationships/references");
  }

  @Test
  void refusesAnotherTypeAndAnotherId() {
    Reply made = client.create("notes", "fr", NOTE);

    assertThat(refused(() -> client.create("notes", "fr", "{'data':{'type':'themes'}}")))
        .containsExactly("wrong-value /data/type");
    String other = "{'data':{'type':'notes','id':'" + UUID.randomUUID() + "'}}";
    assertThat(refused(() -> client.change("notes", id(made), "fr", tag(made), other)))
        .containsExactly("wrong-value /data/id");
    assertThatThrownBy(() -> client.read("themes", id(made), "fr"))
        .isInstanceOf(UnknownEntry.class);
    assertThatThrownBy(() -> client.read("nothing", id(made), "fr")).isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () ->
                client.change(
                    "themes",
                    id(made),
                    "fr",
                    tag(made),
                    "{'data':{'type':'themes','id':'" + id(made) + "'}}"))
        .isInstanceOf(UnknownEntry.class);
  }

  @Test
  void namesThePlaceOfEveryBadValue() {
    String sent =
        "{'data':{'type':'notes','attributes':{'title':1,'weight':'x','slug':'Not Good'},"
            + "'relationships':{'next':{'data':{'type':'notes','id':'"
            + UUID.randomUUID()
            + "'}}}}}";

    assertThat(refused(() -> client.create("notes", "fr", sent)))
        .containsExactly("not-an-integer /data/attributes/weight");
    assertThat(refused(() -> client.create("notes", "fr", sent.replace("'weight':'x',", ""))))
        .containsExactlyInAnyOrder(
            "not-a-text /data/attributes/title",
            "invalid-slug /data/attributes/slug",
            "unknown-reference /data/relationships/next/data");
    String dead = sent.replace("'title':1,'weight':'x','slug':'Not Good'", "'title':'x'");
    assertThat(refused(() -> client.create("notes", "fr", dead)))
        .containsExactly("unknown-reference /data/relationships/next/data");
  }

  @Test
  void publishesOnADateUnpublishesTrashesAndRestores() {
    Reply made = client.create("notes", "fr", NOTE);
    Address address = new Address("notes", id(made));
    String from = platform.clock().instant().plusSeconds(600).toString();

    Reply planned = client.publish("notes", id(made), "fr", "{'meta':{'from':'" + from + "'}}");
    assertThat(meta(planned).getString("state")).isEqualTo("scheduled");
    assertThat(meta(planned).getJsonArray("publications").getJsonObject(0).getString("from"))
        .isEqualTo(from);
    Reply published = client.publish("notes", id(made), "fr", "{'meta':{'locales':['fr','und']}}");
    assertThat(meta(published).getString("state")).isEqualTo("published");
    platform.clock().advance(Duration.ofMinutes(1));
    Reply ended = client.publications().unpublish(Actor.SYSTEM, address, in("fr"), json("{}"));
    assertThat(meta(ended).getJsonObject("locales").getJsonObject("fr").getString("state"))
        .isEqualTo("expired");
    Reply trashed = client.publications().trash(Actor.SYSTEM, address, in("fr"));
    assertThat(meta(trashed).getString("state")).isEqualTo("trashed");
    Reply restored = client.publications().restore(Actor.SYSTEM, address, in("fr"));
    assertThat(meta(restored).getString("state")).isEqualTo("expired");
  }

  @Test
  void namesWhatIsWrongWithAPublication() {
    Reply made =
        client.create("notes", "fr", "{'data':{'type':'notes','attributes':{'body':'x'}}}");

    assertThat(refused(() -> client.publish("notes", id(made), "fr", "{'meta':{'form':1}}")))
        .containsExactly("unknown-member /meta/form");
    assertThat(
            refused(
                () ->
                    client.publish(
                        "notes", id(made), "fr", "{'meta':{'from':'soon','locales':'fr'}}")))
        .containsExactlyInAnyOrder("invalid-instant /meta/from", "not-a-list /meta/locales");
    assertThat(refused(() -> client.publish("notes", id(made), "fr", "{}")))
        .containsExactly("constraint /data/attributes/title");
    assertThat(
            refused(
                () ->
                    client.publish(
                        "notes", id(made), "fr", "{'meta':{'until':'2000-01-01T00:00:00Z'}}")))
        .containsExactly("ends-before-it-starts /meta/until");
  }

  @Test
  void goesBackInTheHistory() {
    Reply made = client.create("notes", "fr", NOTE);
    change(made, tag(made), "{'title':'Deux'}");
    Address address = new Address("notes", id(made));

    Reply revisions = client.history().list(Actor.SYSTEM, address, in("fr"));
    assertThat(list(revisions)).hasSize(2);
    Reply second = client.history().read(Actor.SYSTEM, address, "2", in("fr"));
    assertThat(meta(second).getJsonArray("changes").getJsonObject(0))
        .isEqualTo(json("{'pointer':'/title','path':'title','before':'Un','after':'Deux'}"));
    Reply restored = client.history().restore(Actor.SYSTEM, address, "1", in("fr"));
    assertThat(attribute(restored, "title")).isEqualTo(JsonText.string("Un"));
    assertThat(tag(restored)).isEqualTo("\"fr.3-und.1\"");
    assertThatThrownBy(() -> client.history().read(Actor.SYSTEM, address, "9", in("fr")))
        .isInstanceOf(UnknownEntry.class);
  }

  @Test
  void listsWithSearchFiltersOrderAndPages() {
    String mark = "m" + UUID.randomUUID().toString().substring(0, 8);
    for (String title : List.of("A ", "B ", "C ")) {
      client.create("notes", "fr", NOTE.replace("Un", title + mark));
    }

    Reply page =
        client.list(
            "notes", "locale", "fr", "filter[search]", mark, "sort", "-title", "page[size]", "2");

    assertThat(page.body().getJsonObject("meta").getInt("total")).isEqualTo(3);
    assertThat(list(page).getJsonObject(0).getJsonObject("attributes").getString("title"))
        .isEqualTo("C " + mark);
    assertThat(page.body().getJsonObject("links").getString("next")).contains("page%5Bnumber%5D=2");
    assertThat(list(client.list("notes", "filter[search]", mark, "filter[missing]", "en")))
        .hasSize(3);
    assertThat(list(client.list("notes", "filter[search]", mark, "filter[state]", "published")))
        .isEmpty();
  }

  @Test
  void refusesUnknownParametersAndFiltersOnOtherFields() {
    for (String name : List.of("filter[author]", "filter[body]", "filter[password]")) {
      assertThat(refused(() -> client.list("notes", name, "x")))
          .containsExactly("not-filterable " + name);
    }
    assertThat(refused(() -> client.list("notes", "sort", "author", "at", "x", "locale", "xx")))
        .containsExactlyInAnyOrder(
            "unknown-parameter at", "not-sortable sort", "unknown-locale locale");
    assertThat(refused(() -> client.list("notes", "filter[state]", "odd", "page[size]", "1000")))
        .containsExactlyInAnyOrder("malformed-value filter[state]", "malformed-page page[size]");
  }

  @Test
  void isOnlyForThoseWithPermission() {
    Reply made = client.create("notes", "fr", NOTE);
    Actor reader = new Actor("person/" + UUID.randomUUID(), "Reader");
    TestPolicy.allow(reader, "read note");
    ManageClient reading = new ManageClient(platform, reader);

    assertThat(reading.read("notes", id(made), "fr").status()).isEqualTo(200);
    assertThatThrownBy(() -> reading.create("notes", "fr", NOTE)).isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> reading.publish("notes", id(made), "fr", "{}"))
        .isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> reading.list("themes")).isInstanceOf(AccessDenied.class);
    assertThatThrownBy(
            () ->
                reading
                    .entries()
                    .change(
                        reader,
                        new Address("notes", id(made)),
                        given("locale", "fr"),
                        tag(made),
                        json(
                            "{'data':{'type':'notes','id':'"
                                + id(made)
                                + "','attributes':{'title':'X'}}}")))
        .isInstanceOf(AccessDenied.class);
  }

  @Test
  void refusesBodiesThatAreNotJsonOrTooLarge() {
    for (String text : List.of("{", "[]", "{\"a\":1,\"a\":2}", "{} x")) {
      assertThatThrownBy(() -> Sent.read(bytes(text))).isInstanceOf(InvalidInput.class);
    }
    byte[] halfCharacter = {'{', '"', (byte) 0xC3, '"', ':', '1', '}'};
    assertThatThrownBy(() -> Sent.read(new ByteArrayInputStream(halfCharacter)))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> Sent.read(bytes(" ".repeat(4_000_001)))).isInstanceOf(TooLarge.class);
    assertThat(Sent.read(bytes(""))).isEmpty();
  }

  private static ByteArrayInputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private Reply change(Reply entry, String ifMatch, String attributes) {
    String sent =
        "{'data':{'type':'notes','id':'" + id(entry) + "','attributes':" + attributes + "}}";
    return client.change("notes", id(entry), "fr", ifMatch, sent);
  }

  private static JsonObject meta(Reply reply) {
    return data(reply).getJsonObject("meta");
  }
}
