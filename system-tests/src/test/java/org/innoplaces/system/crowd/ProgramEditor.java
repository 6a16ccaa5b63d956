package org.innoplaces.system.crowd;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.innoplaces.system.harness.Administrator;
import org.innoplaces.system.harness.Site;

/** A program with a token at the management API. */
record ProgramEditor(Site site, String id) implements Editor {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String COLLECTION = "/api/manage/places";

  /** A new place with a value in every field; returns its id. */
  static String create(Site site) {
    ProgramEditor maker = new ProgramEditor(site, "");
    Map<Field, String> values = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      values.put(field, field.value(99, 0));
    }
    HttpResponse<String> made =
        maker.send("POST", COLLECTION + "?locale=fr", "", maker.document(values));
    if (made.statusCode() != 201) {
      throw new AssertionError(made.statusCode() + " " + made.body());
    }
    return json(made).at("/data/id").asText();
  }

  @Override
  public Seen read() {
    HttpResponse<String> answer = send("GET", path(), "", "");
    if (answer.statusCode() != 200) {
      throw new AssertionError(answer.statusCode() + " " + answer.body());
    }
    String tag = answer.headers().firstValue("ETag").orElseThrow();
    Map<String, Integer> bases = new TreeMap<>();
    for (String stream : tag.replace("\"", "").split("-")) {
      bases.put(stream.replaceAll("\\..*", ""), Integer.parseInt(stream.replaceAll(".*\\.", "")));
    }
    return new Seen(bases, tag);
  }

  @Override
  public Attempt change(Seen seen, Map<Field, String> values) {
    HttpResponse<String> answer = send("PATCH", path(), seen.form().toString(), document(values));
    return switch (answer.statusCode()) {
      case 200 -> new Attempt("api", seen.bases(), values, Attempt.End.SAVED, Map.of());
      case 412 ->
          new Attempt("api", seen.bases(), values, Attempt.End.CONFLICT, differences(answer));
      default -> throw new AssertionError(answer.statusCode() + " " + answer.body());
    };
  }

  private static Map<Field, JsonNode> differences(HttpResponse<String> answer) {
    Map<Field, JsonNode> told = new EnumMap<>(Field.class);
    for (JsonNode error : json(answer).path("errors")) {
      String pointer = error.at("/source/pointer").asText();
      told.put(Field.of(pointer.replaceAll(".*/", "")).orElseThrow(), error.path("meta"));
    }
    return told;
  }

  private String document(Map<Field, String> values) {
    ObjectNode document = JSON.createObjectNode();
    ObjectNode data = document.putObject("data").put("type", "places");
    if (!id.isEmpty()) {
      data.put("id", id);
    }
    ObjectNode attributes = data.putObject("attributes");
    values.forEach(
        (field, value) -> {
          if (field.isNumber()) {
            attributes.put(field.key(), Integer.parseInt(value));
          } else {
            attributes.put(field.key(), value);
          }
        });
    return document.toString();
  }

  private String path() {
    return COLLECTION + "/" + id + "?locale=fr";
  }

  HttpResponse<String> send(String method, String path, String tag, String body) {
    return site.send(
        path,
        request -> {
          request.header("Authorization", "Bearer " + Administrator.TOKEN);
          if (!tag.isEmpty()) {
            request.header("If-Match", tag);
          }
          return body.isEmpty()
              ? request.method(method, BodyPublishers.noBody())
              : request
                  .header("Content-Type", "application/vnd.api+json")
                  .method(method, BodyPublishers.ofString(body));
        });
  }

  static JsonNode json(HttpResponse<String> answer) {
    try {
      return JSON.readTree(answer.body());
    } catch (IOException malformed) {
      throw new AssertionError(answer.body(), malformed);
    }
  }
}
