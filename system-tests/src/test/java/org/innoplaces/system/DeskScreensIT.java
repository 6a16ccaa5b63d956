package org.innoplaces.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import org.innoplaces.system.harness.Administrator;
import org.innoplaces.system.harness.DeskBrowser;
import org.innoplaces.system.harness.DeskScreens;
import org.innoplaces.system.harness.DeskWalk;
import org.innoplaces.system.harness.DeskWatch;
import org.innoplaces.system.harness.InBrowser;
import org.innoplaces.system.harness.OnSharedServer;
import org.innoplaces.system.harness.SignInProvider;
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
      assertThat(watch.screens()).containsAll(DeskScreens.all());
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
    codeAfterTheProvider(page, watch);
    new DeskBrowser(page, site).signIn(email, DeskBrowser.PASSWORD);
    secondFactor(page, watch);
    refusals(page, watch);
  }

  /** Who has a second factor is asked for it when they come from the provider, too. */
  private void codeAfterTheProvider(Page page, DeskWatch watch) {
    Program.Person person = Program.ofOperator(site).invite("reader");
    SecondFactorApp.setUp(Visitor.signedIn(site, person.email(), Program.PASSWORD));
    try (SignInProvider there = SignInProvider.start()) {
      assertThat(there).isNotNull();
      open(page, "/desk/sign-in");
      page.click("#provider");
      page.fill("input[name=username]", person.email());
      String claims = "{\"email\":\"" + person.email() + "\",\"email_verified\":true}";
      page.fill("textarea[name=claims]", claims);
      page.click("input[type=submit]");
      watch.look();
      page.fill("#code", "000000");
      page.click("#enter");
      watch.look();
    }
  }

  private void secondFactor(Page page, DeskWatch watch) {
    open(page, "/desk/second-factor");
    watch.look();
    page.click("button[value=factor-offer]");
    watch.look();
  }

  /** What there is not, and a file that is no picture in the place of one. */
  private void refusals(Page page, DeskWatch watch) {
    open(page, "/desk/nothing");
    watch.look();
    open(page, "/desk/content/media");
    page.click(".tile");
    page.locator(".medium summary").last().click();
    page.setInputFiles("#file", new FilePayload("page.html", "text/html", new byte[] {'<'}));
    page.click(".medium form button");
    watch.look();
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
