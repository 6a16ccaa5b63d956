package org.innoplaces.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.innoplaces.system.harness.Axe;
import org.innoplaces.system.harness.DeskBrowser;
import org.innoplaces.system.harness.InBrowser;
import org.innoplaces.system.harness.OnSharedServer;
import org.innoplaces.system.harness.Site;
import org.junit.jupiter.api.Test;

/** Two languages of a theme are released together, looked at before, and taken back. */
@OnSharedServer
@InBrowser
class ReleaseInBrowserIT {

  private static final String EDITOR = "maelle@clefs-voisines.example";
  private static final Map<String, String> SLUG =
      Map.of("fr", "outils-et-plateformes", "en", "tools-and-platforms");
  private static final Map<String, String> TITLE =
      Map.of("fr", "Les coulisses, ensemble", "en", "Backstage, together");
  private static final Duration BETWEEN_READINGS = Duration.ofMillis(200);
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final Client http;
  private final Site site;

  ReleaseInBrowserIT(Site site) {
    this.site = site;
    this.http = new Client(site);
  }

  @Test
  void isLookedAtPublishedAndTakenBack(Page page) {
    new DeskBrowser(page, site).invite(EDITOR, "Maëlle Kerjean", "editor");
    new DeskBrowser(page, site).signIn(EDITOR, DeskBrowser.PASSWORD);
    Map<String, String> before = Map.of("fr", readers("fr"), "en", readers("en"));
    page.navigate(site.address("/desk/releases").toString());
    page.fill("#name", "Coulisses");
    page.click("#create");
    String release = page.url().replaceAll("[?].*", "");
    assertAxeFindsNothing(page);
    put(page, "fr");
    put(page, "en");

    look(page, release);
    assertNobodyElseSees(page.context().browser(), release);
    assertThat(readers("fr")).isEqualTo(before.get("fr"));

    page.navigate(release);
    assertThat(page.locator("tbody tr").count()).isEqualTo(2);
    assertAxeFindsNothing(page);
    page.click("#schedule");
    assertThat(page.url()).contains("done=release-scheduled");
    waitUntilReadersSee(TITLE);

    page.navigate(release);
    page.click("#undo");
    assertThat(page.url()).contains("done=release-undone");
    waitUntilReadersSee(Map.of("fr", "outils et plateformes", "en", "Backstage: tools"));
    assertThat(readers("fr")).isEqualTo(before.get("fr"));
    assertThat(readers("en")).isEqualTo(before.get("en"));
  }

  /** Changes the title and puts the language into the newest release. */
  private void put(Page page, String locale) {
    String entry = "/desk/content/themes/" + id() + "?locale=" + locale;
    page.navigate(site.address(entry).toString());
    page.fill("input[name='/title']", TITLE.get(locale));
    page.click("details.put summary");
    page.locator("#release").selectOption("Coulisses");
    page.click("#together");
    assertThat(page.url()).contains("done=release-added");
  }

  /** From page to page inside the preview, also to the other language. */
  private void look(Page page, String release) {
    page.navigate(release);
    page.click("a[href$='/site/fr/']");
    page.locator("nav.ways a[href$='/fr/themes']").click();
    assertThat(page.url()).isEqualTo(release + "/site/fr/themes");
    assertThat(page.locator("main").textContent()).contains(TITLE.get("fr"));
    page.click("main a[href$='/" + SLUG.get("fr") + "']");
    assertThat(page.locator("h1").textContent()).contains(TITLE.get("fr"));
    page.locator("nav.languages a").first().click();
    assertThat(page.url()).isEqualTo(release + "/site/en/themes/" + SLUG.get("en"));
    assertThat(page.locator("h1").textContent()).contains(TITLE.get("en"));
    assertThat(page.locator(".previewed a").getAttribute("href")).startsWith("/desk/releases/");
    assertAxeFindsNothing(page);
  }

  private static void assertNobodyElseSees(Browser browser, String release) {
    try (BrowserContext stranger = browser.newContext()) {
      Page page = stranger.newPage();
      page.navigate(release + "/site/fr/themes");
      assertThat(page.url()).contains("/desk/sign-in");
    }
  }

  private static void assertAxeFindsNothing(Page page) {
    assertThat(Axe.violations(page)).as(page.url()).extracting(rule -> rule.getId()).isEmpty();
  }

  private void waitUntilReadersSee(Map<String, String> titles) {
    Instant deadline = Instant.now().plus(PATIENCE);
    while (!readers("fr").contains(titles.get("fr"))) {
      assertThat(Instant.now()).isBefore(deadline);
      site.staysFor(BETWEEN_READINGS);
    }
    assertThat(readers("en")).contains(titles.get("en"));
  }

  /** What readers of a language get of the list, in the JSON and on the page. */
  private String readers(String locale) {
    return http.get("/api/content/themes?locale=" + locale).body()
        + http.get("/" + locale + "/themes").body();
  }

  private String id() {
    String path = "/api/content/themes/" + SLUG.get("fr") + "?locale=fr";
    JsonNode theme = Description.read(http.get(path).body());
    return theme.path("data").path("id").asText();
  }
}
