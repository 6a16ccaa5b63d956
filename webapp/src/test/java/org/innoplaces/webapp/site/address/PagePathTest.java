package org.innoplaces.webapp.site.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.innoplaces.webapp.address.SiteAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagePathTest {

  @Test
  void putsPagesDirectlyBelowTheirLanguage() {
    assertThat(PagePath.of("fr", "pages", "le-reseau")).isEqualTo("/fr/le-reseau");
  }

  @Test
  void putsEntriesBelowTheirCollection() {
    assertThat(PagePath.of("en", "themes", "makers")).isEqualTo("/en/themes/makers");
  }

  @Test
  void encodesWhatASlugMayHold() {
    assertThat(PagePath.of("fr", "café & thé/1")).isEqualTo("/fr/caf%C3%A9%20%26%20th%C3%A9%2F1");
  }

  @Test
  void addsTheLanguageToAPathOfAnEditor() {
    assertThat(PagePath.written("fr", "/themes")).contains("/fr/themes");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://example.org/a", "mailto:a@example.org", "tel:+33261910736"})
  void keepsAddressesOfOthers(String written) {
    assertThat(PagePath.written("fr", written)).contains(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"javascript:alert(1)", "//example.org", "data:text/html,x", "themes", ""})
  void takesNothingElseForALink(String written) {
    assertThat(PagePath.written("fr", written)).isEmpty();
  }

  @Test
  void makesAbsoluteAddressesFromTheSetting() {
    assertThat(new SiteAddress("https://example.org/").absolute("/fr/"))
        .isEqualTo("https://example.org/fr/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"example.org", "ftp://example.org", "https:///fr"})
  void refusesABaseThatNoVisitorCouldOpen(String base) {
    assertThatThrownBy(() -> new SiteAddress(base))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("innoplaces.base.url");
  }
}
