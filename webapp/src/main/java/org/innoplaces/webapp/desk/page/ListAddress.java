package org.innoplaces.webapp.desk.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.innoplaces.content.delivery.action.Languages;
import org.innoplaces.content.manage.EntryQuery;
import org.innoplaces.content.manage.action.ReadQuery;
import org.innoplaces.content.schema.ContentSchema;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.content.schema.UnknownCollection;
import org.innoplaces.webapp.desk.address.DeskVisit;

/** What the address of a list asks for: {@code filter[…]}, {@code sort} and the page. */
@RequestScoped
public class ListAddress {

  private static final int LONGEST = 400;

  private final ContentSchema schema;
  private final Languages languages;
  private final DeskReply reply;
  private final DeskVisit visit;

  /** For CDI proxies. */
  protected ListAddress() {
    this(null, null, null, null);
  }

  @Inject
  ListAddress(ContentSchema schema, Languages languages, DeskReply reply, DeskVisit visit) {
    this.schema = schema;
    this.languages = languages;
    this.reply = reply;
    this.visit = visit;
  }

  /** The type of the entries that are listed. */
  TypeSchema type() {
    String collection = visit.name(0).orElse("");
    return schema
        .collection(collection)
        .orElseThrow(() -> new UnknownCollection(collection, schema.collections()));
  }

  /**
   * What is asked for.
   *
   * @throws org.innoplaces.problem.InvalidInput when a parameter cannot be understood
   */
  EntryQuery query(int size) {
    Map<String, String> parameters = new TreeMap<>(parameters());
    parameters.put("page[number]", Integer.toString(page()));
    parameters.put("page[size]", Integer.toString(size));
    parameters.put("locale", language());
    return ReadQuery.read(type(), parameters, languages.current());
  }

  /** Titles in the language of the desk, where the site has it. */
  private String language() {
    List<String> offered = languages.current().offered();
    return offered.contains(visit.getLanguage()) ? visit.getLanguage() : offered.get(0);
  }

  /** The filters and the order, as saved views keep them; what was left empty is not among them. */
  Map<String, String> parameters() {
    Map<String, String> parameters = new TreeMap<>();
    reply
        .request()
        .getParameterMap()
        .forEach(
            (name, values) -> {
              String value = values[0].strip();
              boolean asked = name.startsWith("filter[") || name.equals("sort");
              if (asked && !value.isEmpty()) {
                parameters.put(
                    name, value.length() > LONGEST ? value.substring(0, LONGEST) : value);
              }
            });
    return parameters;
  }

  /** One of them; empty when it is not asked for. */
  String value(String name) {
    return parameters().getOrDefault(name, "");
  }

  /** The number of the page, from 1. */
  int page() {
    return reply.page();
  }

  /** The address of this list with other parameters. */
  String path(Map<String, String> parameters) {
    return parameters.isEmpty() ? visit.getPath() : visit.getPath() + "?" + query(parameters);
  }

  /** The address of another page of this list. */
  String path(int number) {
    Map<String, String> other = new LinkedHashMap<>(parameters());
    if (number > 1) {
      other.put("page", Integer.toString(number));
    }
    return path(other);
  }

  private static String query(Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
