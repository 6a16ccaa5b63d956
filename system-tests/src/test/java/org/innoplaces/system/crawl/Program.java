package org.innoplaces.system.crawl;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.innoplaces.system.harness.Administrator;
import org.innoplaces.system.harness.Site;

/** The administrator's program. */
record Program(Site site) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** What is sent besides the address. */
  record Request(String method, String path, Optional<String> body, String match, String type) {

    static Request of(String method, String path) {
      return new Request(method, path, Optional.empty(), "", "application/vnd.api+json");
    }

    Request with(String text) {
      return new Request(method, path, Optional.of(text), match, type);
    }

    Request matching(String tag) {
      return new Request(method, path, body, tag, type);
    }

    Request typed(String other) {
      return new Request(method, path, body, match, other);
    }
  }

  HttpResponse<String> get(String path) {
    return send(Request.of("GET", path));
  }

  /** Makes something; single quotes stand for double ones. */
  JsonNode make(String path, String json) {
    HttpResponse<String> answer = send(Request.of("POST", path).with(json.replace('\'', '"')));
    if (answer.statusCode() / 100 != 2) {
      throw new AssertionError(path + " " + answer.statusCode() + " " + answer.body());
    }
    return read(answer);
  }

  HttpResponse<String> send(Request request) {
    return site.send(request.path(), builder -> filled(builder, request));
  }

  private static HttpRequest.Builder filled(HttpRequest.Builder builder, Request request) {
    BodyPublisher body =
        request.body().map(BodyPublishers::ofString).orElseGet(BodyPublishers::noBody);
    builder.header("Authorization", "Bearer " + Administrator.TOKEN).method(request.method(), body);
    request.body().ifPresent(text -> builder.header("Content-Type", request.type()));
    return request.match().isEmpty() ? builder : builder.header("If-Match", request.match());
  }

  /** The ids of a list. */
  List<String> ids(String list) {
    HttpResponse<String> answer = get(list);
    List<String> ids = new ArrayList<>();
    if (answer.statusCode() == 200) {
      read(answer).path("data").forEach(one -> ids.add(one.path("id").asText()));
    }
    return ids;
  }

  static JsonNode read(HttpResponse<String> answer) {
    try {
      return JSON.readTree(answer.body());
    } catch (JsonProcessingException malformed) {
      throw new AssertionError(answer.body(), malformed);
    }
  }
}
