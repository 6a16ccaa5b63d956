package org.innoplaces.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.innoplaces.system.harness.Administrator;
import org.innoplaces.system.harness.Axe;
import org.innoplaces.system.harness.DeskBrowser;
import org.innoplaces.system.harness.InBrowser;
import org.innoplaces.system.harness.OnSharedServer;
import org.innoplaces.system.harness.Site;
import org.junit.jupiter.api.Test;

/** Pictures on the desk: sent, described, cut, chosen and replaced. */
@OnSharedServer
@InBrowser
class MediaLibraryInBrowserIT {

  private final Site site;
  private final String name = "quay-" + UUID.randomUUID().toString().substring(0, 8);

  MediaLibraryInBrowserIT(Site site) {
    this.site = site;
  }

  @Test
  void takesSeveralFilesInAndTellsWhichOneIsRefused(Page page) {
    open(page, "/desk/content/media");
    page.setInputFiles("#files", new FilePayload[] {picture(name), web(name + "-page.html")});
    page.click("form.upload button");

    assertThat(page.locator(".upload-status a")).isVisible();
    assertThat(page.locator(".sending li").first().locator("a")).isVisible();
    assertThat(page.locator(".sending .wrong")).containsText("C’est une page web");

    page.click(".upload-status a");
    assertThat(page.locator(".tile-name").first()).hasText(name);
    page.fill("#search", name);
    page.selectOption("#kind", "picture");
    page.selectOption("#use", "unused");
    page.click("form.filters button");
    assertThat(page.locator(".tiles li")).hasCount(1);
    assertThat(page.locator(".tiles .lack")).containsText("Français, Anglais");
    assertThat((Integer) page.evaluate("document.querySelector('.frame img').naturalWidth"))
        .isPositive();
  }

  @Test
  void choosesAPictureByKeyboardAloneAndPublishesItOnceItIsDescribed(Page page) {
    open(page, "/desk/content/media");
    page.setInputFiles("#files", new FilePayload[] {picture(name)});
    page.click("form.upload button");
    page.waitForURL("**/desk/content/media?done=uploaded");

    page.navigate(site.address("/desk/content/themes/new?locale=fr").toString());
    page.fill("#f-position", "77");
    page.fill("#f-title", "Un quai " + name);
    page.locator(".ql-editor").first().click();
    page.keyboard().type("De l’eau.");
    page.locator("[data-pick]").first().focus();
    page.keyboard().press("Enter");
    page.locator(".picker [data-choose]").first().waitFor();
    page.keyboard().type(name);
    page.keyboard().press("Enter");
    page.waitForCondition(() -> page.locator(".picker [data-choose]").count() == 1);
    tabTo(page, "document.activeElement.dataset.choose !== undefined");
    page.keyboard().press("Enter");

    assertThat(page.locator(".picker")).isHidden();
    assertThat(page.locator(".picked-name").first()).hasText(name);
    assertThat(page.locator("[data-pick]").first()).isFocused();

    page.check("#with-shared");
    page.click("#publish");
    assertThat(page.locator(".problems")).containsText("« " + name + " » n’a pas de texte");
    assertThat(page.locator(".pick .wrong")).containsText(name);

    String medium = page.locator(".picked-name a").first().getAttribute("href");
    describe(page, medium);
  }

  private void describe(Page page, String medium) {
    page.navigate(site.address(medium).toString());
    page.fill("#f-alt", "Un quai au bord de l’eau");
    page.click("#save");
    assertThat(page.locator(".done")).isVisible();
    assertThat(page.locator(".medium .lack")).containsText("Anglais");
  }

  @Test
  void putsTheFocalPointByMouseAndByKeyboard(Page page) {
    open(page, upload(page));
    Locator stage = page.locator(".stage");
    stage.click(new Locator.ClickOptions().setPosition(1, 1));
    assertThat(page.locator("#f-focalPoint-x")).hasValue("0");

    page.locator(".dot").focus();
    page.keyboard().press("Shift+ArrowRight");
    page.keyboard().press("ArrowDown");

    assertThat(page.locator("#f-focalPoint-x")).hasValue("0.1");
    assertThat(page.locator(".dot"))
        .hasAttribute("aria-label", java.util.regex.Pattern.compile(".*10 %.*"));
    page.click("#save");
    assertThat(page.locator("#f-focalPoint-x")).hasValue("0.1");
  }

  @Test
  void replacesAFileAndUploadsWithoutScript(Page any) {
    NewContextOptions withoutScript = new NewContextOptions().setJavaScriptEnabled(false);
    try (BrowserContext context = any.context().browser().newContext(withoutScript)) {
      Page page = context.newPage();
      open(page, "/desk/content/media");
      page.setInputFiles("#files", new FilePayload[] {picture(name)});
      page.click("form.upload button");
      assertThat(page.locator("h1")).hasText(name);
      String before = page.locator(".addresses code").first().textContent();

      page.locator(".medium summary").last().click();
      page.setInputFiles("#file", new FilePayload[] {web("other.html")});
      page.click(".medium form button");
      assertThat(page.locator(".problems")).containsText("C’est une page web");

      page.setInputFiles(
          "#file",
          new FilePayload[] {
            new FilePayload("other.png", "image/png", HostileFile.picture(50, 40))
          });
      page.click("form.narrow button");
      assertThat(page.locator(".done")).containsText("remplacé");
      String after = page.locator(".addresses code").first().textContent();
      assertThat(after).isNotEqualTo(before).contains("/other.png?v=");
    }
  }

  @Test
  void leavesAxeNothingToFindInBothLanguages(Page page) {
    String medium = upload(page);
    List<String> findings = new ArrayList<>();
    for (String path : new String[] {"/desk/content/media", medium, "/desk/content/themes/new"}) {
      page.navigate(site.address(path).toString());
      if (path.endsWith("new")) {
        page.locator("[data-pick]").first().click();
        page.locator(".picker [data-choose]").first().waitFor();
      }
      for (Rule rule : Axe.violations(page)) {
        findings.add(path + ": " + rule.getId() + " " + rule.getNodes().get(0).getHtml());
      }
    }
    assertThat(findings).isEmpty();
  }

  /** Takes a picture in; returns where it is edited. */
  private String upload(Page page) {
    open(page, "/desk/content/media");
    page.setInputFiles("#files", new FilePayload[] {picture(name)});
    page.click("form.upload button");
    page.waitForURL("**/desk/content/media?done=uploaded");
    return page.locator(".tile").first().getAttribute("href");
  }

  private void open(Page page, String path) {
    if (!page.url().startsWith(site.base().toString())) {
      new DeskBrowser(page, site).signIn(Administrator.EMAIL, Administrator.PASSWORD);
    }
    page.navigate(site.address(path).toString());
  }

  private static void tabTo(Page page, String condition) {
    for (int i = 0; i < 30 && !Boolean.TRUE.equals(page.evaluate(condition)); i++) {
      page.keyboard().press("Tab");
    }
  }

  private static FilePayload picture(String name) {
    return new FilePayload(name + ".png", "image/png", HostileFile.picture(400, 300));
  }

  private static FilePayload web(String name) {
    return new FilePayload(name, "text/html", HostileFile.WEB_PAGE.bytes());
  }
}
