package org.innoplaces.http;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.innoplaces.json.JsonText;
import org.innoplaces.jsonapi.Unreadable;
import org.innoplaces.problem.ChangedMeanwhile;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.Message;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;
import org.innoplaces.problem.TooLarge;

/**
 * The attributes of the one thing in a JSON:API document that a client sent. What is wrong is told
 * with its place in the document.
 */
public final class SentAttributes {

  private static final int MOST_BYTES = 100_000;
  private static final String PLACE = "/data/attributes";

  private final JsonObject attributes;

  private SentAttributes(JsonObject attributes) {
    this.attributes = attributes;
  }

  /**
   * Reads a document.
   *
   * @param names the attributes that there may be
   * @throws InvalidInput when it is none, or has other members
   */
  public static SentAttributes read(InputStream body, String type, String... names) {
    JsonObject attributes = all(body, type);
    allow(attributes, PLACE, Set.of(names));
    return new SentAttributes(attributes);
  }

  /**
   * Reads a document whose attributes are all texts.
   *
   * @param names the attributes that there may be
   * @throws InvalidInput when it is none; all members that are unknown or no text are named
   */
  public static SentAttributes texts(InputStream body, String type, String... names) {
    JsonObject attributes = all(body, type);
    List<Problem> problems = new ArrayList<>(unknown(attributes, PLACE, Set.of(names)));
    attributes.forEach(
        (name, value) -> {
          if (List.of(names).contains(name) && !(value instanceof JsonString)) {
            problems.add(noText(name));
          }
        });
    refuse(problems);
    return new SentAttributes(attributes);
  }

  /**
   * All attributes of a document, whatever their names.
   *
   * @throws InvalidInput when it is none
   */
  public static JsonObject all(InputStream body, String type) {
    JsonObject document = parse(body);
    JsonObject data = object(document, "data", "/data");
    allow(document, "", Set.of("data", "jsonapi", "meta"));
    allow(data, "/data", Set.of("type", "id", "attributes"));
    if (!type.equals(data.getString("type", ""))) {
      throw refused("wrong-value", "/data/type", "type", "\"" + type + "\"");
    }
    return object(data, "attributes", PLACE);
  }

  /** Does something with attributes; what is refused of them is told with its place. */
  public static <T> T placed(Supplier<T> work) {
    try {
      return work.get();
    } catch (InvalidInput refused) {
      throw new InvalidInput(refused.problems().stream().map(SentAttributes::placed).toList());
    } catch (ChangedMeanwhile changed) {
      throw changed.placed(changed.problems().stream().map(SentAttributes::placed).toList());
    }
  }

  private static Problem placed(Problem problem) {
    Source source = problem.source();
    boolean bare = source != null && source.value().matches("/(?!data(/|$)).*");
    return bare
        ? new Problem(problem.code(), Source.pointer(PLACE + source.value()), problem.message())
        : problem;
  }

  private static JsonObject parse(InputStream body) {
    try {
      byte[] bytes = body == null ? new byte[0] : body.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new TooLarge(Problem.of("body-too-large", null, MOST_BYTES));
      }
      return JsonText.parse(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException malformed) {
      throw new InvalidInput(Unreadable.text());
    } catch (JsonException malformed) {
      throw new InvalidInput(Unreadable.json(malformed));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static JsonObject object(JsonObject parent, String name, String place) {
    if (!(parent.get(name) instanceof JsonObject object)) {
      throw refused("missing-member", place, name);
    }
    return object;
  }

  private static void allow(JsonObject object, String place, Set<String> names) {
    refuse(unknown(object, place, names));
  }

  private static List<Problem> unknown(JsonObject object, String place, Set<String> names) {
    String known = String.join(", ", new TreeSet<>(names));
    return object.keySet().stream()
        .filter(name -> !names.contains(name))
        .map(name -> problem("unknown-member", place + "/" + name, name, known))
        .toList();
  }

  private static void refuse(List<Problem> problems) {
    if (!problems.isEmpty()) {
      throw new InvalidInput(problems);
    }
  }

  private static InvalidInput refused(String code, String place, Object... arguments) {
    return new InvalidInput(problem(code, place, arguments));
  }

  private static Problem problem(String code, String place, Object... arguments) {
    return Problem.of(code, Source.pointer(place), arguments);
  }

  /** A text, when it was sent. */
  public Optional<String> text(String name) {
    JsonValue value = attributes.get(name);
    if (value == null) {
      return Optional.empty();
    }
    if (!(value instanceof JsonString text)) {
      throw new InvalidInput(noText(name));
    }
    return Optional.of(text.getString());
  }

  private static Problem noText(String name) {
    Source place = Source.pointer(PLACE + "/" + name);
    return new Problem("wrong-value", place, Message.of("problem.no-text", name));
  }

  /** Yes or no, when it was sent. */
  public Optional<Boolean> flag(String name) {
    JsonValue value = attributes.get(name);
    if (value == null) {
      return Optional.empty();
    }
    if (value != JsonValue.TRUE && value != JsonValue.FALSE) {
      throw refused("wrong-value", PLACE + "/" + name, name, "true, false");
    }
    return Optional.of(value == JsonValue.TRUE);
  }

  /** Several texts, when they were sent. */
  public Optional<Set<String>> texts(String name) {
    JsonValue value = attributes.get(name);
    if (value == null) {
      return Optional.empty();
    }
    if (!(value instanceof JsonArray array)
        || !array.stream().allMatch(JsonString.class::isInstance)) {
      throw refused("wrong-value", PLACE + "/" + name, name, "[\"…\"]");
    }
    List<String> texts = array.getValuesAs(JsonString::getString);
    return Optional.of(new TreeSet<>(texts));
  }
}
