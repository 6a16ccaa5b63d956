package org.innoplaces.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.innoplaces.system.harness.Administrator;
import org.innoplaces.system.harness.DeskBrowser;
import org.innoplaces.system.harness.InBrowser;
import org.innoplaces.system.harness.OnSharedServer;
import org.innoplaces.system.harness.Site;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What editors do beside typing, and that nothing they type is lost. */
@OnSharedServer
@InBrowser
class EditingInBrowserIT {

  private static final String SUMMARY = "textarea[name='/summary']";
  private static final String TITLE = "input[name='/title']";

  private static String editor;
  private static String author;

  private final Site site;
  private String path;

  EditingInBrowserIT(Site site) {
    this.site = site;
  }

  @BeforeEach
  void aThemeOfItsOwn(Page page) {
    String lot = UUID.randomUUID().toString().substring(0, 8);
    if (editor == null) {
      invitePeople(page, lot);
    }
    path = "/desk/content/themes/" + made(lot) + "?locale=fr";
  }

  private void invitePeople(Page page, String lot) {
    editor = "eva-" + lot + "@clefs-voisines.example";
    author = "lise-" + lot + "@clefs-voisines.example";
    new DeskBrowser(page, site).invite(editor, "Eva Roux", "editor");
    new DeskBrowser(page, site).invite(author, "Lise Kerven", "author");
  }

  private String made(String lot) {
    String theme =
        """
        {"data":{"type":"themes","attributes":{"title":"Thème %s","summary":"Un résumé.",
        "position":7,"description":"<p>Un texte.</p>"}}}\
        """
            .formatted(lot);
    HttpResponse<String> answer =
        site.send(
            "/api/manage/themes?locale=fr",
            request ->
                request
                    .header("Authorization", "Bearer " + Administrator.TOKEN)
                    .header("Content-Type", "application/vnd.api+json")
                    .POST(BodyPublishers.ofString(theme)));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return Description.read(answer.body()).path("data").path("id").asText();
  }

  @Test
  void whatIsTypedIsOfferedOnAnotherMachineUntilItIsSaved(Page page) {
    signIn(page, author);
    open(page);
    page.fill(SUMMARY, "Un résumé que personne n’a enregistré.");
    awaitKept(page);

    try (BrowserContext machine = page.context().browser().newContext()) {
      Page other = machine.newPage();
      signIn(other, author);
      assertThat(other.locator(waiting("unsaved"))).hasCount(1);
      open(other);
      assertThat(other.locator(SUMMARY)).hasValue("Un résumé.");
      other.click(".unsaved-text a");
      assertThat(other.locator(SUMMARY)).hasValue("Un résumé que personne n’a enregistré.");
      other.click("#save");
      assertThat(other.locator(SUMMARY)).hasValue("Un résumé que personne n’a enregistré.");
      assertThat(other.locator(".unsaved-text")).hasCount(0);
    }
  }

  @Test
  void nobodyElseSeesWhatIsTyped(Page page) {
    signIn(page, author);
    open(page);
    page.fill(SUMMARY, "Secret encore");
    awaitKept(page);

    try (BrowserContext machine = page.context().browser().newContext()) {
      Page other = machine.newPage();
      signIn(other, editor);
      open(other);
      assertThat(other.locator(".unsaved-text")).hasCount(0);
      assertThat(other.content()).doesNotContain("Secret encore");
    }
  }

  @Test
  void twoWindowsOfOnePersonKeepTheirOwnTexts(Page page) {
    signIn(page, author);
    open(page);
    Page second = page.context().newPage();
    open(second);
    page.fill(SUMMARY, "Première fenêtre");
    awaitKept(page);
    second.fill(SUMMARY, "Seconde fenêtre");
    awaitKept(second);
    second.close();

    Page third = page.context().newPage();
    open(third);
    assertThat(third.locator(".unsaved-text")).hasCount(2);
    third.click(".unsaved-text a >> nth=0");
    assertThat(third.locator(SUMMARY)).hasValue("Seconde fenêtre");
    third.click(".unsaved-text a >> nth=0");
    assertThat(third.locator(SUMMARY)).hasValue("Première fenêtre");
  }

  @Test
  void editsOfDifferentFieldsAreMergedAndOfTheSameShownSideBySide(Page page) {
    signIn(page, author);
    open(page);
    try (BrowserContext machine = page.context().browser().newContext()) {
      Page other = machine.newPage();
      signIn(other, editor);
      open(other);
      other.fill(TITLE, "Un titre d’Eva");
      other.click("#save");
      assertThat(other.locator(".done")).isVisible();
      page.fill(SUMMARY, "Un résumé de Lise");
      page.click("#save");
      assertThat(page.locator(TITLE)).hasValue("Un titre d’Eva");
      assertThat(page.locator(SUMMARY)).hasValue("Un résumé de Lise");

      open(other);
      other.fill(SUMMARY, "Un résumé d’Eva");
      other.click("#save");
      assertThat(other.locator(".done")).isVisible();
      page.fill(SUMMARY, "Encore de Lise");
      page.click("#save");
    }
    assertThat(page.locator(".problems")).isVisible();
    assertThat(page.locator(".theirs")).containsText("Un résumé d’Eva");
    assertThat(page.locator(SUMMARY)).hasValue("Encore de Lise");
    page.click("#save");
    assertThat(page.locator(".done")).isVisible();
    assertThat(page.locator(SUMMARY)).hasValue("Encore de Lise");
    assertThat(page.locator(".unsaved-text")).hasCount(0);
  }

