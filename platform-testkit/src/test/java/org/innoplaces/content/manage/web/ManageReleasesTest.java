package org.innoplaces.content.manage.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.innoplaces.content.manage.web.ManageClient.data;
import static org.innoplaces.content.manage.web.ManageClient.given;
import static org.innoplaces.content.manage.web.ManageClient.id;
import static org.innoplaces.content.manage.web.ManageClient.json;
import static org.innoplaces.content.manage.web.ManageClient.list;
import static org.innoplaces.content.manage.web.ManageClient.refused;
import static org.innoplaces.content.manage.web.ManageClient.tag;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.innoplaces.access.AccessDenied;
import org.innoplaces.access.Actor;
import org.innoplaces.content.delivery.TestSite;
import org.innoplaces.content.manage.action.TestPolicy;
import org.innoplaces.content.release.UnknownRelease;
import org.innoplaces.json.JsonText;
import org.innoplaces.problem.Conflict;
import org.innoplaces.problem.OutOfDate;
import org.innoplaces.problem.PreconditionMissing;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Releases over the management API: put together, schedule, undo. */
@OnEachDatabase
class ManageReleasesTest {

  private final TestPlatform platform;
  private final ManageClient client;

  ManageReleasesTest(TestPlatform platform) {
    this.platform = platform;
    this.client = new ManageClient(platform, Actor.SYSTEM);
  }

  @BeforeEach
  void frenchAndEnglish() {
    TestSite.isThere(platform);
  }

  @Test
  void isPutTogetherChangedAndListed() {
    String first = note("Un");
    String second = note("Deux");
    Reply made = release("Mai", item(first));

    assertThat(made.status()).isEqualTo(201);
    assertThat(made.location()).contains("/api/manage/releases/" + id(made));
    assertThat(tag(made)).isEqualTo("\"1\"");
    assertThat(meta(made).getString("state")).isEqualTo("draft");
    Reply renamed = change(made, tag(made), "{'name':' Juin '}");
    assertThat(attributes(renamed).getString("name")).isEqualTo("Juin");
    assertThat(attributes(renamed).getJsonArray("items")).containsExactly(json(item(first)));
    Reply changed =
        change(made, tag(renamed), "{'items':[" + item(second) + "," + item(second) + "]}");
    assertThat(attributes(changed).getJsonArray("items")).containsExactly(json(item(second)));
    assertThat(tag(changed)).isEqualTo("\"3\"");
    JsonObject line =
        list(client.releases().list(Actor.SYSTEM, given("page[size]", "100")))
            .getValuesAs(JsonObject.class)
            .stream()
            .filter(one -> one.getString("id").equals(id(made)))
            .findFirst()
            .orElseThrow();
    assertThat(line.getJsonObject("meta").getInt("size")).isEqualTo(1);
  }

  @Test
  void wantsToKnowWhatAChangeStartsFrom() {
    Reply made = release("Mai", item(note("Un")));

    for (String header : new String[] {null, "", "*"}) {
      assertThatThrownBy(() -> change(made, header, "{'name':'X'}"))
          .isInstanceOf(PreconditionMissing.class);
      assertThatThrownBy(() -> client.releases().discard(Actor.SYSTEM, id(made), header))
          .isInstanceOf(PreconditionMissing.class);
    }
    assertThat(refused(() -> change(made, "3", "{'name':'X'}")))
        .containsExactly("release-etag If-Match");
    change(made, tag(made), "{'name':'X'}");
    assertThatThrownBy(() -> change(made, tag(made), "{'name':'Y'}")).isInstanceOf(OutOfDate.class);
    assertThatThrownBy(() -> client.releases().discard(Actor.SYSTEM, id(made), tag(made)))
        .isInstanceOf(OutOfDate.class);
  }

  @Test
  void aDraftCanBeThrownAwayWithItsItems() {
    Reply made = release("Mai", item(note("Un")));

    client.releases().discard(Actor.SYSTEM, id(made), tag(made));

    assertThatThrownBy(() -> client.releases().read(Actor.SYSTEM, id(made), given()))
        .isInstanceOf(UnknownRelease.class);
  }

