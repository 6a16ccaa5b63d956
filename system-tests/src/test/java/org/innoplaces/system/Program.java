package org.innoplaces.system;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.innoplaces.system.harness.Administrator;
import org.innoplaces.system.harness.Site;

/** A program with a token that calls the management API; JSON is written with single quotes. */
record Program(Site site, String token) {

  static final String PASSWORD = "a boat with a green hull";

  /** The one of the operator, which may do everything. */
  static Program ofOperator(Site site) {
    return new Program(site, Administrator.TOKEN);
  }

  /** Somebody with an account and a password. */
  record Person(String id, String email) {}

  /** Gives somebody an account with roles, and a password by the link of the invitation. */
  Person invite(String... roles) {
    String email = "p" + UUID.randomUUID() + "@lab.example";
    HttpResponse<String> made =
        post(
            "accounts",
            "{'data':{'type':'accounts','attributes':{'email':'%s','name':'Noé Ferrand',"
                    .formatted(email)
                + "'locale':'en','roles':["
                + Stream.of(roles).map(role -> "'" + role + "'").collect(Collectors.joining(","))
                + "]}}}");
    String link = text(made, "link");
    HttpResponse<String> chosen =
        Visitor.unknown(site)
            .send(
                link,
                "link",
                "link",
                "jakarta.faces.ViewState",
                "stateless",
                "use",
                "use",
                "password",
                PASSWORD);
    if (chosen.statusCode() != 302) {
      throw new AssertionError(chosen.statusCode() + chosen.body());
    }
    return new Person(text(made, "id"), email);
  }

  /** Makes a role with a name of its own, and gives the name. */
  String role(boolean secondFactor, String... grants) {
    String name = "r" + UUID.randomUUID().toString().substring(0, 8);
    HttpResponse<String> made =
        post(
            "roles",
            "{'data':{'type':'roles','id':'%s','attributes':{'secondFactor':%s,'grants':['%s']}}}"
                .formatted(name, secondFactor, String.join("','", grants)));
    if (made.statusCode() != 201) {
      throw new AssertionError(made.body());
    }
    return name;
  }

  /** The first text member of that name in an answer. */
  static String text(HttpResponse<String> answer, String member) {
    var matcher = Pattern.compile("\"" + member + "\":\"([^\"]*)\"").matcher(answer.body());
    if (!matcher.find()) {
      throw new AssertionError("No " + member + " in " + answer.body());
    }
    return matcher.group(1);
  }

  HttpResponse<String> get(String path) {
    return site.send("/api/manage/" + path, this::known);
  }

  HttpResponse<String> post(String path, String json) {
    return site.send("/api/manage/" + path, request -> body(known(request), "POST", json));
  }

  /** Changes something as it is now. */
  HttpResponse<String> patch(String path, String json) {
    String tag = Client.header(ofOperator(site).get(path), "ETag");
    return site.send(
        "/api/manage/" + path,
        request -> body(known(request).header("If-Match", tag), "PATCH", json));
  }

  HttpResponse<String> delete(String path) {
    String tag = Client.header(ofOperator(site).get(path), "ETag");
    return site.send(
        "/api/manage/" + path, request -> known(request).header("If-Match", tag).DELETE());
  }

  private HttpRequest.Builder known(HttpRequest.Builder request) {
    return request.header("Authorization", "Bearer " + token);
  }

  private static HttpRequest.Builder body(HttpRequest.Builder request, String method, String json) {
    return request
        .header("Content-Type", "application/vnd.api+json")
        .method(method, BodyPublishers.ofString(json.replace('\'', '"')));
  }
}
