package org.innoplaces.system.harness;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The forms of an open page of the desk, sent with values that nobody should type. */
public final class DeskForms {

  private static final String READ =
      """
      () => [...document.forms].filter(form => form.method === "post").map(form => ({
        action: form.action,
        fields: [...form.elements]
          .filter(e => e.name && !e.matches("button, input[type=submit], input[type=file]"))
          .map(e => ({name: e.name, value: e.value, kept: e.type === "hidden"})),
        buttons: [...form.elements].filter(e => e.matches("button[name], input[type=submit]"))
          .map(e => ({name: e.name, value: e.value})),
      }))
      """;

  private final Page page;
  private final Predicate<Sent> allowed;

  /**
   * Forms of a page.
   *
   * @param allowed which may be sent
   */
  public DeskForms(Page page, Predicate<Sent> allowed) {
    this.page = page;
    this.allowed = allowed;
  }

  /** One form as it was sent with one of its buttons. */
  public record Sent(String action, String button, String value) {}

  /** What was answered to a form that was sent. */
  public record Answer(Sent sent, int status, String body) {}

  private record Field(String name, String value) {
    String encoded() {
      return URLEncoder.encode(name, StandardCharsets.UTF_8)
          + "="
          + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
  }

  /** Sends each with each of its buttons; typed fields, or all but the token, get the value. */
  public List<Answer> sendAll(String odd, boolean hiddenToo) {
    List<Answer> answers = new ArrayList<>();
    for (Object form : (List<?>) page.evaluate(READ)) {
      Map<?, ?> members = (Map<?, ?>) form;
      for (Object button : (List<?>) members.get("buttons")) {
        Map<?, ?> pressed = (Map<?, ?>) button;
        Sent sent =
            new Sent(text(members, "action"), text(pressed, "name"), text(pressed, "value"));
        if (allowed.test(sent)) {
          answers.add(send(sent, fields(members, odd, hiddenToo)));
        }
      }
    }
    return answers;
  }

  private static List<Field> fields(Map<?, ?> form, String odd, boolean hiddenToo) {
    List<Field> fields = new ArrayList<>();
    for (Object field : (List<?>) form.get("fields")) {
      Map<?, ?> members = (Map<?, ?>) field;
      String name = text(members, "name");
      boolean kept =
          name.equals("token")
              || name.startsWith("jakarta.faces")
              || !hiddenToo && Boolean.TRUE.equals(members.get("kept"));
      fields.add(new Field(name, kept ? text(members, "value") : odd));
    }
    return fields;
  }

  private Answer send(Sent sent, List<Field> fields) {
    List<Field> all = new ArrayList<>(fields);
    all.add(new Field(sent.button(), sent.value()));
    APIRequestContext requests = page.context().request();
    APIResponse answer =
        requests.post(
            sent.action(),
            RequestOptions.create()
                .setHeader("Content-Type", "application/x-www-form-urlencoded")
                .setHeader("Sec-Fetch-Site", "same-origin")
                .setMaxRedirects(0)
                .setData(all.stream().map(Field::encoded).collect(Collectors.joining("&"))));
    try {
      return new Answer(sent, answer.status(), answer.text());
    } finally {
      answer.dispose();
    }
  }

  private static String text(Map<?, ?> members, String name) {
    Object value = members.get(name);
    return value == null ? "" : value.toString();
  }
}
