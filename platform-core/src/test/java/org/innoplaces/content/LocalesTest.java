package org.innoplaces.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalesTest {

  @Test
  void fallBackToLessDetailAndThenToTheDefault() {
    assertThat(Locales.fallbackChain("fr-CA", "en")).containsExactly("fr-CA", "fr", "en");
    assertThat(Locales.fallbackChain("zh-Hant-TW", "en"))
        .containsExactly("zh-Hant-TW", "zh-Hant", "zh", "en");
    assertThat(Locales.fallbackChain("en", "fr")).containsExactly("en", "fr");
  }

  @Test
  void nameNoLanguageTwice() {
    assertThat(Locales.fallbackChain("fr", "fr")).containsExactly("fr");
    assertThat(Locales.fallbackChain("fr-CA", "fr")).containsExactly("fr-CA", "fr");
  }

  @Test
  void leaveOutASingleLetterBeforeWhatBelongsToIt() {
    assertThat(Locales.fallbackChain("de-x-alt", "en")).containsExactly("de-x-alt", "de", "en");
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "fr-CA", "zh-Hant-TW", "sr-Latn", "und", "de-1996", "es-419"})
  void areWellFormed(String tag) {
    assertThat(Locales.isWellFormed(tag)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "f",
        "fr_FR",
        "FR",
        "fr-ca",
        "fr-",
        "-fr",
        "français",
        "fr-CA-x-toolong12"
      })
  void areNotWellFormed(String tag) {
    assertThat(Locales.isWellFormed(tag)).isFalse();
  }

  @Test
  void ofASiteAcceptTheirVarieties() {
    LanguageSettings site = new LanguageSettings(List.of("fr", "en"));

    assertThat(site.byDefault()).isEqualTo("fr");
    assertThat(site.accepts("fr")).isTrue();
    assertThat(site.accepts("fr-CA")).isTrue();
    assertThat(site.accepts("en-GB")).isTrue();
    assertThat(site.accepts("de")).isFalse();
    assertThat(site.accepts("und")).isFalse();
    assertThat(site.accepts("")).isFalse();
    assertThat(site.chain("en-GB")).containsExactly("en-GB", "en", "fr");
  }
}
