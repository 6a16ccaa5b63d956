package org.innoplaces.jsonapi;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.innoplaces.json.JsonText;

/** The links of a list to itself and its other pages. */
public final class PageLinks {

  private final String path;
  private final Map<String, String> parameters = new TreeMap<>();

  /**
   * Links to pages of one list.
   *
   * @param path of the list, relative to the site
   * @param given the parameters of the request, which every page keeps
   */
  public PageLinks(String path, Map<String, List<String>> given) {
    this.path = path;
    given.forEach((name, values) -> parameters.put(name, values.get(0)));
  }

  /** Those of the page that starts at an offset. */
  public JsonObject list(int offset, int limit, long total) {
    long last = Math.max(1, (total + limit - 1) / limit);
    long number = offset / limit + 1;
    JsonObjectBuilder links =
        JsonText.object()
            .add("self", address(parameters))
            .add("first", page(1))
            .add("last", page(last));
    if (number > 1) {
      links.add("prev", page(Math.min(number - 1, last)));
    }
    if (number < last) {
      links.add("next", page(number + 1));
    }
    return links.build();
  }

  private String page(long number) {
    Map<String, String> other = new TreeMap<>(parameters);
    other.put("page[number]", Long.toString(number));
    return address(other);
  }

  private String address(Map<String, String> query) {
    return query.isEmpty()
        ? path
        : query.entrySet().stream()
            .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
            .collect(Collectors.joining("&", path + "?", ""));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
