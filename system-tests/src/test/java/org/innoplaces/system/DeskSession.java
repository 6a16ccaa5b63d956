package org.innoplaces.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.innoplaces.system.harness.Administrator;
import org.innoplaces.system.harness.Site;

/**
 * Somebody at the desk without a browser.
 *
 * @param cookie what shows that they signed in
 * @param token what every form of theirs holds
 */
record DeskSession(Site site, String cookie, String token) {

  private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");

  /** Signing in takes its time on purpose; one session for each server is enough. */
  private static final Map<Site, DeskSession> ADMINISTRATORS = new ConcurrentHashMap<>();

  /** The administrator, who reads French. */
  static DeskSession administrator(Site site) {
    return ADMINISTRATORS.computeIfAbsent(
        site, there -> of(there, Administrator.EMAIL, Administrator.PASSWORD));
  }

  /** Somebody else. */
  static DeskSession of(Site site, String email, String password) {
    String form =
        Map.of(
                "sign-in", "sign-in",
                "email", email,
                "password", password,
                "to", "/desk",
                "enter", "Sign in",
                "jakarta.faces.ViewState", "stateless")
            .entrySet()
            .stream()
            .map(
                one ->
                    one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    HttpResponse<String> answer =
        site.send(
            "/desk/sign-in",
            request ->
                request
                    .header("Sec-Fetch-Site", "same-origin")
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(form)));
    String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow().replaceAll(";.*", "");
    String page = site.send("/desk", request -> request.header("Cookie", cookie)).body();
    Matcher token = TOKEN.matcher(page);
    assertThat(token.find()).isTrue();
    return new DeskSession(site, cookie, token.group(1));
  }

  HttpResponse<String> get(String path) {
    return send(path, request -> request);
  }

  HttpResponse<String> send(String path, UnaryOperator<HttpRequest.Builder> make) {
    return site.send(
        path,
        request ->
            make.apply(request.header("Cookie", cookie).header("Sec-Fetch-Site", "same-origin")));
  }
}