  @Test
  void isScheduledAtAnInstantAndTakenBack() {
    Reply made = release("Mai", item(note("Un")));
    Instant from = platform.clock().instant().plus(Duration.ofDays(1));

    Reply scheduled = schedule(made, "{'meta':{'from':'" + from + "'}}");

    assertThat(meta(scheduled).getString("state")).isEqualTo("scheduled");
    assertThat(meta(scheduled).getString("visibleFrom")).isEqualTo(from.toString());
    assertThatThrownBy(() -> change(made, tag(scheduled), "{'name':'X'}"))
        .isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> client.releases().discard(Actor.SYSTEM, id(made), tag(scheduled)))
        .isInstanceOf(Conflict.class);
    Reply undone = client.releases().undo(Actor.SYSTEM, id(made));
    assertThat(meta(undone).getString("state")).isEqualTo("undone");
    assertThat(meta(undone).get("visibleUntil")).isEqualTo(JsonValue.NULL);
  }

  @Test
  void tellsHowLongItWasVisible() {
    Reply made = release("Mai", item(note("Un")));
    Reply scheduled = schedule(made, "{}");
    platform.clock().set(Instant.parse(meta(scheduled).getString("visibleFrom")));

    assertThat(meta(client.releases().read(Actor.SYSTEM, id(made), given())).getString("state"))
        .isEqualTo("visible");
    Reply undone = client.releases().undo(Actor.SYSTEM, id(made));
    assertThat(Instant.parse(meta(undone).getString("visibleUntil")))
        .isAfter(platform.clock().instant());
  }

  @Test
  void namesAllItemsThatAreNotCompleteAtOnce() {
    String empty = id(client.create("notes", "fr", "{'data':{'type':'notes','attributes':{}}}"));
    String trashed = note("Weg");
    String good = note("Gut");
    Reply made = release("Mai", item(good), item(empty), item(trashed), other(good, "en"));
    client
        .publications()
        .trash(Actor.SYSTEM, new AnswerEntries.Address("notes", trashed), given("locale", "fr"));
    List<JsonObject> items = attributes(made).getJsonArray("items").getValuesAs(JsonObject.class);

    List<String> problems = refused(() -> schedule(made, "{}"));

    assertThat(problems)
        .containsExactlyInAnyOrder(
            problem(items, item(empty)),
            problem(items, item(trashed)),
            problem(items, other(good, "en")));
    assertThat(meta(client.releases().read(Actor.SYSTEM, id(made), given())).getString("state"))
        .isEqualTo("draft");
  }

  private static String problem(List<JsonObject> items, String item) {
    return "release-item /data/attributes/items/" + items.indexOf(json(item));
  }

  @Test
  void addressesCanChangeTheirOwnersInOneRelease() {
    String one = note("Un");
    String two = note("Deux");
    String mark = "m" + UUID.randomUUID().toString().substring(0, 8);
    slug(one, mark + "-a");
    slug(two, mark + "-b");
    client.publish("notes", one, "fr", "{}");
    client.publish("notes", two, "fr", "{}");
    slug(one, mark + "-b");
    slug(two, mark + "-a");

    Reply scheduled = schedule(release("Tausch", item(one), item(two)), "{}");

    assertThat(meta(scheduled).getString("state")).isEqualTo("scheduled");
    client.releases().undo(Actor.SYSTEM, id(scheduled));
  }

  @Test
  void refusesWhatThePlatformKeeps() {
    assertThat(
            refused(
                () ->
                    client.createRelease(
                        "{'data':{'type':'release','id':'x','meta':{},'attributes':{'name':'A',"
                            + "'state':'visible','visibleFrom':'2020-01-01T00:00:00Z'}}}")))
        .containsExactlyInAnyOrder(
            "wrong-value /data/type",
            "read-only-member /data/id",
            "unknown-member /data/meta",
            "unknown-member /data/attributes/state",
            "unknown-member /data/attributes/visibleFrom");
    assertThat(refused(() -> client.releases().list(Actor.SYSTEM, given("sort", "name"))))
        .containsExactly("unknown-parameter sort");
  }

  @Test
  void refusesItemsThatCannotBe() {
    String known = note("Un");
    String unknown = UUID.randomUUID().toString();

    assertThat(
            refused(
                () ->
                    release(
                        "Mai",
                        "7",
                        "{'id':'no','locale':'fr'}",
                        "{'id':'" + known + "'}",
                        item(known).replace("notes", "themes"))))
        .containsExactlyInAnyOrder(
            "not-an-object /data/attributes/items/0",
            "not-a-reference /data/attributes/items/0/id",
            "missing-member /data/attributes/items/0/locale",
            "not-a-reference /data/attributes/items/1/id",
            "missing-member /data/attributes/items/2/locale",
            "wrong-value /data/attributes/items/3/type");
    assertThat(refused(() -> release("Mai", other(unknown, "fr"), other(known, "xx"))))
        .containsExactlyInAnyOrder(
            "unknown-entry /data/attributes/items/0/id",
            "unknown-locale /data/attributes/items/1/locale");
    assertThat(refused(() -> release(" ", item(known))))
        .containsExactly("release-name /data/attributes/name");
  }

  @Test
  void isOnlyForThoseWhoMayManageReleasesAndPublishEveryTypeInThem() {
    Reply made = release("Mai", item(note("Un")));
    Actor reader = new Actor("person/" + UUID.randomUUID(), "Reader");
    TestPolicy.allow(reader, "read release");
    Actor manager = new Actor("person/" + UUID.randomUUID(), "Manager");
    TestPolicy.allow(manager, "read release", "manage release", "read note");
    AnswerReleases releases = client.releases();
    JsonObject nothing = JsonText.parse("{}");

    assertThat(releases.read(reader, id(made), given()).status()).isEqualTo(200);
    assertThatThrownBy(() -> new ManageClient(platform, reader).createRelease(document("A", "")))
        .isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> releases.discard(reader, id(made), tag(made)))
        .isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> releases.schedule(reader, id(made), nothing))
        .isInstanceOf(AccessDenied.class);
    assertThat(new ManageClient(platform, manager).createRelease(document("A", "")).status())
        .isEqualTo(201);
    assertThatThrownBy(() -> releases.schedule(manager, id(made), nothing))
        .isInstanceOf(AccessDenied.class);
    schedule(made, "{}");
    assertThatThrownBy(() -> releases.undo(manager, id(made))).isInstanceOf(AccessDenied.class);
  }

  private String note(String title) {
    return id(
        client.create(
            "notes", "fr", "{'data':{'type':'notes','attributes':{'title':'" + title + "'}}}"));
  }

  private void slug(String note, String slug) {
    Reply read = client.read("notes", note, "fr");
    client.change(
        "notes",
        note,
        "fr",
        tag(read),
        "{'data':{'type':'notes','id':'" + note + "','attributes':{'slug':'" + slug + "'}}}");
  }

  private static String item(String note) {
    return other(note, "fr");
  }

  private static String other(String note, String locale) {
    return "{'type':'notes','id':'" + note + "','locale':'" + locale + "'}";
  }

  private Reply release(String name, String... items) {
    return client.createRelease(document(name, String.join(",", items)));
  }

  private static String document(String name, String items) {
    return "{'data':{'type':'releases','attributes':{'name':'"
        + name
        + "','items':["
        + items
        + "]}}}";
  }

  private Reply change(Reply release, String ifMatch, String attributes) {
    String sent =
        "{'data':{'type':'releases','id':'" + id(release) + "','attributes':" + attributes + "}}";
    return client.releases().change(Actor.SYSTEM, id(release), ifMatch, json(sent));
  }

  private Reply schedule(Reply release, String body) {
    return client.releases().schedule(Actor.SYSTEM, id(release), json(body));
  }

  private static JsonObject meta(Reply reply) {
    return data(reply).getJsonObject("meta");
  }

  private static JsonObject attributes(Reply reply) {
    return data(reply).getJsonObject("attributes");
  }
}
