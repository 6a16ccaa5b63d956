package org.innoplaces.system.crawl;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/**
 * A page of the desk as it was read.
 *
 * @param path its address, with parameters
 */
record Screen(URI site, String path, Document page) {

  static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  /** Buttons, which are sent only when they are pressed. */
  static final String BUTTONS = "button[name], input[type=button][name]";

  static Screen of(URI site, String path, String body) {
    Document page = Jsoup.parse(body, site.resolve(path).toString());
    page.select("template").remove();
    page.select("input[type=submit]").attr("type", "button");
    // What stands beside its form and names it is sent with it.
    for (Element beside : page.select("[form]")) {
      Optional.ofNullable(page.getElementById(beside.attr("form")))
          .ifPresent(form -> form.appendChild(beside));
    }
    return new Screen(site, path, page);
  }

  /** Which view of which type: of those that are alike one is enough. */
  String kind() {
    return view() + " " + ID.matcher(path.replaceFirst("\\?.*", "")).replaceAll("{id}");
  }

  /** The id of the view; empty for what is no screen of the desk, such as a preview. */
  String view() {
    return page.body().attr("data-screen");
  }

  /** The addresses within the desk that it leads to. */
  List<String> links() {
    return page.select("a[href]").eachAttr("abs:href").stream().flatMap(this::inside).toList();
  }

  private Stream<String> inside(String address) {
    return Optional.of(URI.create(address.replaceFirst("#.*", "")))
        .filter(there -> site.getAuthority().equals(there.getAuthority()))
        .filter(there -> there.getRawPath().matches("/desk(/.*)?"))
        .map(there -> there.toString().substring(site.toString().length() - 1))
        .stream();
  }

  /** Those with something to send. */
  List<FormElement> forms() {
    return page.select("form").forms();
  }

  /** Where a form is sent to. */
  String target(FormElement form) {
    String action = form.attr("action").isEmpty() ? path : form.attr("abs:action");
    URI there = site.resolve(action);
    return there.toString().substring(site.toString().length() - 1);
  }

  /** The names of the parameters of an address. */
  static List<String> parameters(String path) {
    String query = path.contains("?") ? path.substring(path.indexOf('?') + 1) : "";
    return Arrays.stream(query.split("&"))
        .map(pair -> pair.split("=", 2)[0])
        .filter(name -> !name.isEmpty())
        .sorted()
        .distinct()
        .collect(Collectors.toList());
  }
}
