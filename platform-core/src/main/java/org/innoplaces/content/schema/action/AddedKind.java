package org.innoplaces.content.schema.action;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.innoplaces.content.schema.FieldKind;
import org.innoplaces.content.schema.IndexValue;
import org.innoplaces.content.schema.Intake;
import org.innoplaces.content.schema.MalformedValue;
import org.innoplaces.content.schema.extension.ValueKind;
import org.innoplaces.json.JsonSchema;
import org.innoplaces.json.JsonText;
import org.innoplaces.problem.Problem;

/** Values of a kind that some module added. */
record AddedKind<T>(ValueKind<T> kind) implements FieldKind {

  @Override
  public String name() {
    return kind.name();
  }

  @Override
  public String input() {
    return kind.input();
  }

  @Override
  public JsonValue take(JsonValue value, Intake intake) {
    if (!(value instanceof JsonString given)) {
      intake.problem("not-a-text");
      return value;
    }
    try {
      return JsonText.string(kind.write(kind.read(given.getString().strip())));
    } catch (MalformedValue malformed) {
      intake.add(new Problem("malformed-value", intake.source(), malformed.expected()));
      return value;
    }
  }

  /** Null where the module cannot read any more what it once wrote. */
  @Override
  public Object toJava(JsonValue stored) {
    return stored(stored).orElse(null);
  }

  private Optional<T> stored(JsonValue stored) {
    try {
      return Optional.of(kind.read(((JsonString) stored).getString()));
    } catch (MalformedValue | ClassCastException unreadable) {
      return Optional.empty();
    }
  }

  /** What cannot be read any more is told as it stands. */
  @Override
  public String tell(String stored, Locale reader) {
    return stored(JsonText.string(stored)).map(value -> kind.tell(value, reader)).orElse(stored);
  }

  @Override
  public JsonObject jsonSchema() {
    return kind.jsonSchema();
  }

  @Override
  public Stream<IndexValue> index(JsonValue stored) {
    return Stream.of(IndexValue.of(((JsonString) stored).getString()));
  }

  @Override
  public IndexValue.Kind indexKind() {
    return IndexValue.Kind.TEXT;
  }

  @Override
  public IndexValue compared(String text) {
    try {
      return IndexValue.of(kind.write(kind.read(text.strip())));
    } catch (MalformedValue malformed) {
      throw new IllegalArgumentException(text, malformed);
    }
  }

  /** Any text, as people may write values in more ways than one; with an example. */
  @Override
  public JsonObject filterSchema() {
    return JsonText.object(JsonSchema.filled())
        .add("examples", JsonText.array().add(kind.example()))
        .build();
  }

  @Override
  public String comparedWith() {
    return kind.example() + ", …";
  }
}
