package org.innoplaces.system.crowd;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.innoplaces.system.harness.Administrator;
import org.innoplaces.system.harness.Site;
import org.jsoup.Connection.KeyVal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** A person at the desk's form, as a browser without script sends it. */
final class DeskEditor implements Editor {

  private static final String SIGN_IN = "/desk/sign-in";

  private final Site site;
  private final String id;
  private final String cookie;
  private HttpResponse<String> refusal;

  private DeskEditor(Site site, String id, String cookie) {
    this.site = site;
    this.id = id;
    this.cookie = cookie;
  }

  /** Signs in. */
  static DeskEditor signIn(Site site, String id) {
    DeskEditor stranger = new DeskEditor(site, id, "");
    FormElement form = form(stranger.get(SIGN_IN), "sign-in");
    form.selectXpath(".//input[@id='email']").val(Administrator.EMAIL);
    form.selectXpath(".//input[@id='password']").val(Administrator.PASSWORD);
    HttpResponse<String> entered = stranger.post(SIGN_IN, form, "enter");
    String given =
        entered
            .headers()
            .firstValue("Set-Cookie")
            .orElseThrow(() -> new AssertionError(entered.body()));
    return new DeskEditor(site, id, given.replaceAll(";.*", ""));
  }

  @Override
  public Seen read() {
    return seen(get(path()));
  }

  /** Who sees both versions and saves again wants their own, and undoes nothing else. */
  @Override
  public Optional<Seen> shownAfter(Attempt attempt) {
    return attempt.isSaved() ? Optional.empty() : Optional.of(seen(refusal));
  }

  private static Seen seen(HttpResponse<String> page) {
    FormElement form = form(page, "entry");
    form.select("template").remove();
    Map<String, Integer> bases =
        Map.of("fr", number(form, "base"), "und", number(form, "base-shared"));
    return new Seen(bases, form);
  }

  private static int number(FormElement form, String name) {
    return Integer.parseInt(form.select("input[name=" + name + "]").val());
  }

  @Override
  public Attempt change(Seen seen, Map<Field, String> values) {
    FormElement form = (FormElement) seen.form();
    values.forEach(
        (field, value) -> {
          String name = field == Field.SLUG ? "slug" : "/" + field.key();
          form.select("[name=" + name + "]").val(value);
        });
    HttpResponse<String> answer = post(path(), form, "save");
    String location = answer.headers().firstValue("Location").orElse("");
    if (answer.statusCode() == 302 && location.endsWith("done=saved")) {
      return new Attempt("desk", seen.bases(), values, Attempt.End.SAVED, Map.of());
    }
    Map<Field, JsonNode> differences = differences(answer, values);
    if (answer.statusCode() != 412 || differences.isEmpty()) {
      throw new AssertionError(answer.statusCode() + " " + location + " " + answer.body());
    }
    refusal = answer;
    return new Attempt("desk", seen.bases(), values, Attempt.End.CONFLICT, differences);
  }

  /** The page shows both versions: what was typed in the control, theirs below it. */
  private static Map<Field, JsonNode> differences(
      HttpResponse<String> answer, Map<Field, String> values) {
    Document page = Jsoup.parse(answer.body());
    Map<Field, JsonNode> told = new EnumMap<>(Field.class);
    for (Field field : values.keySet()) {
      boolean isSlug = field == Field.SLUG;
      Element control = page.selectFirst("[name=" + (isSlug ? "slug" : "/" + field.key()) + "]");
      Element wrong = page.selectFirst("#" + (isSlug ? "" : "f-") + field.key() + "-wrong");
      if (wrong != null) {
        told.put(
            field,
            JsonNodeFactory.instance
                .objectNode()
                .put("mine", control.hasAttr("value") ? control.val() : control.wholeText())
                .put("theirs", wrong.parent().nextElementSibling().select("p").last().text()));
      }
    }
    return told;
  }

  private String path() {
    return "/desk/content/places/" + id + "?locale=fr";
  }

  private HttpResponse<String> get(String path) {
    return site.send(path, request -> request.header("Cookie", cookie));
  }

  private HttpResponse<String> post(String path, FormElement form, String button) {
    // A browser sends the one button that was pressed.
    form.select("[type=submit]").remove();
    List<String> pairs = new ArrayList<>();
    for (KeyVal pair : form.formData()) {
      pairs.add(encoded(pair.key()) + "=" + encoded(pair.value()));
    }
    pairs.add(button + "=yes");
    return site.send(
        path,
        request ->
            request
                .header("Cookie", cookie)
                .header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(String.join("&", pairs))));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static FormElement form(HttpResponse<String> page, String id) {
    Element form = Jsoup.parse(page.body()).getElementById(id);
    if (form instanceof FormElement found) {
      return found;
    }
    throw new AssertionError(page.statusCode() + " " + page.body());
  }
}
