package org.innoplaces.content.manage.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.innoplaces.content.manage.web.ManageClient.given;
import static org.innoplaces.content.manage.web.ManageClient.in;
import static org.innoplaces.content.manage.web.ManageClient.list;
import static org.innoplaces.content.manage.web.ManageClient.tag;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.innoplaces.access.Actor;
import org.innoplaces.content.exchange.action.ImportContent;
import org.innoplaces.content.manage.web.AnswerEntries.Address;
import org.innoplaces.content.schema.ContentSchema;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.json.JsonText;
import org.innoplaces.openapi.action.WriteOpenApi;
import org.innoplaces.testkit.ApiDescription;
import org.innoplaces.testkit.EachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the management API sends and takes is what it says of itself. */
class DescribedManagementTest {

  private static final Path STARTER = Path.of("..", "starter").toAbsolutePath().normalize();
  private static final TestPlatform PLATFORM = EachDatabase.h2();
  private static final ManageClient CLIENT = new ManageClient(PLATFORM, Actor.SYSTEM);

  private static ApiDescription description;

  @BeforeAll
  static void fill() {
    PLATFORM.get(ImportContent.class).importFolder(Actor.SYSTEM, STARTER);
    description = ApiDescription.of(PLATFORM.get(WriteOpenApi.class).write());
  }

  static Stream<TypeSchema> types() {
    return PLATFORM.get(ContentSchema.class).types().stream();
  }

  @ParameterizedTest
  @MethodSource("types")
  void listsEntriesAndHistoryAreAsDescribed(TypeSchema type) {
    String path = "/api/manage/" + type.collection();
    Reply page = CLIENT.list(type.collection(), "locale", "fr", "page[size]", "100");
    assertThat(description.differences(path, 200, page.body().toString())).isEmpty();

    for (JsonValue line : list(page)) {
      String id = line.asJsonObject().getString("id");
      String entry = path + "/" + id;
      Reply read = CLIENT.read(type.collection(), id, "fr");
      assertThat(description.differences(entry, 200, read.body().toString())).isEmpty();
      Address address = new Address(type.collection(), id);
      Reply history = CLIENT.history().list(Actor.SYSTEM, address, in("fr"));
      assertThat(description.differences(entry + "/revisions", 200, history.body().toString()))
          .isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void whatIsReadCanBeSentBackAndChangesNothing(TypeSchema type) {
    Reply page = CLIENT.list(type.collection(), "locale", "fr", "page[size]", "100");
    for (JsonValue line : list(page)) {
      String id = line.asJsonObject().getString("id");
      Reply read = CLIENT.read(type.collection(), id, "fr");
      JsonObject sent =
          JsonText.object(ManageClient.data(read)).remove("meta").remove("links").build();
      String document = JsonText.object().add("data", sent).build().toString();

      assertThat(description.differences("manage.change." + type.name(), document)).isEmpty();
      Reply changed =
          CLIENT
              .entries()
              .change(
                  Actor.SYSTEM,
                  new Address(type.collection(), id),
                  in("fr"),
                  tag(read),
                  JsonText.parse(document));
      assertThat(changed.body()).isEqualTo(read.body());
    }
  }

  @Test
  void changesAreAnsweredAsDescribed() {
    String note = "{'data':{'type':'notes','attributes':{'title':'Un','weight':3}}}";
    Reply made = CLIENT.create("notes", "fr", note);
    String id = ManageClient.id(made);
    String path = "/api/manage/notes";
    Address address = new Address("notes", id);

    assertThat(description.differences("post", path, 201, made.body().toString())).isEmpty();
    Reply published = CLIENT.publish("notes", id, "fr", "{}");
    assertThat(
            description.differences(
                "post", path + "/" + id + "/publish", 200, published.body().toString()))
        .isEmpty();
    Reply revision = CLIENT.history().read(Actor.SYSTEM, address, "1", in("fr"));
    assertThat(
            description.differences(
                path + "/" + id + "/revisions/1", 200, revision.body().toString()))
        .isEmpty();
    Reply trashed = CLIENT.publications().trash(Actor.SYSTEM, address, in("fr"));
    assertThat(
            description.differences(
                "post", path + "/" + id + "/trash", 200, trashed.body().toString()))
        .isEmpty();
  }

  @Test
  void releasesAreAnsweredAsDescribed() {
    String note = "{'data':{'type':'notes','attributes':{'title':'Un'}}}";
    String id = ManageClient.id(CLIENT.create("notes", "fr", note));
    String item = "{'type':'notes','id':'" + id + "','locale':'fr'}";
    String sent = "{'data':{'type':'releases','attributes':{'name':'Mai','items':[" + item + "]}}}";
    String path = "/api/manage/releases";

    assertThat(description.differences("manage.change.release", sent.replace('\'', '"'))).isEmpty();
    Reply made = CLIENT.createRelease(sent);
    assertThat(description.differences("post", path, 201, made.body().toString())).isEmpty();
    String one = path + "/" + ManageClient.id(made);
    Reply read = CLIENT.releases().read(Actor.SYSTEM, ManageClient.id(made), given());
    assertThat(description.differences(one, 200, read.body().toString())).isEmpty();
    Reply page = CLIENT.releases().list(Actor.SYSTEM, given());
    assertThat(description.differences(path, 200, page.body().toString())).isEmpty();
    Reply scheduled =
        CLIENT.releases().schedule(Actor.SYSTEM, ManageClient.id(made), JsonText.parse("{}"));
    assertThat(description.differences("post", one + "/schedule", 200, scheduled.body().toString()))
        .isEmpty();
    Reply undone = CLIENT.releases().undo(Actor.SYSTEM, ManageClient.id(made));
    assertThat(description.differences("post", one + "/undo", 200, undone.body().toString()))
        .isEmpty();
  }

  @Test
  void savedViewsAreAnsweredAsDescribed() {
    AnswerViews views = PLATFORM.get(AnswerViews.class);
    JsonObject sent =
        JsonText.parse(
            """
            {"data": {"type": "views", "attributes": {"name": "Brouillons", "collection": "notes",
             "parameters": {"filter[state]": "draft"}, "shared": true}}}
            """);
    assertThat(description.differences("manage.view.sent", sent.toString())).isEmpty();
    Reply made = views.create(Actor.SYSTEM, sent);
    String path = "/api/manage/views";
    assertThat(description.differences("post", path, 201, made.body().toString())).isEmpty();
    String id = ManageClient.id(made);
    String all = views.list(Actor.SYSTEM).body().toString();
    assertThat(all).contains(id);
    assertThat(description.differences(path, 200, all)).isEmpty();
    JsonObject change =
        JsonText.parse(
            "{\"data\": {\"type\": \"views\", \"id\": \"%s\", \"attributes\": {\"name\": \"Neu\"}}}"
                .formatted(id));
    Reply changed = views.change(Actor.SYSTEM, id, change);
    assertThat(description.differences("patch", path + "/" + id, 200, changed.body().toString()))
        .isEmpty();
    assertThat(changed.body().toString()).contains("Neu").contains("filter[state]");
    views.remove(Actor.SYSTEM, id);
    assertThat(views.list(Actor.SYSTEM).body().toString()).doesNotContain(id);
  }

  @Test
  void aDifferenceIsSeen() {
    String page = CLIENT.list("notes").body().toString();
    for (String wrong :
        List.of(page.replace("\"total\":", "\"all\":"), page.replace("\"1.1\"", "\"1.0\""))) {
      assertThat(description.differences("/api/manage/notes", 200, wrong)).isNotEmpty();
    }
  }
}
