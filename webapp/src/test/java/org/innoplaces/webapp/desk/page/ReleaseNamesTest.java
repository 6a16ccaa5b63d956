package org.innoplaces.webapp.desk.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.content.Locales;
import org.innoplaces.content.manage.ListedEntry;
import org.innoplaces.content.manage.action.FindEntries;
import org.innoplaces.content.release.ReleaseItem.Content;
import org.innoplaces.json.JsonText;
import org.innoplaces.testkit.TestDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rows of a release are called. */
class ReleaseNamesTest {

  private static TestPlatform platform;
  private static UUID page;

  @BeforeAll
  static void aPageHasATitleInEachLanguage() {
    platform = TestPlatform.on(TestDatabase.h2()).start();
    page = platform.editor().create("page");
    Map.of("fr", "La porte", "en", "The door")
        .forEach(
            (locale, title) ->
                platform
                    .editor()
                    .save(page, locale, JsonText.object().add("title", title).build()));
  }

  @AfterAll
  static void stop() {
    platform.close();
  }

  @ParameterizedTest
  @CsvSource({
    "fr, fr, La porte",
    "fr, en, The door",
    "en, fr, La porte",
    "en, en, The door",
    "fr, und, La porte",
    "en, und, The door"
  })
  void eachTextHasItsOwnTitleAndWhatIsSharedThatOfTheReader(
      String reader, String locale, String title) {
    Content content = new Content(page, locale);

    Map<Content, ListedEntry> names =
        new ReleaseNames(platform.get(FindEntries.class), Actor.SYSTEM, reader)
            .of(List.of(content, new Content(page, Locales.SHARED), new Content(page, "fr")));

    assertThat(names.get(content).title()).contains(title);
  }
}
