package org.innoplaces.account.web;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.innoplaces.jsonapi.ReadMembers;
import org.innoplaces.problem.InvalidInput;

/**
 * The resource object that a client sent; everything in it is either read or refused by name, so
 * that nothing is set that is not meant to be set.
 */
final class SentResource {

  private static final String DATA = "/data";
  private static final String ATTRIBUTES = "/data/attributes";

  private final ReadMembers members = new ReadMembers();
  private final JsonObject data;
  private final JsonObject attributes;

  /**
   * Looks at the document.
   *
   * @param type the resource type that must stand in it
   */
  SentResource(JsonObject document, String type) {
    members.allow(document, "", Set.of("data", "jsonapi"));
    data = members.object(document, "", "data");
    members.allow(data, DATA, Set.of("type", "id", "attributes"));
    attributes = members.object(data, DATA, "attributes");
    if (members.text(data, DATA, "type").filter(type::equals).isEmpty()) {
      members.add("wrong-value", DATA + "/type", "type", type);
    }
  }

  /** Refuses attributes of other names; those that the platform keeps with a sentence of theirs. */
  SentResource takes(Set<String> names, Set<String> kept) {
    attributes
        .keySet()
        .forEach(
            name -> {
              if (kept.contains(name)) {
                members.add("read-only-member", ATTRIBUTES + "/" + name, name);
              } else if (!names.contains(name)) {
                String known = String.join(", ", new TreeSet<>(names));
                members.add("unknown-member", ATTRIBUTES + "/" + name, name, known);
              }
            });
    return this;
  }

  /** The id that the client chose, or says that it means. */
  Optional<String> id() {
    return members.text(data, DATA, "id");
  }

  /** Refuses an id other than that of the address. */
  SentResource is(String addressed) {
    id().filter(sent -> !sent.equals(addressed))
        .ifPresent(other -> members.add("wrong-value", DATA + "/id", "id", addressed));
    return this;
  }

  /** Refuses an id where the platform gives one. */
  SentResource isNew() {
    if (data.containsKey("id")) {
      members.add("read-only-member", DATA + "/id", "id");
    }
    return this;
  }

  /** Refuses a document without one of these attributes. */
  SentResource needs(String... names) {
    for (String name : names) {
      if (!attributes.containsKey(name)) {
        members.add("missing-member", ATTRIBUTES + "/" + name, name);
      }
    }
    return this;
  }

  /** Refuses a document without an id. */
  SentResource needsId() {
    if (!data.containsKey("id")) {
      members.add("missing-member", DATA + "/id", "id");
    }
    return this;
  }

  Optional<String> text(String name) {
    return members.text(attributes, ATTRIBUTES, name);
  }

  /** A text that may be null; the outer one is empty when it is not sent. */
  Optional<Optional<String>> nullable(String name) {
    JsonValue value = attributes.get(name);
    if (value == JsonValue.NULL) {
      return Optional.of(Optional.empty());
    }
    return text(name).map(Optional::of);
  }

  Optional<Boolean> bool(String name) {
    return members.bool(attributes, ATTRIBUTES, name);
  }

  Optional<Set<String>> texts(String name) {
    return members.texts(attributes, ATTRIBUTES, name);
  }

  Optional<Instant> instant(String name) {
    return members.instant(attributes, ATTRIBUTES, name);
  }

  /**
   * Ends the reading.
   *
   * @throws InvalidInput naming everything that cannot be taken
   */
  void refuseWhenWrong() {
    members.refuseWhenWrong();
  }
}
