package org.innoplaces.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Set;
import org.innoplaces.system.harness.Administrator;
import org.innoplaces.system.harness.DeskBrowser;
import org.innoplaces.system.harness.DeskScreens;
import org.innoplaces.system.harness.DeskWalk;
import org.innoplaces.system.harness.DeskWatch;
import org.innoplaces.system.harness.InBrowser;
import org.innoplaces.system.harness.OnSharedServer;
import org.innoplaces.system.harness.Site;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A walk over all screens of the desk. A screen that the walk does not come to makes it fail: lead
 * it there by a link, by {@link DeskThings} where a thing has to be there first, or by a step of
 * {@link #besideTheLinks}.
 */
@OnSharedServer
@InBrowser
class DeskScreensIT {

  /** Answers to what is refused, and steps of a sign-in that only some accounts come to. */
  private static final Set<String> BESIDE_THE_WALK =
      Set.of(
          "/screens/refused.xhtml",
          "/screens/replace.xhtml",
          "/screens/second-factor.xhtml",
          "/screens/sign-in-code.xhtml");

  private final Site site;

  DeskScreensIT(Site site) {
    this.site = site;
  }

  @ParameterizedTest
  @CsvSource({"fr, LIGHT", "en, DARK"})
  void leavesNothingToFind(String language, ColorScheme scheme, Page any) {
    String email = "walker-" + language + "@clefs-voisines.example";
    DeskThings.areThere(site);
    invite(any, email, language);
    NewContextOptions options =
        new NewContextOptions()
            .setLocale(language)
            .setColorScheme(scheme)
            .setViewportSize(1280, 900);
    try (BrowserContext context = any.context().browser().newContext(options)) {
      Page page = context.newPage();
      DeskWatch watch = DeskWatch.over(page, language);
      besideTheLinks(page, watch, email);
      new DeskWalk(page, site)
          .everywhere(
              step -> {
                if (step.status() != 200) {
                  watch.note("answers " + step.status());
                }
                watch.look();
              });
      afterTheWalk(page, watch);

      assertThat(watch.findings()).isEmpty();
      Set<String> expected = DeskScreens.all();
      expected.removeAll(BESIDE_THE_WALK);
      assertThat(watch.screens()).containsAll(expected);
    }
  }

  private void invite(Page any, String email, String language) {
    DeskBrowser office = new DeskBrowser(any, site);
    office.invite(email, "Walker " + language, "administrator");
    office.signIn(Administrator.EMAIL, Administrator.PASSWORD);
    open(any, "/desk/accounts");
    any.click("a:text-is('Walker " + language + "')");
    any.selectOption("#locale", language);
    any.click("#save");
  }

  /** What no link of the desk leads to: the way in. */
  private void besideTheLinks(Page page, DeskWatch watch, String email) {
    open(page, "/desk/sign-in");
    watch.look();
    open(page, "/desk/link/of-nobody");
    watch.look();
    open(page, "/desk/forgotten");
    watch.look();
    new DeskBrowser(page, site).signIn(email, DeskBrowser.PASSWORD);
  }

  /** The session ends while somebody writes; then somebody leaves. */
  private void afterTheWalk(Page page, DeskWatch watch) {
    open(page, "/desk/content/themes/new");
    var cookies = page.context().cookies();
    page.context().clearCookies();
    page.click("#save");
    watch.look();
    page.context()
        .addCookies(
            cookies.stream()
                .map(
                    cookie ->
                        new com.microsoft.playwright.options.Cookie(cookie.name, cookie.value)
                            .setUrl(site.base().toString()))
                .toList());
    open(page, "/desk/sign-out");
    watch.look();
  }

  private void open(Page page, String path) {
    page.navigate(site.address(path).toString());
  }
}
