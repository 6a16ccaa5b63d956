package org.innoplaces.system;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.innoplaces.system.harness.Site;

/**
 * Somebody at the desk without a browser: sends forms and the cookie of a session, and sees what
 * comes back as it is.
 *
 * @param cookie the value of the session's cookie; empty before the sign-in
 */
record Visitor(Site site, String cookie) {

  private static final String NAME = "innoplaces-session=";
  private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([0-9a-f]{64})\"");

  static Visitor unknown(Site site) {
    return new Visitor(site, "");
  }

  /** Somebody who has signed in. */
  static Visitor signedIn(Site site, String email, String password) {
    HttpResponse<String> entered = unknown(site).signIn(email, password, "");
    if (entered.statusCode() != 302) {
      throw new AssertionError(entered.statusCode() + entered.body());
    }
    return new Visitor(site, cookie(entered));
  }

  HttpResponse<String> signIn(String email, String password, String code, String... more) {
    String[] fields = {
      "sign-in",
      "sign-in",
      "jakarta.faces.ViewState",
      "stateless",
      "enter",
      "enter",
      "email",
      email,
      "password",
      password,
      "code",
      code
    };
    String[] all = Arrays.copyOf(fields, fields.length + more.length);
    System.arraycopy(more, 0, all, fields.length, more.length);
    return send("/desk/sign-in", all);
  }

  /** The session that an answer starts; empty when it starts none. */
  static String cookie(HttpResponse<?> response) {
    return response.headers().allValues("Set-Cookie").stream()
        .filter(header -> header.startsWith(NAME))
        .map(header -> header.substring(NAME.length()).replaceAll(";.*", ""))
        .findFirst()
        .orElse("");
  }

  HttpResponse<String> get(String path) {
    return site.send(path, this::known);
  }

  /** Sends a form of the desk with what proves that it is one. */
  HttpResponse<String> post(String path, String... fields) {
    String[] all = Arrays.copyOf(fields, fields.length + 2);
    all[fields.length] = "token";
    all[fields.length + 1] = token();
    return send(path, all);
  }

  /** What every form of the session must hold. */
  String token() {
    Matcher matcher = TOKEN.matcher(get("/desk/second-factor").body());
    if (!matcher.find()) {
      throw new AssertionError("There is no form in the page");
    }
    return matcher.group(1);
  }

  /** Sends a form without that. */
  HttpResponse<String> send(String path, String... fields) {
    return send(path, request -> request.header("Sec-Fetch-Site", "same-origin"), fields);
  }

  /** Sends a form with headers of one's own. */
  HttpResponse<String> send(
      String path, UnaryOperator<HttpRequest.Builder> more, String... fields) {
    StringBuilder form = new StringBuilder();
    for (int i = 0; i < fields.length; i += 2) {
      form.append(form.isEmpty() ? "" : "&")
          .append(encoded(fields[i]))
          .append('=')
          .append(encoded(fields[i + 1]));
    }
    return site.send(
        path,
        request ->
            more.apply(known(request))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form.toString())));
  }

  private HttpRequest.Builder known(HttpRequest.Builder request) {
    return cookie.isEmpty() ? request : request.header("Cookie", NAME + cookie);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
