package org.innoplaces.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SiteInBrowserIT {

  private static final List<String> PAGES =
      List.of(
          "/fr/",
          "/en/",
          "/fr/themes",
          "/en/themes",
          "/fr/themes/makers",
          "/en/themes/makers",
          "/fr/testimonials",
          "/en/testimonials",
          "/fr/places",
          "/en/places/la-baratte",
          "/fr/contact",
          "/en/the-programme",
          "/fr/mentions-legales",
          "/en/privacy",
          "/fr/nope");

  @Test
  void axeFindsNothingOnAnyPageInLightAndDark() {
    List<String> findings = new ArrayList<>();
    Browser.use(
        browser -> {
          for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            NewContextOptions options = new NewContextOptions().setColorScheme(scheme);
            Browser.usePage(browser, options, page -> PAGES.forEach(p -> audit(page, p, findings)));
          }
        });
    assertThat(findings).isEmpty();
  }

  private static void audit(Page page, String path, List<String> findings) {
    page.navigate(SharedInstance.address() + path);
    for (Rule rule : new AxeBuilder(page).analyze().getViolations()) {
      findings.add(path + ": " + rule.getId() + " " + rule.getNodes().get(0).getHtml());
    }
  }

  @Test
  void fitsA320PixelScreenWithoutScrollingSideways() {
    Browser.use(
        browser ->
            Browser.usePage(
                browser,
                new NewContextOptions().setViewportSize(320, 640),
                page ->
                    PAGES.forEach(
                        path -> {
                          page.navigate(SharedInstance.address() + path);
                          Object width = page.evaluate("document.documentElement.scrollWidth");
                          assertThat(width).as(path).isEqualTo(320);
                        })));
  }

  @Test
  void keepsThePlaceWhenTheLanguageIsSwitchedAlsoWithoutScript() {
    Browser.use(
        browser ->
            Browser.usePage(
                browser,
                new NewContextOptions().setJavaScriptEnabled(false),
                page -> {
                  page.navigate(SharedInstance.address() + "/fr/themes/makers");
                  page.locator("header a[hreflang=en]").first().click();
                  assertThat(page.url()).contains("/en/themes/");
                  assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
                }));
  }

  @Test
  void unfoldsAThemeByKeyboard() {
    Browser.use(
        browser ->
            Browser.usePage(
                browser,
                new NewContextOptions(),
                page -> {
                  page.navigate(SharedInstance.address() + "/fr/");
                  page.locator("details summary").first().focus();
                  page.keyboard().press("Enter");
                  assertThat(page.locator("details[open]").count()).isEqualTo(1);
                }));
  }

  @Test
  void loadsTheHomePageInUnder150KilobytesAndAsksNobodyElse() {
    AtomicLong bytes = new AtomicLong();
    List<String> strangers = new ArrayList<>();
    Browser.use(
        browser ->
            Browser.usePage(
                browser,
                new NewContextOptions(),
                page -> {
                  page.onResponse(response -> count(response, bytes, strangers));
                  page.navigate(SharedInstance.address() + "/fr/");
                  page.evaluate("window.scrollTo(0, document.body.scrollHeight)");
                  page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
                }));
    assertThat(strangers).isEmpty();
    assertThat(bytes.get()).isPositive().isLessThan(150_000);
  }

  private static void count(Response response, AtomicLong bytes, List<String> strangers) {
    if (!response.url().startsWith(SharedInstance.address().toString())) {
      strangers.add(response.url());
    }
    bytes.addAndGet(response.request().sizes().responseBodySize);
    bytes.addAndGet(response.request().sizes().responseHeadersSize);
  }
}
