package org.innoplaces.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.innoplaces.system.harness.OnSharedServer;
import org.innoplaces.system.harness.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@OnSharedServer
class DeliveryApiIT {

  private final Client http;
  private final Description description;

  DeliveryApiIT(Site site) {
    http = new Client(site);
    description = new Description(http);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void listsTheSixThemesInTheirOrder(String locale) {
    JsonNode document =
        description.check(http.get("/api/content/themes?sort=position&locale=" + locale));

    List<Integer> positions = new ArrayList<>();
    document
        .path("data")
        .forEach(
            theme -> {
              positions.add(theme.path("attributes").path("position").asInt());
              assertThat(theme.path("meta").path("locale").asText()).isEqualTo(locale);
              assertThat(theme.path("meta").path("fallbacks")).isEmpty();
            });
    assertThat(positions).containsExactly(1, 2, 3, 4, 5, 6);
  }

  @Test
  void includesWhatIsReferredToThreeLevelsDeep() {
    JsonNode document =
        description.check(
            http.get("/api/content/pages?include=references.person.photograph&page[size]=50"));

    List<String> types = new ArrayList<>();
    document.path("included").forEach(included -> types.add(included.path("type").asText()));
    assertThat(types).contains("testimonials", "persons", "media");
    assertThat(document.path("included").findValuesAsText("id")).isNotEmpty();
  }

  @Test
  void leadsThroughAllPages() {
    List<String> ids = new ArrayList<>();
    String next = "/api/content/testimonials?page[size]=3&fields[testimonials]=headline";
    while (!next.isEmpty()) {
      JsonNode page = description.check(http.get(next));
      page.path("data").forEach(entry -> ids.add(entry.path("id").asText()));
      next = page.path("links").path("next").asText("");
    }
    assertThat(ids).hasSize(8).doesNotHaveDuplicates();
  }

  @Test
  void filtersByNumbersAndTexts() {
    JsonNode large = description.check(http.get("/api/content/places?filter[capacity][gte]=24"));
    JsonNode named =
        description.check(http.get("/api/content/themes?locale=en&filter[title][contains]=MAKERS"));

    assertThat(large.path("data"))
        .isNotEmpty()
        .allSatisfy(
            place ->
                assertThat(place.path("attributes").path("capacity").asInt())
                    .isGreaterThanOrEqualTo(24));
    assertThat(named.path("data")).hasSize(1);
  }

  @Test
  void showsNothingAtAnInstantBeforeThereWasAnything() {
    JsonNode document = description.check(http.get("/api/content/themes?at=2020-01-01T00:00:00Z"));

    assertThat(document.path("data")).isEmpty();
    assertThat(document.path("meta").path("total").asInt()).isZero();
  }

  @Test
  void showsWhatIsPlannedUpToTheLastInstant() {
    assertThat(http.get("/api/content/themes?at=9998-12-31T23:59:59Z").statusCode()).isEqualTo(200);
  }

  @Test
  void answers304ToThoseWhoHaveItAlready() {
    HttpResponse<String> first = http.get("/api/content/themes/makers");
    HttpResponse<String> again =
        http.get("/api/content/themes/makers", "If-None-Match", Client.header(first, "ETag"));

    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(Client.header(first, "ETag")).startsWith("\"");
    assertThat(Client.header(first, "Last-Modified")).isNotEmpty();
    assertThat(Client.header(first, "Vary")).contains("Accept");
    assertThat(Client.header(first, "Cache-Control")).contains("public").contains("max-age=");
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  @Test
  void isOpenToReadersFromOtherSites() {
    HttpResponse<String> preflight =
        http.send(
            "/api/content/themes",
            request ->
                request
                    .method("OPTIONS", BodyPublishers.noBody())
                    .header("Origin", "https://front.example"));

    assertThat(preflight.statusCode()).isEqualTo(204);
    assertThat(Client.header(preflight, "Access-Control-Allow-Origin")).isEqualTo("*");
    assertThat(Client.header(preflight, "Access-Control-Allow-Methods")).doesNotContain("POST");
    assertThat(Client.header(preflight, "Access-Control-Allow-Credentials")).isEmpty();
  }

  @Test
  void answersHeadAsGetWithoutABody() {
    HttpResponse<String> head =
        http.send("/api/content/themes", r -> r.method("HEAD", BodyPublishers.noBody()));

    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(Client.header(head, "ETag")).isNotEmpty();
    assertThat(head.body()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "themes?colour=red | unknown-parameter | colour",
        "themes?locale=xx | unknown-locale | locale",
        "themes?sort=colour | not-sortable | sort",
        "themes?sort= | no-sort-field | sort",
        "themes?filter[colour]=red | not-filterable | filter[colour]",
        "themes?filter[position][like]=1 | unknown-operator | filter[position][like]",
        "themes?filter[position][contains]=1 | unknown-operator | filter[position][contains]",
        "themes?at=2026-11-22T14:00:00+01:00 | plus-as-space | at",
        "themes?filter[position]=one | malformed-value | filter[position]",
        "themes?filter[position]=1.5 | malformed-value | filter[position]",
        "themes?filter[illustration]=blue | malformed-value | filter[illustration]",
        "menus?sort=title | never-sortable | sort",
        "themes?at=9999-01-01T00:00:00Z | malformed-instant | at",
        "themes?at=yesterday | malformed-instant | at",
        "themes?page[size]=101 | malformed-page | page[size]",
        "themes?page[number]=0 | malformed-page | page[number]",
        "themes?include=colour | not-includable | include",
        "themes?include=illustration.a.b.c | include-too-deep | include",
        "themes?fields[colours]=red | unknown-fields-type | fields[colours]",
        "themes?fields[themes]=colour | unknown-field | fields[themes]",
        "themes/makers?page[size]=1 | unknown-parameter | page[size]",
        "themes?locale=fr&locale=en | repeated-parameter | locale",
        "themes?locale=en&=x | unknown-parameter | ''",
        "themes?filter[title]= | empty-parameter | filter[title]",
        "themes?fields[]=1 | unknown-fields-type | fields[]"
      })
  void namesTheParameterThatIsWrong(String address, String code, String parameter) {
    HttpResponse<String> response = http.get("/api/content/" + address);
    JsonNode error = description.check(response).path("errors").path(0);

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(error.path("code").asText()).isEqualTo(code);
    assertThat(error.path("source").path("parameter").asText()).isEqualTo(parameter);
    assertThat(error.path("detail").asText()).isNotBlank().doesNotContain("Exception");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "page[size]=1000 | 1000 is not a size of a page; expected is a whole number from 1 to 100.",
        "page[number]=0 | 0 is not a page; expected is a whole number from 1 to 1000000.",
        "filter[position]=abc | A number that fits looks like this: 12",
        "filter[illustration]=abc | What fits looks like this: 01920000-",
        "fields[]=1 | fields[] names no type; one of these belongs between the brackets: ",
        "=x | In the address a parameter has no name: =x."
      })
  void saysWhatIsExpectedInstead(String query, String words) {
    HttpResponse<String> answer = http.get("/api/content/themes?" + query, "Accept-Language", "en");

    assertThat(answer.body()).contains(words);
  }

  @Test
  void takesLanguagesInCapitalsAsTheSame() {
    HttpResponse<String> answer = http.get("/api/content/themes?locale=EN");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("\"locale\":\"en\"");
    assertThat(http.get("/api/content/themes?locale=FR-ca").statusCode()).isEqualTo(200);
  }

  @Test
  void tellsErrorsInTheReadersLanguage() {
    HttpResponse<String> french =
        http.get("/api/content/themes?sort=couleur", "Accept-Language", "fr-FR,fr;q=0.9");

    assertThat(french.body()).contains("ne peuvent pas être triées");
  }

  @Test
  void refusesMediaTypeParametersAndMethodsThatItDoesNotTake() {
    assertThat(
            http.get("/api/content/themes", "Accept", "application/vnd.api+json;charset=utf-8")
                .statusCode())
        .isEqualTo(406);
    assertThat(http.get("/api/content/themes", "Accept", "text/html").statusCode()).isEqualTo(406);
    HttpResponse<String> refused = http.send("/api/content/themes", r -> r.DELETE());
    assertThat(refused.statusCode()).isEqualTo(405);
    assertThat(Client.header(refused, "Allow")).isEqualTo("GET, HEAD, OPTIONS");
    HttpResponse<String> withBody =
        http.send("/api/content/themes", r -> r.method("DELETE", BodyPublishers.ofString("{}")));
    assertThat(withBody.statusCode()).isEqualTo(405);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | application/json",
        "*/*                                                     | application/vnd.api+json",
        "application/*                                           | application/vnd.api+json",
        "application/json                                        | application/json",
        "application/vnd.api+json;ext=\"x\", application/json     | application/json",
        "application/vnd.api+json;profile=\"https://a.example/\"  | application/vnd.api+json",
        "application/vnd.api+json;q=0.1, application/json;q=0.9  | application/json",
        "application/json;q=0, */*                               | application/vnd.api+json",
        "application/vnd.api+json;q=0, */*                       | application/json",
      })
  void answersWithOneOfItsTwoTypesAndNothingElse(String accepted, String type) {
    HttpResponse<String> answer = http.get("/api/content/themes", "Accept", accepted);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(Client.header(answer, "Content-Type")).isEqualTo(type);
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/json;q=0", "text/csv", "application/vnd.api+json;ext=\"x\""})
  void refusesToAnswerWithWhatItDoesNotHave(String accepted) {
    assertThat(http.get("/api/content/themes", "Accept", accepted).statusCode()).isEqualTo(406);
    assertThat(http.get("/api/nothing", "Accept", accepted).statusCode()).isEqualTo(404);
  }

  @Test
  void givesEachFormOfAnAnswerATagOfItsOwn() {
    HttpResponse<String> plain = http.get("/api/content/themes");
    HttpResponse<String> zipped = http.get("/api/content/themes", "Accept-Encoding", "gzip");
    HttpResponse<String> json = http.get("/api/content/themes", "Accept", "application/json");

    assertThat(Client.header(plain, "Content-Encoding")).isEmpty();
    assertThat(Client.header(zipped, "Content-Encoding")).isEqualTo("gzip");
    assertThat(Integer.parseInt(Client.header(zipped, "Content-Length")))
        .isLessThan(Integer.parseInt(Client.header(plain, "Content-Length")));
    assertThat(List.of(plain, zipped, json))
        .extracting(answer -> Client.header(answer, "ETag"))
        .doesNotHaveDuplicates();
    assertThat(
            http.get(
                    "/api/content/themes",
                    "Accept-Encoding",
                    "gzip",
                    "If-None-Match",
                    Client.header(zipped, "ETag"))
                .statusCode())
        .isEqualTo(304);
  }

  @Test
  void tellsWhatCanBeDoneAtAnAddress() {
    for (String path : List.of("/api/content/themes/makers", "/api/openapi.json")) {
      HttpResponse<String> answer =
          http.send(path, r -> r.method("OPTIONS", BodyPublishers.noBody()));
      assertThat(answer.statusCode()).isEqualTo(204);
      assertThat(Client.header(answer, "Allow")).contains("GET").contains("HEAD");
      assertThat(answer.body()).isEmpty();
    }
  }

  @Test
  void findsNothingUnderUnknownAddresses() {
    assertThat(http.get("/api/content/themes/nope").statusCode()).isEqualTo(404);
    assertThat(http.get("/api/content/colours").statusCode()).isEqualTo(404);
    assertThat(http.get("/api/content/").statusCode()).isEqualTo(404);
    assertThat(http.get("/api/content/themes/makers/more").statusCode()).isEqualTo(404);
    assertThat(http.get("/api/nothing").statusCode()).isEqualTo(404);
    assertThat(http.get("/api/application.wadl").statusCode()).isEqualTo(404);
  }
}
