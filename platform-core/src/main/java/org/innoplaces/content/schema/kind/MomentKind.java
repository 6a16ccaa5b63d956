package org.innoplaces.content.schema.kind;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.innoplaces.content.schema.FieldKind;
import org.innoplaces.content.schema.IndexValue;
import org.innoplaces.content.schema.Intake;
import org.innoplaces.json.JsonText;

/**
 * A day ({@code date}, {@code 2026-11-22}) or an instant ({@code instant}, {@code
 * 2026-11-22T14:00:00Z}), both as ISO 8601; a day is indexed as its start in UTC.
 *
 * @param day whether it is a day without a time
 */
public record MomentKind(boolean day) implements FieldKind {

  @Override
  public String name() {
    return day ? "date" : "instant";
  }

  @Override
  public JsonValue take(JsonValue value, Intake intake) {
    try {
      if (isCommon(instant(value))) {
        return value;
      }
    } catch (ClassCastException | DateTimeException malformed) {
      // Noted below like the years that only computers write.
    }
    intake.problem(day ? "not-a-date" : "not-an-instant");
    return value;
  }

  private static boolean isCommon(Instant instant) {
    int year = instant.atOffset(ZoneOffset.UTC).getYear();
    return year > 0 && year < 10_000;
  }

  private Instant instant(JsonValue stored) {
    Object moment = toJava(stored);
    return moment instanceof LocalDate date
        ? date.atStartOfDay(ZoneOffset.UTC).toInstant()
        : (Instant) moment;
  }

  @Override
  public Object toJava(JsonValue stored) {
    String text = ((JsonString) stored).getString();
    return day ? (Object) LocalDate.parse(text) : Instant.parse(text);
  }

  @Override
  public JsonObject jsonSchema() {
    return JsonText.object()
        .add("type", "string")
        .add("format", day ? "date" : "date-time")
        .build();
  }

  @Override
  public Stream<IndexValue> index(JsonValue stored) {
    return Stream.of(IndexValue.of(instant(stored)));
  }

  @Override
  public IndexValue.Kind indexKind() {
    return IndexValue.Kind.INSTANT;
  }
}
