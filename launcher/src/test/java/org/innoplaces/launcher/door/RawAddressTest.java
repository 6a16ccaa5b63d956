package org.innoplaces.launcher.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RawAddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/fr/",
        "/fr/themes/makers",
        "/fr/%C3%A9t%C3%A9",
        "/api/content/a%2Fb",
        "/a.b/..c/d..",
        "/media/0/og-1200x630/a.svg",
        "//fr/",
        "/fr/%25zz"
      })
  void takesWhatEveryPartOfTheServerReadsAlike(String path) {
    assertThat(new RawAddress(path, "").isSound()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "fr/",
        "*",
        "/%zz",
        "/%",
        "/%4",
        "/fr/%00",
        "/fr/%0a",
        "/fr/%ff",
        "/fr/%c3%28",
        "/fr/\u00e9",
        "/fr/a b",
        "/fr/%5c",
        "/fr/a\\b",
        "/..",
        "/fr/../x",
        "/fr/%2e%2e/x",
        "/fr/..%2f..%2fetc",
        "/fr/.",
        "/api/./content",
        "/fr/;x=1"
      })
  void refusesWhatSomeOfThemReadOtherwise(String path) {
    assertThat(new RawAddress(path, "").isSound()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a=b&c",
        "filter[title]=%C3%A9t%C3%A9",
        "filter[title]=\u00c3\u00a9",
        "a=b c|\"<>\\^`{}",
        "text=one%0D%0Atwo%09",
        "x=%25ff",
        "=&&"
      })
  void takesQueriesThatAreText(String query) {
    assertThat(new RawAddress("/fr/", query).isSound()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"x=%ff", "%ff", "x=\u00ff\u00fe", "x=%c3%28", "x=%00", "x=%", "x=%zz"})
  void refusesQueriesThatAreNoText(String query) {
    assertThat(new RawAddress("/fr/", query).isSound()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"/api/content/%zz,/api/", "/en/%zz,/en/", "/%zz,/", "/desk/%zz,/", "/apis/%zz,/"})
  void leadsToTheSamePartOfTheSite(String path, String nearest) {
    assertThat(new RawAddress(path, "").nearest()).isEqualTo(nearest);
  }
}
