package org.innoplaces.webhook.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.http.ApiDocument;
import org.innoplaces.http.Paging;
import org.innoplaces.openapi.action.WriteOpenApi;
import org.innoplaces.problem.ChangedMeanwhile;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Stamp;
import org.innoplaces.testkit.ApiDescription;
import org.innoplaces.testkit.EachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.innoplaces.webhook.Delivery;
import org.innoplaces.webhook.WebhookFacts;
import org.innoplaces.webhook.WebhookOrder;
import org.innoplaces.webhook.action.ChangeWebhook;
import org.innoplaces.webhook.action.SendAgain;
import org.junit.jupiter.api.Test;

/** What the webhooks' part of the management API sends and takes is what it says of itself. */
class DescribedWebhooksTest {

  private static final String LIST = "/api/manage/webhooks";
  private static final TestPlatform PLATFORM = EachDatabase.h2();

  private final ApiDescription description =
      ApiDescription.of(PLATFORM.get(WriteOpenApi.class).write());
  private final ChangeWebhook change = PLATFORM.get(ChangeWebhook.class);

  @Test
  void answersAreAsDescribed() {
    String json =
        "{'data':{'type':'webhooks','attributes':{'name':'Build','url':'https://example.org/h',"
            + "'events':['entry.visible'],'types':['theme'],'active':true}}}";
    assertThat(description.differences("webhooks.sent", json.replace('\'', '"'))).isEmpty();
    ChangeWebhook.Made made = change.create(Actor.SYSTEM, SentWebhook.read(body(json)).order());
    WebhookFacts facts = made.webhook().facts();
    String one = LIST + "/" + facts.id();

    JsonObject secret = WriteWebhook.withSecret(facts, made.secret().value());
    assertDescribed("post", LIST, 201, ApiDocument.one(secret));
    assertDescribed("post", one + "/secret", 200, ApiDocument.one(secret));
    JsonObject webhook = WriteWebhook.webhook(facts);
    assertDescribed("get", one, 200, ApiDocument.one(webhook));
    assertDescribed("get", LIST, 200, ApiDocument.list(List.of(webhook), 1));

    Delivery ping = PLATFORM.get(SendAgain.class).ping(Actor.SYSTEM, facts.id());
    JsonObject delivery = WriteWebhook.delivery(ping.facts());
    assertDescribed("post", one + "/ping", 201, ApiDocument.one(delivery));
    assertDescribed("get", one + "/deliveries", 200, ApiDocument.list(List.of(delivery), 1));
    assertDescribed("get", one + "/deliveries/" + ping.id(), 200, ApiDocument.one(delivery));
    change.remove(Actor.SYSTEM, facts.id(), Optional.empty());
  }

  @Test
  void keepsWhatIsNotSent() {
    WebhookFacts known =
        change
            .create(
                Actor.SYSTEM,
                SentWebhook.read(
                        body(
                            "{'data':{'type':'webhooks','attributes':{'name':'Build',"
                                + "'url':'https://example.org/h','events':['entry.visible']}}}"))
                    .order())
            .webhook()
            .facts();

    assertThat(
            SentWebhook.read(body("{'data':{'type':'webhooks','attributes':{'active':false}}}"))
                .over(known.order()))
        .usingRecursiveComparison()
        .ignoringFields("active")
        .isEqualTo(known.order());
    change.remove(Actor.SYSTEM, known.id(), Optional.empty());
  }

  @Test
  void tellsWhatSomebodyElseSavedMeanwhile() {
    WebhookOrder order =
        SentWebhook.read(
                body(
                    "{'data':{'type':'webhooks','attributes':{'name':'Build',"
                        + "'url':'https://example.org/h','events':['entry.visible']}}}"))
            .order();
    UUID id = change.create(Actor.SYSTEM, order).webhook().id();
    Optional<Stamp> seen = Optional.of(order.stamped().stamp());
    change.change(Actor.SYSTEM, id, seen, sent("'url':'https://example.org/theirs'")::over);

    assertThatThrownBy(
            () ->
                SentWebhook.placed(
                    () ->
                        change.change(
                            Actor.SYSTEM,
                            id,
                            seen,
                            sent("'url':'https://example.org/mine','active':false")::over)))
        .isInstanceOfSatisfying(
            ChangedMeanwhile.class,
            refused -> {
              assertThat(refused.problems())
                  .extracting(Problem::code)
                  .containsExactly("changed-meanwhile", "changed-member");
              assertThat(place(refused.problems().get(1))).isEqualTo("/data/attributes/url");
              assertThat(refused.details().get(1).getString("theirs"))
                  .isEqualTo("https://example.org/theirs");
              assertThat(refused.details().get(1).getString("mine"))
                  .isEqualTo("https://example.org/mine");
            });
    assertThatThrownBy(() -> change.remove(Actor.SYSTEM, id, seen))
        .isInstanceOf(ChangedMeanwhile.class);
    change.remove(Actor.SYSTEM, id, Optional.empty());
  }

  private static SentWebhook sent(String attributes) {
    return SentWebhook.read(body("{'data':{'type':'webhooks','attributes':{" + attributes + "}}}"));
  }

  @Test
  void namesThePlaceOfWhatIsWrong() {
    Map<String, String> wrong =
        Map.of(
            "{'data':{'type':'webhook','attributes':{}}}", "/data/type",
            "{'data':{'type':'webhooks'}}", "/data/attributes",
            "{'data':{'type':'webhooks','attributes':{'secret':'x'}}}", "/data/attributes/secret",
            "{'data':{'type':'webhooks','attributes':{'events':'x'}}}", "/data/attributes/events",
            "{'data':{'type':'webhooks','attributes':{'active':'x'}}}", "/data/attributes/active");
    wrong.forEach(
        (json, place) ->
            assertThatThrownBy(() -> SentWebhook.read(body(json)).order())
                .as(json)
                .isInstanceOfSatisfying(
                    InvalidInput.class,
                    refused -> assertThat(place(refused.problems().get(0))).isEqualTo(place)));
  }

  @Test
  void refusesParametersThatItDoesNotKnow() {
    MultivaluedHashMap<String, String> given = new MultivaluedHashMap<>();
    given.add("page[size]", "101");
    assertThatThrownBy(() -> Paging.of(given)).isInstanceOf(InvalidInput.class);
    given.putSingle("page[size]", "100");
    given.add("page[number]", "3");
    assertThat(Paging.of(given).offset()).isEqualTo(200);
    given.add("sort", "name");
    assertThatThrownBy(() -> Paging.of(given)).isInstanceOf(InvalidInput.class);
  }

  private void assertDescribed(String method, String path, int status, JsonObject document) {
    assertThat(description.differences(method, path, status, document.toString()))
        .as("%s %s", method, path)
        .isEmpty();
  }

  private static String place(Problem problem) {
    return problem.source().value();
  }

  private static InputStream body(String json) {
    return new ByteArrayInputStream(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
  }
}
