package org.innoplaces.system.crawl;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.innoplaces.system.crawl.Program.Request;

/** Calls everything that the description of the instance tells, and what it does not tell. */
final class ProgramCrawl {

  private static final Set<String> METHODS =
      Set.of("get", "head", "post", "put", "patch", "delete");
  private static final List<String> NO_IDS =
      List.of("00000000-0000-0000-0000-000000000000", "not-an-id", "%00", "-1", "%2e%2e", "%ff");
  private static final List<String> NO_TAGS =
      List.of("\"fr.1\"", "*", "x", "W/\"1\", \"fr.9-und.9\"");
  private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");

  private final Program program;
  private final Faults faults;
  private final Set<String> spared;
  private final OddValues odd;
  private final JsonNode document;
  private final OddJson bodies;
  private final Map<String, List<String>> lists = new HashMap<>();
  private int operations;

  ProgramCrawl(Program program, Faults faults, Set<String> spared, int seed) {
    this.program = program;
    this.faults = faults;
    this.spared = spared;
    this.odd = new OddValues(seed);
    this.document = Program.read(program.get("/api/openapi.json"));
    this.bodies = new OddJson(document, odd);
  }

  /** Calls the operations whose methods are wanted. */
  void call(Predicate<String> wanted) {
    for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> one : path.getValue().properties()) {
        if (METHODS.contains(one.getKey()) && wanted.test(one.getKey())) {
          operations++;
          call(path.getKey(), one.getKey().toUpperCase(Locale.ROOT), one.getValue());
        }
      }
    }
  }

  /** How many operations were called. */
  int operations() {
    return operations;
  }

  private void call(String template, String method, JsonNode operation) {
    String path = real(template);
    send(Request.of(method, path + query(operation)));
    send(Request.of(method, path + "?" + Desk.pair("odd", odd.next())));
    send(Request.of(method, template.replaceAll("\\{\\w+}", noId())));
    if (!method.equals("GET") && !method.equals("HEAD")) {
      write(Request.of(method, path), operation);
    }
    send(Request.of(method.equals("PUT") ? "PATCH" : "PUT", path).with(bodies.shapeless()));
  }

  private void write(Request request, JsonNode operation) {
    JsonNode schema =
        operation
            .path("requestBody")
            .path("content")
            .path("application/vnd.api+json")
            .path("schema");
    String tag = program.get(request.path()).headers().firstValue("ETag").orElse("");
    String shaped = bodies.of(schema).toString();
    send(request.with(bodies.of(schema).toString()).matching(tag));
    send(request.with(shaped).matching(NO_TAGS.get(odd.place(NO_TAGS.size()))));
    send(request.with(shaped).typed("text/plain"));
    send(request.with(bodies.shapeless()).matching(tag));
    send(request.with(bodies.shapeless()).matching(tag));
    send(request.with("{}").matching(tag));
    send(request.with("{}").matching(tag));
  }

  private void send(Request request) {
    HttpResponse<String> answer = program.send(request);
    String body = request.body().map(text -> " " + shortened(text)).orElse("");
    faults.judge(
        request.method() + " " + shortened(request.path()) + " " + request.match() + body, answer);
  }

  private String query(JsonNode operation) {
    List<String> pairs = new ArrayList<>();
    for (JsonNode parameter : operation.path("parameters")) {
      JsonNode known =
          parameter.has("$ref")
              ? document.at(parameter.get("$ref").asText().substring(1))
              : parameter;
      if (known.path("in").asText().equals("query") && odd.place(3) == 0) {
        pairs.add(Desk.pair(known.path("name").asText(), odd.next()));
      }
    }
    return pairs.isEmpty() ? "" : "?" + String.join("&", pairs);
  }

  /** With ids of things that there are, where there are any. */
  private String real(String template) {
    String path = template;
    for (Matcher part = PARAMETER.matcher(path); part.find(); part = PARAMETER.matcher(path)) {
      path =
          path.substring(0, part.start())
              + id(path.substring(0, part.start()), part.group(1))
              + path.substring(part.end());
    }
    return path;
  }

  private String id(String before, String name) {
    if (name.equals("number")) {
      return "1";
    }
    List<String> ids =
        lists.computeIfAbsent(before.replaceFirst("/$", ""), program::ids).stream()
            .filter(id -> !spared.contains(id))
            .toList();
    return ids.isEmpty() ? noId() : ids.get(odd.place(ids.size()));
  }

  private String noId() {
    return NO_IDS.get(odd.place(NO_IDS.size()));
  }

  private static String shortened(String text) {
    return text.length() > 300 ? text.substring(0, 300) + "..." : text;
  }
}
