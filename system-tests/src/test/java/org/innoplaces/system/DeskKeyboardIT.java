package org.innoplaces.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.innoplaces.system.harness.DeskBrowser;
import org.innoplaces.system.harness.InBrowser;
import org.innoplaces.system.harness.Keyboard;
import org.innoplaces.system.harness.OnSharedServer;
import org.innoplaces.system.harness.Site;
import org.junit.jupiter.api.Test;

/** Somebody who uses no mouse makes a page: the same way, only with keys. */
@OnSharedServer
@InBrowser
class DeskKeyboardIT {

  private static final String EDITOR = "maden@clefs-voisines.example";
  private static final String TITLE = "Une page faite au clavier";
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

    Keyboard keys = new Keyboard(page);
    keys.type("#email", EDITOR).type("#password", DeskBrowser.PASSWORD);
    page.keyboard().press("Enter");
    page.waitForURL("**/desk");

    enter(keys, "nav a[href='/desk/content/pages']", "**/desk/content/pages");
    enter(keys, "a.main[href$='/new']", "**/desk/content/pages/new");
    keys.type("[name='/title']", TITLE).press("[data-add=hero]", "Enter");
    keys.type(".item [name$='/title']", "Bienvenue");
    choosePicture(keys);
    enter(keys, "#publish", "**/desk/content/pages/*done=published*");

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

  private static void choosePicture(Keyboard keys) {
    keys.press(".item [data-pick]", "Enter");
    keys.page().waitForSelector("dialog[open] [data-choose]");
    // Pictures without an alternative text would be refused, and other tests leave some.
    keys.press("dialog [data-choose]:not(:has(.lack))", "Enter");
    keys.page().waitForSelector(".item .picked img");
  }

  private static void enter(Keyboard keys, String css, String address) {
    keys.press(css, "Enter").page().waitForURL(address);
  }
}
