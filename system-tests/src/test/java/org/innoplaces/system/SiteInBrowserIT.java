package org.innoplaces.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.innoplaces.system.harness.Axe;
import org.innoplaces.system.harness.InBrowser;
import org.innoplaces.system.harness.OnSharedServer;
import org.innoplaces.system.harness.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@OnSharedServer
@InBrowser
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
          "/fr/join",
          "/en/sessions",
          "/fr/sessions",
          "/fr/sessions/retrousser-les-manches",
          "/en/sessions/sleeves-rolled-up",
          "/fr/mentions-legales",
          "/en/privacy",
          "/fr/nope");

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void leavesAxeNothingToFind(ColorScheme scheme, Page page, Site site) {
    page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
    List<String> findings = new ArrayList<>();
    for (String path : PAGES) {
      page.navigate(site.address(path).toString());
      for (Rule rule : Axe.violations(page)) {
        findings.add(path + ": " + rule.getId() + " " + rule.getNodes().get(0).getHtml());
      }
    }
    assertThat(findings).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void canBeReadOnPaperAlsoWithItsBackgrounds(ColorScheme scheme, Page page, Site site) {
    page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme).setMedia(Media.PRINT));
    page.navigate(site.address("/fr/").toString());

    List<Rule> faint = Axe.violations(page, "color-contrast");

    assertThat(faint).flatExtracting(Rule::getNodes).extracting(CheckedNode::getHtml).isEmpty();
  }

  @Test
  void fitsA320PixelScreenWithoutScrollingSideways(Page page, Site site) {
    page.setViewportSize(320, 640);
    for (String path : PAGES) {
      page.navigate(site.address(path).toString());
      Object width = page.evaluate("document.documentElement.scrollWidth");
      assertThat(width).as(path).isEqualTo(320);
    }
  }

  @Test
  void keepsItsPictureWithinTheMargins(Page page, Site site) {
    page.setViewportSize(1280, 900);
    page.navigate(site.address("/fr/").toString());
    String end = "(name) => document.querySelector(name).getBoundingClientRect().right";

    Number picture = (Number) page.evaluate(end, ".hero .plate");
    Number line = (Number) page.evaluate(end, ".masthead");

    assertThat(picture.doubleValue()).isLessThanOrEqualTo(line.doubleValue() + 0.5);
  }

  @Test
  void keepsThePlaceWhenTheLanguageIsSwitchedAlsoWithoutScript(Page any, Site site) {
    NewContextOptions withoutScript = new NewContextOptions().setJavaScriptEnabled(false);
    try (BrowserContext context = any.context().browser().newContext(withoutScript)) {
      Page page = context.newPage();
      page.navigate(site.address("/fr/themes/makers").toString());
      page.locator("header a[hreflang=en]").first().click();

      assertThat(page.url()).contains("/en/themes/");
      assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
    }
  }

  @Test
  void unfoldsAThemeByKeyboard(Page page, Site site) {
    page.navigate(site.address("/fr/").toString());
    page.locator("details summary").first().focus();
    page.keyboard().press("Enter");

    assertThat(page.locator("details[open]").count()).isEqualTo(1);
  }

  @Test
  void loadsTheHomePageInUnder150Kilobytes(Page page, Site site) {
    AtomicLong bytes = new AtomicLong();
    page.onResponse(
        response -> {
          var sizes = response.request().sizes();
          bytes.addAndGet(sizes.responseBodySize + (long) sizes.responseHeadersSize);
        });
    page.navigate(site.address("/fr/").toString());
    page.evaluate("window.scrollTo(0, document.body.scrollHeight)");
    page.waitForLoadState(LoadState.NETWORKIDLE);

    assertThat(bytes.get()).isPositive().isLessThan(150_000);
  }
}
