package org.innoplaces.json;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.Map;

/**
 * JSON as the platform reads and writes it.
 *
 * <p>Holds one provider for all threads: the static methods of {@code jakarta.json.Json} look the
 * provider up at every call. Member names that stand twice and nesting deeper than 64 are refused.
 */
public final class JsonText {

  private static final JsonProvider PROVIDER = JsonProvider.provider();
  private static final JsonBuilderFactory BUILDERS = PROVIDER.createBuilderFactory(Map.of());
  private static final JsonReaderFactory READERS =
      PROVIDER.createReaderFactory(
          Map.of(
              JsonConfig.KEY_STRATEGY,
              JsonConfig.KeyStrategy.NONE,
              "org.eclipse.parsson.maxDepth",
              64));

  private JsonText() {}

  /**
   * Reads one JSON object.
   *
   * @throws JsonException when the text is anything else; the message names line and column
   */
  public static JsonObject parse(String text) {
    try (JsonReader reader = READERS.createReader(new StringReader(text))) {
      return reader.readObject();
    } catch (JsonException malformed) {
      throw malformed;
    } catch (RuntimeException refusedByTheParser) {
      throw new JsonException(refusedByTheParser.getMessage(), refusedByTheParser);
    }
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
}
