package org.innoplaces.scheduling.site;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.innoplaces.content.delivery.Content;
import org.innoplaces.http.SiteLinks;
import org.innoplaces.json.JsonText;

/** A session as an {@code Event} of schema.org, in JSON-LD. */
final class SessionEvent {

  private final SessionLine line;
  private final SiteLinks links;
  private final String path;

  SessionEvent(SessionLine line, SiteLinks links, String path) {
    this.line = line;
    this.links = links;
    this.path = path;
  }

  /** The event as the body of a script element, which no character in it ends. */
  String script() {
    return event()
        .toString()
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }

  private JsonObject event() {
    Content session = line.session();
    JsonObjectBuilder event = thing("Event").add("@context", "https://schema.org");
    add(event, "name", session.get("title"));
    add(event, "description", session.get("summary"));
    event
        .add("url", links.absolute(path))
        .add("startDate", line.start())
        .add("endDate", line.end())
        .add("eventStatus", "https://schema.org/EventScheduled")
        .add("organizer", JsonText.object().add("@id", links.absolute("/#organization")));
    if (session.get("capacity") instanceof Number seats) {
      event.add("maximumAttendeeCapacity", seats.intValue());
    }
    if (session.get("languages") instanceof List<?> spoken && !spoken.isEmpty()) {
      event.add("inLanguage", JsonText.strings(spoken.stream().map(String::valueOf).toList()));
    }
    if (session.get("place") instanceof Content place) {
      event
          .add("eventAttendanceMode", "https://schema.org/OfflineEventAttendanceMode")
          .add("location", location(place));
    }
    if (session.get("speakers") instanceof List<?> speakers && !speakers.isEmpty()) {
      event.add("performer", performers(speakers));
    }
    return event.build();
  }

  private static JsonObjectBuilder location(Content place) {
    JsonObjectBuilder location = thing("Place");
    add(location, "name", place.get("name"));
    if (place.get("address") instanceof Map<?, ?> written) {
      JsonObjectBuilder postal = thing("PostalAddress");
      add(postal, "streetAddress", written.get("street"));
      add(postal, "postalCode", written.get("postalCode"));
      add(postal, "addressLocality", written.get("town"));
      add(postal, "addressCountry", written.get("country"));
      location.add("address", postal);
    }
    return location;
  }

  private static JsonArrayBuilder performers(List<?> speakers) {
    JsonArrayBuilder performers = JsonText.array();
    for (Object speaker : speakers) {
      if (speaker instanceof Content person) {
        JsonObjectBuilder performer = thing("Person");
        add(performer, "name", person.get("name"));
        add(performer, "jobTitle", person.get("role"));
        performers.add(performer);
      }
    }
    return performers;
  }

  private static JsonObjectBuilder thing(String type) {
    return JsonText.object().add("@type", type);
  }

  private static void add(JsonObjectBuilder object, String name, Object value) {
    Optional.ofNullable(value)
        .map(Object::toString)
        .filter(text -> !text.isBlank())
        .ifPresent(text -> object.add(name, text));
  }
}
