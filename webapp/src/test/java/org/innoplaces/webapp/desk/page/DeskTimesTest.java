package org.innoplaces.webapp.desk.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.innoplaces.problem.InvalidInput;
import org.junit.jupiter.api.Test;

/** Times that people type in the zone of the site. */
class DeskTimesTest {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  @Test
  void refusesATimeThatTheClocksSkip() {
    LocalDateTime skipped = LocalDateTime.parse("2027-03-28T02:30");

    assertThatThrownBy(() -> DeskLanguages.instant(skipped, PARIS))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("2027-03-28 02:30 does not exist here");
  }

  @Test
  void takesTheEarlierOfATimeThatComesTwice() {
    LocalDateTime twice = LocalDateTime.parse("2027-10-31T02:30");

    assertThat(DeskLanguages.instant(twice, PARIS))
        .isEqualTo(Instant.parse("2027-10-31T00:30:00Z"));
  }
}
