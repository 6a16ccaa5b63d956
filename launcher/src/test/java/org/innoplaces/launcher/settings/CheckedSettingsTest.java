package org.innoplaces.launcher.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.innoplaces.launcher.instance.StartProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckedSettingsTest {

  @ParameterizedTest
  @CsvSource({
    "innoplaces.base.url, lab.example",
    "innoplaces.base.url, ftp://lab.example",
    "innoplaces.base.url, https://lab.example/site",
    "innoplaces.base.url, https://lab.example?x=1",
    "innoplaces.base.url, https://somebody@lab.example",
    "innoplaces.delivery.time-travel, sometimes",
    "innoplaces.media.largest.file, big",
    "innoplaces.media.largest.file, 0",
    "innoplaces.admin.email, nobody",
    "innoplaces.admin.password, short",
    "innoplaces.admin.token, short",
  })
  void refusesWrongValuesByNameWithoutRepeatingThem(String name, String value) {
    assertThatThrownBy(() -> CheckedSettings.of(file(name, value)))
        .isInstanceOf(StartProblem.class)
        .hasMessageStartingWith("The setting " + name + " must be ")
        .hasMessageNotContaining(" " + value);
  }

  @ParameterizedTest
  @CsvSource({
    "innoplaces.base.url, https://lab.example",
    "innoplaces.base.url, http://localhost:8080/",
    "innoplaces.delivery.time-travel, past",
    "innoplaces.media.largest.file, 25000000",
  })
  void takesRightValues(String name, String value) {
    assertThat(CheckedSettings.of(file(name, value)).unknown()).isEmpty();
  }

  @Test
  void namesWhatNothingReadsAsItWasSpelled() {
    OperatorSettings settings =
        new OperatorSettings(
            Map.of("INNOPLACES_BASEURL", "x", "INNOPLACES_CACHE", "/tmp", "PATH", "/bin"),
            Map.of("innoplaces.time-travel", "past", "other.plugin", "1"));

    assertThat(CheckedSettings.of(settings).unknown())
        .containsExactly("INNOPLACES_BASEURL", "innoplaces.time-travel");
  }

  private static OperatorSettings file(String name, String value) {
    return new OperatorSettings(Map.of(), Map.of(name, value));
  }
}