  @Test
  void whatIsSavedAfterTheSessionEndedIsNotLost(Page page) {
    signIn(page, author);
    open(page);
    page.fill(SUMMARY, "Écrit à temps, enregistré trop tard");
    awaitKept(page);
    endSession(page);
    page.click("#save");

    page.fill("#kept-email", author);
    page.fill("#kept-password", DeskBrowser.PASSWORD);
    page.click("button[name=kept-enter]");
    page.click("main form button");
    assertThat(page.locator(".done")).isVisible();
    assertThat(page.locator(SUMMARY)).hasValue("Écrit à temps, enregistré trop tard");
  }

  @Test
  void whatIsSavedWithAnotherSessionOfTheSamePersonIsShownOnceMore(Page page) {
    signIn(page, author);
    open(page);
    page.fill(SUMMARY, "Écrit avant la seconde connexion");
    endSession(page);
    Page again = page.context().newPage();
    signIn(again, author);
    page.click("#save");

    page.click("main form button");
    assertThat(page.locator(".done")).isVisible();
    assertThat(page.locator(SUMMARY)).hasValue("Écrit avant la seconde connexion");
  }

  @Test
  void whatIsTypedWhileSignedOutStaysInTheBrowserAndComesBack(Page page) {
    signIn(page, author);
    open(page);
    endSession(page);
    page.fill(SUMMARY, "Écrit sans session");
    assertThat(page.locator("#kept")).containsText("plus connecté");

    Page after = page.context().newPage();
    page.close();
    signIn(after, author);
    open(after);
    after.click(".unsaved-text a");
    assertThat(after.locator(SUMMARY)).hasValue("Écrit sans session");
  }

  @Test
  void anAuthorAsksAndAnEditorSendsBackAndApproves(Page page) {
    signIn(page, author);
    open(page);
    page.fill(SUMMARY, "À relire");
    page.click("details.asking summary");
    page.fill("#review-note", "Le résumé est-il assez court ?");
    page.click("#ask");
    assertThat(page.locator(".reviewed.asked")).isVisible();
    assertThat(page.locator("#publish")).hasCount(0);

    try (BrowserContext machine = page.context().browser().newContext()) {
      Page other = machine.newPage();
      signIn(other, editor);
      other.locator(waiting("asked")).click();
      assertThat(other.locator(".reviewed")).containsText("Le résumé est-il assez court ?");
      other.click("details.return summary");
      other.click("button[value=return]");
      assertThat(other.locator(".problems")).isVisible();
      other.fill("#reason", "Pas encore.");
      other.click("button[value=return]");
      assertThat(other.locator(".reviewed.returned")).isVisible();

      page.navigate(site.address("/desk").toString());
      page.locator(waiting("returned")).click();
      assertThat(page.locator(".reviewed.returned")).containsText("Pas encore.");
      page.fill(SUMMARY, "Plus court");
      page.click("#ask");
      assertThat(page.locator(".reviewed.asked")).isVisible();

      open(other);
      other.click("button[value=approve]");
      assertThat(other.locator(".reviewed.approved")).isVisible();
      other.navigate(site.address("/desk/content/themes").toString());
      assertThat(other.locator("tr:has(a[href*='" + id() + "']) .sign.approved")).isVisible();
    }
  }

  private String id() {
    return path.replaceAll(".*/|\\?.*", "");
  }

  private String waiting(String kind) {
    return ".for-me ." + kind + " a[href*='" + id() + "']";
  }

  @Test
  void aCommentIsWrittenAndSettledWithoutLeavingWhatIsTyped(Page page) {
    signIn(page, author);
    open(page);
    page.fill(SUMMARY, "Pas encore enregistré");
    page.fill("#words", "Est-ce assez <b>court</b> ?");
    page.click("button[value=say]");
    Locator thread = page.locator("#talk .threads > li");
    assertThat(thread).containsText("Est-ce assez <b>court</b> ?");
    assertThat(page.locator(SUMMARY)).hasValue("Pas encore enregistré");
    thread.locator("button[value^=settle]").click();
    assertThat(page.locator("#talk details.settled")).isVisible();
    assertThat(page.locator(SUMMARY)).hasValue("Pas encore enregistré");
  }

  @Test
  void aLinkShowsTheDraftToAnybodyUntilItIsEnded(Page page) {
    signIn(page, author);
    open(page);
    page.click("#share summary");
    page.click("button[value=share]");
    String link = page.locator("#share .secret").textContent();
    String shown = link.substring(link.indexOf("/preview/"));

    HttpResponse<String> answer = site.get(shown);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("Un texte.", "noindex", "class=\"draft\"");
    assertThat(Client.header(answer, "Cache-Control")).isEqualTo("no-store");
    assertThat(Client.header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(Client.header(answer, "X-Robots-Tag")).contains("noindex");
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();

    page.click("button[value^=end]");
    assertThat(page.locator("button[value^=end]")).hasCount(0);
    assertThat(site.get(shown).statusCode()).isEqualTo(404);
    assertThat(site.get(shown + "x").statusCode()).isEqualTo(404);
  }

  private void signIn(Page page, String who) {
    new DeskBrowser(page, site).signIn(who, DeskBrowser.PASSWORD);
  }

  private void open(Page page) {
    page.navigate(site.address(path).toString());
  }

  private static void awaitKept(Page page) {
    assertThat(page.locator("#kept")).containsText("gardée");
  }

  private static void endSession(Page page) {
    page.context().clearCookies();
  }
}
