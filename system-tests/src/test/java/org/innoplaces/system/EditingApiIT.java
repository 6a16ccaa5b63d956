package org.innoplaces.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.innoplaces.system.harness.Administrator;
import org.innoplaces.system.harness.OnSharedServer;
import org.innoplaces.system.harness.Site;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Comments, reviews, links to drafts and unsaved texts over HTTP, as the description says. */
@OnSharedServer
class EditingApiIT {

  private final Client client;
  private final Description description;
  private String path;

  EditingApiIT(Site site) {
    this.client = new Client(site);
    this.description = new Description(client);
  }

  @BeforeEach
  void aDraft() {
    String text = "{'data':{'type':'testimonials','attributes':{'quote':'Une phrase.'}}}";
    HttpResponse<String> made = send("POST", "/api/manage/testimonials", text);
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    String id = Description.read(made.body()).path("data").path("id").asText();
    path = "/api/manage/testimonials/" + id;
  }

  @Test
  void commentsAreWrittenSettledAndListedAsDescribed() {
    JsonNode said =
        described(
            201, "POST", "/comments", "{'data':{'type':'comments','attributes':{'words':'Ah ?'}}}");
    String id = said.path("data").path("id").asText();
    String answer =
        "{'data':{'type':'comments','attributes':{'words':'Oui','answers':'%s'}}}".formatted(id);
    described(201, "POST", "/comments", answer);

    JsonNode settled = described(200, "POST", "/comments/" + id + "/resolve", "");
    assertThat(settled.path("data").path("attributes").path("resolvedAt").isNull()).isFalse();
    described(200, "POST", "/comments/" + id + "/reopen", "");
    assertThat(described(200, "GET", "/comments", null).path("data")).hasSize(2);
    JsonNode refused =
        described(
            422, "POST", "/comments", "{'data':{'type':'comments','attributes':{'words':' '}}}");
    assertThat(pointer(refused)).isEqualTo("/data/attributes/words");
    described(404, "POST", "/comments/" + UUID.randomUUID() + "/resolve", "");
  }

  @Test
  void reviewsAreAskedForAndNeverDecidedByWhoAsked() {
    JsonNode asked =
        described(
            201, "POST", "/reviews", "{'data':{'type':'reviews','attributes':{'note':'Vite'}}}");
    String id = asked.path("data").path("id").asText();
    assertThat(asked.path("data").path("attributes").path("state").asText()).isEqualTo("asked");

    described(409, "POST", "/reviews/" + id + "/approve", "{'meta':{'revision':1}}");
    described(409, "POST", "/reviews/" + id + "/return", "{'meta':{'reason':'Non'}}");
    described(200, "POST", "/reviews/" + id + "/withdraw", "");
    described(409, "POST", "/reviews/" + id + "/withdraw", "");
    assertThat(described(200, "GET", "/reviews", null).path("data")).hasSize(1);
    JsonNode unknown =
        described(
            422,
            "POST",
            "/reviews",
            "{'data':{'type':'reviews','attributes':{'reviewer':'account/nobody'}}}");
    assertThat(pointer(unknown)).isEqualTo("/data/attributes/reviewer");
    JsonNode waiting = description.check(send("GET", "/api/manage/waiting", null));
    assertThat(waiting.path("data").isArray()).isTrue();
  }

  @Test
  void aLinkIsMadeShownWithoutItsSecretAndEnded() {
    String hour = "{'data':{'type':'previews','attributes':{'hours':1}}}";
    JsonNode made = described(201, "POST", "/previews", hour);
    String id = made.path("data").path("id").asText();
    String page = made.path("data").path("links").path("page").asText();
    String secret = page.substring(page.lastIndexOf('/') + 1);

    assertThat(client.get(page).statusCode()).isEqualTo(200);
    JsonNode listed = described(200, "GET", "/previews", null);
    assertThat(listed.path("data")).hasSize(1);
    assertThat(listed.toString()).doesNotContain(secret);
    assertThat(send("DELETE", path + "/previews/" + id, null).statusCode()).isEqualTo(204);
    assertThat(client.get(page).statusCode()).isEqualTo(404);
    described(404, "DELETE", "/previews/" + id, null);
    described(422, "POST", "/previews", hour.replace("1}", "169}"));
  }

  @Test
  void whatIsTypedIsKeptForTheCallerAloneAndInNoRevision() {
    String typed =
        "{'data':{'type':'unsaved','attributes':{'base':1,'values':{'quote':' Une  '}}}}";
    JsonNode kept = described(201, "POST", "/unsaved", typed);
    String id = kept.path("data").path("id").asText();
    JsonNode again = described(200, "PUT", "/unsaved/" + id, typed.replace("Une", "Deux"));

    assertThat(again.path("data").path("attributes").path("values").path("quote").asText())
        .isEqualTo(" Deux  ");
    assertThat(described(200, "GET", "/unsaved", null).path("data")).hasSize(1);
    JsonNode history = Description.read(send("GET", path + "/revisions", null).body());
    assertThat(history.path("data")).hasSize(1);
    assertThat(client.get(path + "/unsaved").statusCode()).isEqualTo(401);
    assertThat(send("DELETE", path + "/unsaved/" + id, null).statusCode()).isEqualTo(204);
    described(404, "PUT", "/unsaved/" + id, typed);
  }

  private static String pointer(JsonNode refusal) {
    return refusal.path("errors").path(0).path("source").path("pointer").asText();
  }

  private JsonNode described(int status, String method, String below, String body) {
    HttpResponse<String> answer = send(method, path + below, body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    return description.check(answer);
  }

  private HttpResponse<String> send(String method, String address, String body) {
    return client.send(
        address,
        request -> {
          request.header("Authorization", "Bearer " + Administrator.TOKEN);
          return body == null
              ? request.method(method, BodyPublishers.noBody())
              : request
                  .header("Content-Type", "application/vnd.api+json")
                  .method(method, BodyPublishers.ofString(body.replace('\'', '"')));
        });
  }
}
