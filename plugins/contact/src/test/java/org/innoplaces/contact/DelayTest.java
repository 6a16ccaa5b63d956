package org.innoplaces.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DelayTest {

  /** 30 November 2026 is a Monday. */
  @ParameterizedTest
  @CsvSource({
    "2026-11-30, 5, 2026-12-07",
    "2026-12-04, 1, 2026-12-07",
    "2026-12-05, 1, 2026-12-07",
    "2026-12-05, 0, 2026-12-07",
    "2026-11-30, 0, 2026-11-30",
    "2026-12-02, 10, 2026-12-16"
  })
  void countsFromMondayToFridayOnly(LocalDate arrived, int target, LocalDate due) {
    assertThat(Delay.of(arrived, target, arrived).due()).isEqualTo(due);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-30, 5, EARLY",
    "2026-12-04, 1, SOON",
    "2026-12-06, 1, SOON",
    "2026-12-07, 0, SOON",
    "2026-12-08, -1, LATE",
    "2026-12-12, -4, LATE",
    "2026-12-14, -5, LATE"
  })
  void tellsWhatIsLeftOfTheTime(LocalDate today, int days, Delay.Level level) {
    Delay delay = Delay.of(LocalDate.of(2026, 11, 30), 5, today);

    assertThat(delay.days()).isEqualTo(days);
    assertThat(delay.level()).isEqualTo(level);
  }

  @ParameterizedTest
  @CsvSource({
    "0, aujourd’hui, today",
    "1, un jour ouvré, one working day",
    "3, 3 jours ouvrés, 3 working days",
    "-1, retard d’un jour, one working day late",
    "-2, retard de 2 jours, 2 working days late"
  })
  void saysItInWords(int days, String french, String english) {
    Delay delay = new Delay(LocalDate.of(2026, 12, 7), days);

    assertThat(delay.told().in(Locale.FRENCH)).contains(french);
    assertThat(delay.told().in(Locale.ENGLISH)).contains(english);
  }
}
