package org.innoplaces.system.crawl;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.innoplaces.system.harness.Administrator;
import org.innoplaces.system.harness.Site;
import org.jsoup.Connection.KeyVal;
import org.jsoup.Jsoup;

/**
 * The administrator at the desk, without a browser.
 *
 * @param cookie of the session; empty before the sign-in
 * @param token what every form of the session holds
 */
record Desk(Site site, String cookie, String token) {

  private static final String SIGN_IN = "/desk/sign-in";

  /** The first look at a large screen takes its time on a machine that does other things, too. */
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  /** Signs in. */
  static Desk of(Site site) {
    Map<String, String> form =
        Map.of(
            "sign-in", "sign-in",
            "email", Administrator.EMAIL,
            "password", Administrator.PASSWORD,
            "enter", "enter",
            "jakarta.faces.ViewState", "stateless");
    String body =
        form.entrySet().stream()
            .map(one -> pair(one.getKey(), one.getValue()))
            .collect(Collectors.joining("&"));
    HttpResponse<String> entered = new Desk(site, "", "").post(SIGN_IN, body);
    String cookie = entered.headers().firstValue("Set-Cookie").orElseThrow().replaceAll(";.*", "");
    Desk desk = new Desk(site, cookie, "");
    String home = desk.get("/desk").body();
    return new Desk(site, cookie, Jsoup.parse(home).select("input[name=token]").first().val());
  }

  HttpResponse<String> get(String path) {
    return site.send(path, this::known);
  }

  /** Sends the pairs of a form as a browser does that has no file to send. */
  HttpResponse<String> post(String path, List<KeyVal> pairs) {
    return post(path, encoded(pairs));
  }

  static String encoded(List<KeyVal> pairs) {
    return pairs.stream()
        .map(each -> pair(each.key(), each.value()))
        .collect(Collectors.joining("&"));
  }

  HttpResponse<String> post(String path, String body) {
    return site.send(
        path,
        request ->
            known(request)
                .header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
  }

  /** Sends a form of files, with one of an odd name. */
  HttpResponse<String> upload(String path, String field, String odd) {
    String edge = "edge-of-a-part";
    String start = "--" + edge + "\r\nContent-Disposition: form-data; name=";
    String name = odd.replaceAll("[\"\r\n]", "");
    String body =
        start
            + "\"token\"\r\n\r\n%s\r\n".formatted(token)
            + start
            + "\"%s\"; filename=\"%s\"\r\n".formatted(field, name)
            + "Content-Type: image/svg+xml\r\n\r\n%s\r\n--%s--\r\n".formatted(odd, edge);
    return site.send(
        path,
        request ->
            known(request)
                .header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", "multipart/form-data; boundary=" + edge)
                .POST(BodyPublishers.ofString(body)));
  }

  private HttpRequest.Builder known(HttpRequest.Builder request) {
    request.timeout(PATIENCE);
    return cookie.isEmpty() ? request : request.header("Cookie", cookie);
  }

  static String pair(String name, String value) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8)
        + "="
        + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
