package org.innoplaces.webapp.site.page;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.innoplaces.content.delivery.Content;
import org.innoplaces.json.JsonText;
import org.innoplaces.webapp.address.SiteAddress;
import org.innoplaces.webapp.site.address.PagePath;

/** What a page is about in the words of schema.org, as JSON-LD. */
final class StructuredData {

  private final Visit visit;
  private final Site site;
  private final PageHead head;
  private final SiteAddress address;

  StructuredData(Visit visit, Site site, PageHead head, SiteAddress address) {
    this.visit = visit;
    this.site = site;
    this.head = head;
    this.address = address;
  }

  /** The data as the body of a script element. */
  String script() {
    JsonArrayBuilder graph = JsonText.array().add(organization()).add(webSite()).add(page());
    if (!visit.names().isEmpty()) {
      graph.add(breadcrumbs());
    }
    visit.content().flatMap(this::about).ifPresent(graph::add);
    return ScriptText.of(
        JsonText.object().add("@context", "https://schema.org").add("@graph", graph).build());
  }

  private JsonObject organization() {
    JsonObjectBuilder organization = thing("Organization", "#organization").add("name", name());
    if (site.getSettings().get("publisher") instanceof Map<?, ?> publisher) {
      add(organization, "legalName", publisher.get("name"));
      add(organization, "address", publisher.get("address"));
      add(organization, "email", publisher.get("email"));
      add(organization, "telephone", publisher.get("phone"));
    }
    return organization.add("url", address.absolute("/")).build();
  }

  private JsonObject webSite() {
    return thing("WebSite", "#site")
        .add("name", name())
        .add("url", address.absolute("/"))
        .add("publisher", reference("#organization"))
        .build();
  }

  private JsonObject page() {
    JsonObjectBuilder page =
        JsonText.object()
            .add("@type", "WebPage")
            .add("@id", head.getCanonical())
            .add("url", head.getCanonical())
            .add("name", visit.content().map(site::title).orElseGet(this::name))
            .add("inLanguage", visit.locale())
            .add("isPartOf", reference("#site"));
    add(page, "description", head.getDescription());
    visit.content().ifPresent(c -> page.add("dateModified", c.lastModified().toString()));
    return page.build();
  }

  private JsonObject breadcrumbs() {
    JsonArrayBuilder steps = JsonText.array().add(step(1, name(), site.getHome()));
    if (visit.names().size() > 1) {
      String collection = visit.names().get(0);
      steps.add(step(2, nameOf(collection), PagePath.of(visit.locale(), collection)));
    }
    steps.add(
        JsonText.object()
            .add("@type", "ListItem")
            .add("position", visit.names().size() + 1)
            .add(
                "name",
                visit.content().map(site::title).orElseGet(() -> nameOf(visit.names().get(0))))
            .add("item", head.getCanonical()));
    return JsonText.object().add("@type", "BreadcrumbList").add("itemListElement", steps).build();
  }

  private JsonObject step(int position, String name, String path) {
    return JsonText.object()
        .add("@type", "ListItem")
        .add("position", position)
        .add("name", name)
        .add("item", address.absolute(path))
        .build();
  }

  /** The thing itself, for the core types that schema.org has a word for. */
  private Optional<JsonObject> about(Content entry) {
    return switch (entry.type()) {
      case "testimonial" -> Optional.of(review(entry));
      case "place" -> Optional.of(place(entry));
      default -> Optional.empty();
    };
  }

  private JsonObject review(Content testimonial) {
    JsonObjectBuilder review =
        JsonText.object()
            .add("@type", "Review")
            .add("itemReviewed", reference("#organization"))
            .add("inLanguage", testimonial.language());
    add(review, "name", site.title(testimonial));
    add(review, "reviewBody", testimonial.get("quote"));
    if (testimonial.get("person") instanceof Content person) {
      JsonObjectBuilder author = JsonText.object().add("@type", "Person");
      add(author, "name", person.get("name"));
      add(author, "jobTitle", person.get("role"));
      review.add("author", author);
    }
    return review.build();
  }

  private JsonObject place(Content entry) {
    JsonObjectBuilder place = JsonText.object().add("@type", "Place");
    add(place, "name", entry.get("name"));
    add(place, "description", entry.get("kind"));
    add(place, "maximumAttendeeCapacity", entry.get("capacity"));
    if (entry.get("address") instanceof Map<?, ?> written) {
      JsonObjectBuilder postal = JsonText.object().add("@type", "PostalAddress");
      add(postal, "streetAddress", written.get("street"));
      add(postal, "postalCode", written.get("postalCode"));
      add(postal, "addressLocality", written.get("town"));
      add(postal, "addressCountry", written.get("country"));
      place.add("address", postal);
    }
    return place.build();
  }

  /** The title that the list has when no page introduces it; a plugin's goes by its plain name. */
  private String nameOf(String collection) {
    ResourceBundle texts =
        ResourceBundle.getBundle(ProblemPage.TEXTS, Locale.forLanguageTag(visit.locale()));
    String key = collection + ".title";
    return texts.containsKey(key) ? texts.getString(key) : collection;
  }

  private String name() {
    return site.getName();
  }

  private JsonObjectBuilder thing(String type, String fragment) {
    return JsonText.object().add("@type", type).add("@id", address.absolute("/" + fragment));
  }

  private JsonObjectBuilder reference(String fragment) {
    return JsonText.object().add("@id", address.absolute("/" + fragment));
  }

  private static void add(JsonObjectBuilder object, String name, Object value) {
    Stream.ofNullable(value)
        .map(Object::toString)
        .filter(text -> !text.isBlank())
        .forEach(text -> object.add(name, text));
  }
}
