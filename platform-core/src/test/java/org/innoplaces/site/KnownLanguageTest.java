package org.innoplaces.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownLanguageTest {

  private final KnownLanguage.Validator validator = new KnownLanguage.Validator();

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en", "pt-BR", "zh-Hant-TW", "gsw", "br"})
  void takesLanguagesThatAreSpoken(String tag) {
    assertThat(validator.isValid(tag, null)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"xq", "xq-FR", "qqx"})
  void refusesCodesOfNoLanguage(String tag) {
    assertThat(validator.isValid(tag, null)).isFalse();
  }
}
