package org.innoplaces.webapp.site.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.innoplaces.webapp.site.address.SiteRoute.Address;
import org.innoplaces.webapp.site.address.SiteRoute.Elsewhere;
import org.innoplaces.webapp.site.address.SiteRoute.Moved;
import org.innoplaces.webapp.site.address.SiteRoute.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteRouterTest {

  private final SiteRouter router = new SiteRouter(() -> List.of("fr", "en", "pt-BR"));

  @Test
  void leadsTheRootToTheDefaultLanguageForNow() {
    assertThat(router.route("/")).isEqualTo(new Moved("/fr/", false));
  }

  @Test
  void readsAHomePage() {
    assertThat(router.route("/en/")).isEqualTo(new Address("en", List.of()));
  }

  @Test
  void readsAPageOrCollection() {
    assertThat(router.route("/pt-BR/themes")).isEqualTo(new Address("pt-BR", List.of("themes")));
  }

  @Test
  void readsAnEntry() {
    assertThat(router.route("/fr/themes/makers"))
        .isEqualTo(new Address("fr", List.of("themes", "makers")));
  }

  @Test
  void decodesNames() {
    assertThat(router.route("/fr/caf%C3%A9")).isEqualTo(new Address("fr", List.of("café")));
  }

  @ParameterizedTest
  @CsvSource({"/fr,/fr/", "/fr/themes/,/fr/themes", "/fr/caf%C3%A9/,/fr/caf%C3%A9"})
  void tidiesSlashesForGood(String path, String tidy) {
    assertThat(router.route(path)).isEqualTo(new Moved(tidy, true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api",
        "/api/content/themes%2Fmakers",
        "/media/1/original/a.svg",
        "/desk",
        "/desk/login.xhtml",
        "/health/ready",
        "/jakarta.faces.resource/site.css.xhtml",
        "/sitemap.xml",
        "/site-theme.css",
        "/favicon.ico"
      })
  void leavesOthersAlone(String path) {
    assertThat(router.route(path)).isInstanceOf(Elsewhere.class);
  }

  @Test
  void asksForNoLanguagesWhenThePathIsNotAPage() {
    SiteRouter withoutContent =
        new SiteRouter(
            () -> {
              throw new IllegalStateException("the database is away");
            });

    assertThat(withoutContent.route("/health/live")).isInstanceOf(Elsewhere.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/de/",
        "/FR/themes",
        "/site/page.xhtml",
        "/site/blocks/hero.xhtml",
        "/anything.xhtml",
        "/fr/themes/makers/more",
        "/fr/.hidden",
        "/fr/a%20b",
        "/fr/%3Cscript%3E"
      })
  void knowsWhatIsNeverAPage(String path) {
    assertThat(router.route(path)).isEqualTo(new Refused(404));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/fr/..",
        "/fr/../en/",
        "/fr/%2e%2e/en",
        "/fr/./themes",
        "/fr/themes%2fmakers",
        "/fr/themes%5Cmakers",
        "/fr/themes\\makers",
        "/fr/themes;v=1",
        "/fr/themes%3bv=1",
        "/fr//themes",
        "//example.org/",
        "/fr/%00",
        "/fr/%0d%0aSet-Cookie:a",
        "/fr/%c3%28",
        "/fr/%ff",
        "/fr/%c0%af",
        "/fr/%zz",
        "/fr/%e",
        "/fr/a b",
        "/fr/café",
        "fr/themes",
        ""
      })
  void refusesTricks(String path) {
    assertThat(router.route(path)).isEqualTo(new Refused(400));
  }

  @Test
  void refusesOverLongPaths() {
    assertThat(router.route("/fr/" + "a".repeat(2000))).isEqualTo(new Refused(400));
  }

  @ParameterizedTest
  @CsvSource({"/en/nowhere,en", "/en,en", "/de/,fr", "/nowhere,fr", "/,fr"})
  void choosesTheLanguageOfAnErrorPage(String path, String language) {
    assertThat(router.languageOf(path)).isEqualTo(language);
  }
}
