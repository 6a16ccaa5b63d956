package org.innoplaces.content.schema.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.innoplaces.content.schema.MalformedValue;
import org.innoplaces.content.schema.extension.ValueKind;
import org.innoplaces.json.JsonText;
import org.innoplaces.problem.Message;

/** Times of a day to the minute, without a zone: {@code 14:00}. */
@ApplicationScoped
class TimeOfDay implements ValueKind<LocalTime> {

  @Override
  public String name() {
    return "timeOfDay";
  }

  @Override
  public Class<LocalTime> type() {
    return LocalTime.class;
  }

  @Override
  public LocalTime read(String text) {
    try {
      LocalTime time = LocalTime.parse(text);
      if (time.equals(time.truncatedTo(ChronoUnit.MINUTES))) {
        return time;
      }
    } catch (DateTimeException malformed) {
      // Told below like a time with seconds.
    }
    throw new MalformedValue(Message.of("problem.not-a-time", example()));
  }

  @Override
  public String example() {
    return "14:00";
  }

  @Override
  public JsonObject jsonSchema() {
    return JsonText.object()
        .add("type", "string")
        .add("pattern", "^([01][0-9]|2[0-3]):[0-5][0-9]$")
        .build();
  }

  @Override
  public String input() {
    return "time";
  }
}
