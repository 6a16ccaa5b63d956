package org.innoplaces.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.innoplaces.system.harness.DeskBrowser;
import org.innoplaces.system.harness.InBrowser;
import org.innoplaces.system.harness.OnSharedServer;
import org.innoplaces.system.harness.Site;
import org.junit.jupiter.api.Test;

/** Somebody who uses no mouse makes a page: the same way, only with keys. */
@OnSharedServer
@InBrowser
class DeskKeyboardIT {

  private static final String EDITOR = "maden@clefs-voisines.example";
  private static final String TITLE = "Une page faite au clavier";
  private static final int FAR = 300;
  private static final double PATIENCE = 120_000;

  /** Counts what only a mouse or a finger makes; keys on a button make clicks without a pointer. */
  private static final String COUNT_POINTERS =
      "window.pointers = Number(sessionStorage.getItem('pointers') || 0);"
          + " for (const type of ['mousedown', 'pointerdown', 'touchstart'])"
          + " addEventListener(type, () => sessionStorage.setItem('pointers', ++window.pointers),"
          + " true);";

  @Test
  void signsInWritesInsertsABlockChoosesAPictureAndPublishes(Page page, Site site) {
    new DeskBrowser(page, site).invite(EDITOR, "Maden Roudaut", "editor");
    page.addInitScript(COUNT_POINTERS);
    page.setDefaultTimeout(PATIENCE);
    page.navigate(site.address("/desk").toString());

    go(page, "#email");
    page.keyboard().type(EDITOR);
    go(page, "#password");
    page.keyboard().type(DeskBrowser.PASSWORD);
    page.keyboard().press("Enter");
    page.waitForURL("**/desk");

    enter(page, "nav a[href='/desk/content/pages']", "**/desk/content/pages");
    enter(page, "a.main[href$='/new']", "**/desk/content/pages/new");
    go(page, "[name='/title']");
    page.keyboard().type(TITLE);
    go(page, "[data-add=hero]");
    page.keyboard().press("Enter");
    go(page, ".item [name$='/title']");
    page.keyboard().type("Bienvenue");
    choosePicture(page);
    enter(page, "#publish", "**/desk/content/pages/*done=published*");

    assertThat(page.evaluate("window.pointers")).isEqualTo(0);
    String found = new Client(site).get("/api/content/pages/une-page-faite-au-clavier").body();
    assertThat(found).contains(TITLE, "Bienvenue");
    assertThat(
            Description.read(found)
                .path("data")
                .path("attributes")
                .path("blocks")
                .get(0)
                .path("image")
                .path("id")
                .asText())
        .isNotEmpty();
  }

  private static void choosePicture(Page page) {
    go(page, ".item [data-pick]");
    page.keyboard().press("Enter");
    page.waitForSelector("dialog[open] [data-choose]");
    // Pictures without an alternative text would be refused, and other tests leave some.
    go(page, "dialog [data-choose]:not(:has(.lack))");
    page.keyboard().press("Enter");
    page.waitForSelector(".item .picked img");
  }

  private static void enter(Page page, String css, String address) {
    go(page, css);
    page.keyboard().press("Enter");
    page.waitForURL(address);
  }

  /** Tabs on until it has the focus, round the page if need be. */
  private static void go(Page page, String css) {
    for (int i = 0; i < FAR; i++) {
      if ((Boolean) page.evaluate("css => document.activeElement.matches(css)", css)) {
        return;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError("No key leads to " + css + " at " + page.url());
  }
}
