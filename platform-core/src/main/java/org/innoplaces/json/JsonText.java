package org.innoplaces.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonWriter;
import jakarta.json.JsonWriterFactory;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParserFactory;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * JSON as the platform reads and writes it.
 *
 * <p>Holds one provider for all threads: the static methods of {@code jakarta.json.Json} look the
 * provider up at every call. Member names that stand twice and nesting deeper than 64 are refused.
 */
public final class JsonText {

  private static final JsonProvider PROVIDER = JsonProvider.provider();
  private static final JsonBuilderFactory BUILDERS = PROVIDER.createBuilderFactory(Map.of());
  private static final JsonParserFactory PARSERS =
      PROVIDER.createParserFactory(Map.of("org.eclipse.parsson.maxDepth", 64));

  private static final JsonWriterFactory INDENTED =
      PROVIDER.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));

  private JsonText() {}

  /**
   * Reads one JSON object.
   *
   * @throws JsonException when the text is anything else; {@link JsonFlaw} tells why
   */
  public static JsonObject parse(String text) {
    try (JsonParser parser = PARSERS.createParser(new StringReader(text))) {
      return whole(parser);
    } catch (JsonParsingException malformed) {
      throw malformed(malformed.getLocation(), malformed);
    } catch (JsonException unreadable) {
      throw unreadable;
    } catch (RuntimeException refusedByTheParser) {
      throw new JsonException("too much", refusedByTheParser);
    }
  }

  private static JsonObject whole(JsonParser parser) {
    if (!parser.hasNext()) {
      throw malformed(parser.getLocation(), null);
    }
    if (parser.next() != Event.START_OBJECT) {
      throw new JsonException(JsonFlaw.NO_OBJECT);
    }
    JsonObject object = members(parser);
    if (parser.hasNext()) {
      throw malformed(parser.getLocation(), null);
    }
    return object;
  }

  private static JsonException malformed(JsonLocation location, Throwable cause) {
    return new JsonException(place(location), cause);
  }

  /** Line and column, the first of each being 1; the parser's own words name its tokens. */
  private static String place(JsonLocation location) {
    return location.getLineNumber() + ":" + location.getColumnNumber();
  }

  /** Member by member, because the parser's own way takes names that stand twice. */
  private static JsonObject members(JsonParser parser) {
    JsonObjectBuilder object = object();
    Set<String> names = new HashSet<>();
    while (parser.next() != Event.END_OBJECT) {
      String name = parser.getString();
      if (!names.add(name)) {
        throw new JsonException(place(parser.getLocation()) + " " + name);
      }
      object.add(name, value(parser, parser.next()));
    }
    return object.build();
  }

  private static JsonArray elements(JsonParser parser) {
    JsonArrayBuilder array = array();
    for (Event event = parser.next(); event != Event.END_ARRAY; event = parser.next()) {
      array.add(value(parser, event));
    }
    return array.build();
  }

  private static JsonValue value(JsonParser parser, Event event) {
    return switch (event) {
      case START_OBJECT -> members(parser);
      case START_ARRAY -> elements(parser);
      default -> parser.getValue();
    };
  }

  /** A builder of objects. */
  public static JsonObjectBuilder object() {
    return BUILDERS.createObjectBuilder();
  }

  /** A builder that starts with the members of another object. */
  public static JsonObjectBuilder object(JsonObject start) {
    return BUILDERS.createObjectBuilder(start);
  }

  /** A builder of arrays. */
  public static JsonArrayBuilder array() {
    return BUILDERS.createArrayBuilder();
  }

  /** An object as people read it: a line for each member, and one at the end. */
  public static String pretty(JsonObject object) {
    StringWriter text = new StringWriter();
    try (JsonWriter writer = INDENTED.createWriter(text)) {
      writer.write(object);
    }
    return text.toString().strip() + "\n";
  }

  /** A JSON string. */
  public static JsonString string(String text) {
    return PROVIDER.createValue(text);
  }

  /** A JSON number without a fraction. */
  public static JsonValue number(long number) {
    return PROVIDER.createValue(number);
  }

  /** A JSON number. */
  public static JsonValue number(BigDecimal number) {
    return PROVIDER.createValue(number);
  }

  /** A JSON truth value. */
  public static JsonValue bool(boolean value) {
    return value ? JsonValue.TRUE : JsonValue.FALSE;
  }

  /** An array of strings. */
  public static JsonValue strings(Iterable<String> texts) {
    JsonArrayBuilder array = array();
    texts.forEach(array::add);
    return array.build();
  }

  /** Whether there is nothing in a value: absent, null, an empty text, list or object. */
  public static boolean isEmpty(JsonValue value) {
    if (value == null) {
      return true;
    }
    return switch (value.getValueType()) {
      case NULL -> true;
      case STRING -> ((JsonString) value).getString().isBlank();
      case ARRAY -> value.asJsonArray().isEmpty();
      case OBJECT -> value.asJsonObject().isEmpty();
      default -> false;
    };
  }

  /**
   * The value at a path of member names with dots between them; null when there is none or it is
   * JSON null.
   */
  public static JsonValue at(JsonObject data, String path) {
    JsonValue value = data;
    for (String step : path.split("\\.")) {
      value = value instanceof JsonObject object ? object.get(step) : null;
    }
    return value == JsonValue.NULL ? null : value;
  }
}
