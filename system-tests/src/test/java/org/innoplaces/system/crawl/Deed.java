package org.innoplaces.system.crawl;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Connection.KeyVal;
import org.jsoup.helper.HttpConnection;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/**
 * A form of the desk and the button that sends it.
 *
 * @param target where it is sent to
 * @param name of the button; empty when it has none
 * @param value of the button
 */
record Deed(String target, FormElement form, String name, String value) {

  private static final String TYPED =
      "input[name]:not([type=hidden], [type=file], [type=button]), select[name], textarea[name]";

  private static final Set<String> ENDS =
      Set.of("trash", "unpublish", "close", "revoke", "remove", "delete", "forget", "out");

  /** All ways to send a form. */
  static List<Deed> of(String target, FormElement form) {
    List<Deed> deeds = new ArrayList<>();
    for (Element button : form.select(Screen.BUTTONS)) {
      String other = button.attr("formaction");
      deeds.add(
          new Deed(other.isEmpty() ? target : other, form, button.attr("name"), button.val()));
    }
    return deeds.isEmpty() ? List.of(new Deed(target, form, "", "")) : deeds;
  }

  /** Which of the deeds of a kind of screen it is. */
  String kind() {
    boolean choice = name.equals("do");
    return form.attr("method")
        + " "
        + form.id()
        + " "
        + target.replaceFirst("\\?.*", "").replaceAll("/(content|accounts|releases)/.*", "/$1")
        + " "
        + name
        + (choice ? "=" + value.replaceFirst(":.*", "") : "");
  }

  boolean isPost() {
    return form.attr("method").equalsIgnoreCase("post");
  }

  /** The field for a file; empty when it has none. */
  String file() {
    return form.select("input[type=file]").attr("name");
  }

  /** Whether something is gone, or may be, when it was sent. */
  boolean ends() {
    return ENDS.contains(name) || ENDS.contains(value);
  }

  /** Whether it signs out, here or everywhere. */
  boolean leaves() {
    return name.equals("leave") || target.equals("/desk/me") && value.equals("out");
  }

  /** Whether it is about one of these: its address or a hidden field names it. */
  boolean isAbout(Set<String> names) {
    return names.stream().anyMatch(target::contains)
        || form.select("input[type=hidden]").stream().anyMatch(kept -> names.contains(kept.val()));
  }

  /** As the page came. */
  List<KeyVal> plain() {
    List<KeyVal> pairs = new ArrayList<>(form.formData());
    press(pairs, value);
    return pairs;
  }

  /** Nothing but what shows where it comes from. */
  List<KeyVal> missing() {
    List<KeyVal> pairs = new ArrayList<>();
    form.formData().stream().filter(Deed::isProof).forEach(pairs::add);
    press(pairs, value);
    return pairs;
  }

  /** An odd value in one field. */
  List<KeyVal> odd(OddValues values) {
    List<Element> typed = form.select(TYPED);
    List<KeyVal> pairs = plain();
    if (!typed.isEmpty()) {
      String field = typed.get(values.place(typed.size())).attr("name");
      pairs.removeIf(pair -> pair.key().equals(field));
      pairs.add(HttpConnection.KeyVal.create(field, values.next()));
    }
    return pairs;
  }

  /** Odd values in all that can be typed or chosen. */
  List<KeyVal> allOdd(OddValues values) {
    Set<String> hidden = Set.copyOf(form.select("input[type=hidden]").eachAttr("name"));
    List<KeyVal> pairs = new ArrayList<>();
    form.formData().stream().filter(pair -> hidden.contains(pair.key())).forEach(pairs::add);
    form.select(TYPED).eachAttr("name").stream()
        .filter(name -> !hidden.contains(name))
        .distinct()
        .map(name -> HttpConnection.KeyVal.create(name, values.next()))
        .forEach(pairs::add);
    press(pairs, value);
    return pairs;
  }

  /** Odd values in what the page keeps, and in the button too. */
  List<KeyVal> broken(OddValues values) {
    List<KeyVal> pairs = new ArrayList<>();
    for (KeyVal pair : form.formData()) {
      pairs.add(isProof(pair) ? pair : HttpConnection.KeyVal.create(pair.key(), values.next()));
    }
    press(pairs, values.next());
    return pairs;
  }

  private void press(List<KeyVal> pairs, String with) {
    if (!name.isEmpty()) {
      pairs.add(HttpConnection.KeyVal.create(name, with));
    }
  }

  private static boolean isProof(KeyVal pair) {
    return pair.key().equals("token") || pair.key().startsWith("jakarta.faces");
  }
}
