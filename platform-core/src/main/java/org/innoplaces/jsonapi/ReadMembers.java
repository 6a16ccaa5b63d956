package org.innoplaces.jsonapi;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;

/** Reads the members of a JSON document and collects everything that is wrong with them. */
public final class ReadMembers {

  private static final BigDecimal MOST = BigDecimal.valueOf(999_999_999);

  private final List<Problem> problems = new ArrayList<>();

  /** Notes every member that is not known. */
  public void allow(JsonObject object, String pointer, Set<String> names) {
    object.keySet().stream()
        .filter(name -> !names.contains(name))
        .forEach(
            name ->
                add(
                    "unknown-member",
                    pointer + "/" + name,
                    name,
                    String.join(", ", new TreeSet<>(names))));
  }

  /** An object that may be absent. */
  public JsonObject object(JsonObject parent, String pointer, String name) {
    JsonValue value = parent.get(name);
    if (value != null && !(value instanceof JsonObject)) {
      add("not-an-object", pointer + "/" + name);
    }
    return value instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
  }

  /** A text that may be absent. */
  public Optional<String> text(JsonObject parent, String pointer, String name) {
    JsonValue value = parent.get(name);
    if (value != null && !(value instanceof JsonString)) {
      add("not-a-text", pointer + "/" + name);
    }
    return value instanceof JsonString text ? Optional.of(text.getString()) : Optional.empty();
  }

  /** A text that may be absent or null. */
  public Optional<String> optionalText(JsonObject parent, String pointer, String name) {
    return parent.get(name) == JsonValue.NULL ? Optional.empty() : text(parent, pointer, name);
  }

  /** A whole number from the least one on; another one, when there is none. */
  public int number(JsonObject parent, String pointer, String name, int least, int otherwise) {
    JsonValue value = parent.get(name);
    if (value == null) {
      return otherwise;
    }
    if (value instanceof JsonNumber number
        && number.isIntegral()
        && number.bigDecimalValue().abs().compareTo(MOST) <= 0
        && number.intValue() >= least) {
      return number.intValue();
    }
    add("not-an-integer", pointer + "/" + name);
    return otherwise;
  }

  /** Null and absent are the same: none. */
  public Optional<Instant> instant(JsonObject parent, String pointer, String name) {
    JsonValue value = parent.get(name);
    if (value == null || value == JsonValue.NULL) {
      return Optional.empty();
    }
    try {
      String text = value instanceof JsonString string ? string.getString() : "";
      return Optional.of(OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeException malformed) {
      add("invalid-instant", pointer + "/" + name);
      return Optional.empty();
    }
  }

  /** A list of texts that may be absent. */
  public Optional<Set<String>> texts(JsonObject parent, String pointer, String name) {
    JsonValue value = parent.get(name);
    if (value == null) {
      return Optional.empty();
    }
    if (!(value instanceof JsonArray list)
        || !list.stream().allMatch(JsonString.class::isInstance)) {
      add("not-a-list", pointer + "/" + name, 500);
      return Optional.empty();
    }
    Set<String> texts = new TreeSet<>();
    list.getValuesAs(JsonString.class).forEach(text -> texts.add(text.getString()));
    return Optional.of(texts);
  }

  /** A truth value that may be absent. */
  public Optional<Boolean> bool(JsonObject parent, String pointer, String name) {
    JsonValue value = parent.get(name);
    boolean known = value == JsonValue.TRUE || value == JsonValue.FALSE;
    if (value != null && !known) {
      add("not-a-boolean", pointer + "/" + name);
    }
    return known ? Optional.of(value == JsonValue.TRUE) : Optional.empty();
  }

  /** Notes what is wrong at a place. */
  public void add(String code, String pointer, Object... arguments) {
    problems.add(Problem.of(code, Source.pointer(pointer), arguments));
  }

  /** Whether anything was noted. */
  public boolean isWrong() {
    return !problems.isEmpty();
  }

  /** Notes what others found. */
  public void add(Collection<Problem> found) {
    problems.addAll(found);
  }

  /**
   * Ends the reading.
   *
   * @throws InvalidInput naming everything that was noted
   */
  public void refuseWhenWrong() {
    if (!problems.isEmpty()) {
      throw new InvalidInput(problems);
    }
  }
}
