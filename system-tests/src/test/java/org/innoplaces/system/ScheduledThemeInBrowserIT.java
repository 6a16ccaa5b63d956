package org.innoplaces.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import org.innoplaces.system.harness.DeskBrowser;
import org.innoplaces.system.harness.InBrowser;
import org.innoplaces.system.harness.OnSharedServer;
import org.innoplaces.system.harness.Site;
import org.junit.jupiter.api.Test;

/** An editor improves a text for a later time and goes back: the way that the desk is made for. */
@OnSharedServer
@InBrowser
class ScheduledThemeInBrowserIT {

  private static final String EDITOR = "soizic@clefs-voisines.example";
  private static final Map<String, String> SLUG =
      Map.of("fr", "reseaux-de-labs", "en", "networks-of-labs");
  private static final String NEW = "Un réseau tient par les visites du jeudi.";
  private static final String MARKED = "<strong>" + NEW + "</strong>";
  private static final Duration BETWEEN_READINGS = Duration.ofMillis(200);
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final Client http;
  private final Site site;

  ScheduledThemeInBrowserIT(Site site) {
    this.site = site;
    this.http = new Client(site);
  }

  @Test
  void showsTheOldTextUntilTheMinuteAndTheNewOneAfterItAndGoesBack(Page page) {
    new DeskBrowser(page, site).invite(EDITOR, "Soizic Le Bihan", "editor");
    new DeskBrowser(page, site).signIn(EDITOR, DeskBrowser.PASSWORD);
    Map<String, String> english = readers("en");
    JsonNode former = theme("fr");
    String entry = "/desk/content/themes/" + former.path("id").asText() + "?locale=fr";

    page.navigate(site.address(entry).toString());
    writeInBold(page);
    page.click("#preview");
    // The editor has the same words: they are to be seen on a page without it.
    page.locator("body:not(:has(.ql-editor)) strong", new Page.LocatorOptions().setHasText(NEW))
        .first()
        .waitFor();
    assertThat(page.content()).contains(MARKED);
    assertThat(http.get(pagePath("fr")).body()).doesNotContain(NEW);

    page.navigate(site.address(entry).toString());
    Instant minute = schedule(page);
    assertThat(page.locator(".standing").textContent()).contains(clock(minute));
    assertOldUntil(minute);
    assertThat(readers("fr").values()).allSatisfy(body -> assertThat(body).contains(NEW));
    assertThat(description("fr")).contains(MARKED);

    goBack(page, entry);
    assertThat(readers("fr").values()).allSatisfy(body -> assertThat(body).doesNotContain(NEW));
    assertThat(description("fr")).isEqualTo(former.path("attributes").path("description").asText());
    assertThat(readers("en")).isEqualTo(english);
  }

  /** Puts a paragraph before the others with the editor's own button. */
  private static void writeInBold(Page page) {
    Locator editor = page.locator(".ql-editor").first();
    editor.click();
    page.keyboard().press("Control+Home");
    page.locator(".rich-tools").first().locator("button[data-format=bold]").click();
    page.keyboard().type(NEW);
    page.keyboard().press("Enter");
  }

  /** Plans the next full minute that is far enough away for the form to be sent. */
  private Instant schedule(Page page) {
    Instant minute = Instant.now().plusSeconds(15).plus(1, ChronoUnit.MINUTES);
    minute = minute.truncatedTo(ChronoUnit.MINUTES);
    page.click("details.when summary");
    page.fill("#from", DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm").format(at(minute)));
    page.click("#publish");
    assertThat(page.url()).contains("done=scheduled");
    return minute;
  }

  private String clock(Instant minute) {
    return DateTimeFormatter.ofPattern("H\u202f'h'\u202fmm").format(at(minute));
  }

  private static ZonedDateTime at(Instant instant) {
    return instant.atZone(ZoneId.of("Europe/Paris"));
  }

  /**
   * Reads again and again; an answer that was asked for and given before the minute is old, one
   * that was asked for after it is new.
   */
  private void assertOldUntil(Instant minute) {
    Instant deadline = Instant.now().plus(PATIENCE);
    int before = 0;
    while (true) {
      Instant asked = Instant.now();
      Map<String, String> answers = readers("fr");
      if (!asked.isBefore(minute)) {
        break;
      }
      if (Instant.now().isBefore(minute)) {
        before++;
        assertThat(answers.values()).allSatisfy(body -> assertThat(body).doesNotContain(NEW));
      }
      assertThat(Instant.now()).isBefore(deadline);
      site.staysFor(BETWEEN_READINGS);
    }
    assertThat(before).isPositive();
  }

  private void goBack(Page page, String entry) {
    page.navigate(site.address(entry).toString());
    page.click("a[href*='/history']:not([href*=und])");
    assertThat(page.locator("ins").first().textContent()).contains(NEW);
    page.locator(".history > li").nth(1).locator("button[name=restore]").click();
    assertThat(page.url()).contains("done=revision-restored");
    page.click("#publish");
    assertThat(page.url()).contains("done=published");
  }

  /** What readers of a language get: the page, the JSON and the feed. */
  private Map<String, String> readers(String locale) {
    Map<String, String> bodies = new TreeMap<>();
    for (String path : new String[] {pagePath(locale), jsonPath(locale), feedPath(locale)}) {
      HttpResponse<String> answer = http.get(path);
      assertThat(answer.statusCode()).as(path).isEqualTo(200);
      bodies.put(path, answer.body());
    }
    return bodies;
  }

  private JsonNode theme(String locale) {
    return Description.read(http.get(jsonPath(locale)).body()).path("data");
  }

  private String description(String locale) {
    return theme(locale).path("attributes").path("description").asText();
  }

  private static String pagePath(String locale) {
    return "/" + locale + "/themes/" + SLUG.get(locale);
  }

  private static String jsonPath(String locale) {
    return "/api/content/themes/" + SLUG.get(locale) + "?locale=" + locale;
  }

  private static String feedPath(String locale) {
    return "/" + locale + "/feed.atom";
  }
}
