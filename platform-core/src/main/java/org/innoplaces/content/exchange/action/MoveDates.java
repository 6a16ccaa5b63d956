package org.innoplaces.content.exchange.action;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.innoplaces.json.JsonText;

/**
 * Moves the instants of a folder by whole weeks, so that they are as far from the day of the import
 * as they were from the day for which they were written: weekdays and times of day stay.
 */
final class MoveDates {

  private static final int DAYS = 7;

  private final long weeks;
  private final ZoneId zone;

  private MoveDates(long weeks, ZoneId zone) {
    this.weeks = weeks;
    this.zone = zone;
  }

  /**
   * How a folder says it.
   *
   * @param told like {@code {"asOf": "2026-10-08", "timeZone": "Europe/Paris"}}
   * @return empty when it is malformed
   */
  static Optional<MoveDates> of(JsonValue told, Instant now) {
    try {
      JsonObject dates = told.asJsonObject();
      ZoneId zone = ZoneId.of(dates.getString("timeZone"));
      LocalDate asOf = LocalDate.parse(dates.getString("asOf"));
      long days = ChronoUnit.DAYS.between(asOf, LocalDate.ofInstant(now, zone));
      return Optional.of(new MoveDates(Math.floorDiv(days, DAYS), zone));
    } catch (DateTimeException | ClassCastException | NullPointerException malformed) {
      return Optional.empty();
    }
  }

  /** The same with its instants moved. */
  JsonObject moved(JsonObject object) {
    JsonObjectBuilder members = JsonText.object();
    object.forEach((name, value) -> members.add(name, moved(value)));
    return members.build();
  }

  private JsonValue moved(JsonValue value) {
    if (value instanceof JsonObject object) {
      return moved(object);
    }
    if (value instanceof JsonArray array) {
      JsonArrayBuilder elements = JsonText.array();
      array.forEach(element -> elements.add(moved(element)));
      return elements.build();
    }
    return value instanceof JsonString text ? moved(text) : value;
  }

  private JsonValue moved(JsonString text) {
    try {
      Instant then = Instant.parse(text.getString());
      return JsonText.string(then.atZone(zone).plusWeeks(weeks).toInstant().toString());
    } catch (DateTimeException noInstant) {
      return text;
    }
  }
}
