package org.innoplaces.webapp.site.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteViewsTest {

  private final SiteViews views = SourceFolder.views();

  @ParameterizedTest
  @ValueSource(strings = {"themes", "testimonials", "places"})
  void listAndShowTheCollectionsThatHavePages(String collection) {
    assertThat(views.index(collection)).contains("/site/" + collection + "/index.xhtml");
    assertThat(views.entry(collection)).contains("/site/" + collection + "/entry.xhtml");
  }

  @ParameterizedTest
  @ValueSource(strings = {"persons", "media", "menus", "site", "pages"})
  void showNothingOfTheOthers(String collection) {
    assertThat(views.index(collection)).isEmpty();
    assertThat(views.entry(collection)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hero",
        "richText",
        "cards",
        "quote",
        "teaser",
        "programme",
        "callToAction",
        "entryList"
      })
  void haveAFragmentForEveryBlockOfTheCore(String type) {
    assertThat(views.block(type)).contains("/site/blocks/" + type + ".xhtml");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "..", "../page", "hero.xhtml", "a/b", "-", "%2e", "hero\u0000"})
  void cannotBeTalkedIntoAnotherFolder(String name) {
    assertThat(views.block(name)).isEmpty();
    assertThat(views.index(name)).isEmpty();
  }
}
