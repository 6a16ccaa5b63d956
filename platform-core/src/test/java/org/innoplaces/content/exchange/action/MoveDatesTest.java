package org.innoplaces.content.exchange.action;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.innoplaces.json.JsonText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoveDatesTest {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final LocalDate AS_OF = LocalDate.parse("2026-10-29");
  private static final String DATES = "{\"asOf\": \"2026-10-29\", \"timeZone\": \"Europe/Paris\"}";

  @Property
  void keepsWeekdayTimeOfDayAndDistance(
      @ForAll @IntRange(min = -1_000, max = 4_000) int daysLater,
      @ForAll @IntRange(min = -300, max = 300) int distance) {
    ZonedDateTime written = AS_OF.plusDays(distance).atTime(14, 0).atZone(PARIS);
    ZonedDateTime today = AS_OF.plusDays(daysLater).atTime(23, 30).atZone(PARIS);

    ZonedDateTime moved = moved(written.toInstant().toString(), today.toInstant()).atZone(PARIS);

    assertThat(moved.getDayOfWeek()).isEqualTo(written.getDayOfWeek());
    assertThat(moved.toLocalTime()).isEqualTo(written.toLocalTime());
    long days =
        Duration.between(today.toLocalDate().atStartOfDay(), moved.toLocalDate().atStartOfDay())
            .toDays();
    assertThat(distance - days).isBetween(0L, 6L);
  }

  @Test
  void leavesAloneWhatIsNoInstant() {
    JsonObject file =
        JsonText.parse(
            "{\"a\": \"On 2026-10-08T12:00:00Z\", \"b\": [\"2026-10-08\", 7, null, true]}");

    assertThat(dates("2027-10-29T10:00:00Z").moved(file)).isEqualTo(file);
  }

  @Test
  void findsInstantsAtAnyDepth() {
    JsonObject file = JsonText.parse("{\"a\": [{\"b\": \"2026-10-08T12:00:00Z\"}]}");

    assertThat(dates("2026-11-05T10:00:00Z").moved(file).toString())
        .isEqualTo("{\"a\":[{\"b\":\"2026-10-15T12:00:00Z\"}]}");
  }

  @Test
  void crossesTheChangeOfTheClocks() {
    assertThat(moved("2026-10-22T12:00:00Z", Instant.parse("2026-11-05T10:00:00Z")))
        .isEqualTo(Instant.parse("2026-10-29T13:00:00Z"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"asOf\": \"2026-10-29\"}",
        "{\"asOf\": \"2026-10-29\", \"timeZone\": \"Mars/Base\"}",
        "{\"asOf\": \"soon\", \"timeZone\": \"Europe/Paris\"}",
        "{\"asOf\": 7, \"timeZone\": \"Europe/Paris\"}"
      })
  void refusesWhatSaysNoDay(String malformed) {
    assertThat(MoveDates.of(JsonText.parse(malformed), Instant.EPOCH)).isEmpty();
  }

  private static Instant moved(String written, Instant now) {
    JsonObject file = JsonText.object().add("start", written).build();
    return Instant.parse(dates(now.toString()).moved(file).getString("start"));
  }

  private static MoveDates dates(String now) {
    return MoveDates.of(JsonText.parse(DATES), Instant.parse(now)).orElseThrow();
  }
}
