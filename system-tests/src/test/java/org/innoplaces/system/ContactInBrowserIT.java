package org.innoplaces.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.innoplaces.system.harness.Administrator;
import org.innoplaces.system.harness.Axe;
import org.innoplaces.system.harness.DeskBrowser;
import org.innoplaces.system.harness.InBrowser;
import org.innoplaces.system.harness.OnSharedServer;
import org.innoplaces.system.harness.Site;
import org.junit.jupiter.api.Test;

/** Somebody writes on a phone, in French, and gets an answer from the desk. */
@OnSharedServer
@InBrowser
class ContactInBrowserIT {

  private static final int PHONE = 375;

  private final String mark = UUID.randomUUID().toString().substring(0, 8);
  private final String email = "elodie-" + mark + "@lab.example";

  @Test
  void fromThePhoneToTheAnswer(Page page, Site site) {
    writeOnAPhone(page, site);
    Program operator = Program.ofOperator(site);
    assertThat(operator.get("mails").body()).contains(email, "Votre message est arrivé");

    new DeskBrowser(page, site).signIn(Administrator.EMAIL, Administrator.PASSWORD);
    page.navigate(site.address("/desk").toString());
    assertThat(page.locator("nav a[href='/desk/plugins/contact'] .count").textContent())
        .matches("\\d+.*");
    page.click("nav a[href='/desk/plugins/contact']");
    page.fill("#text", mark);
    page.click("form[role=search] button");
    assertThat(page.locator("tbody tr").count()).isEqualTo(1);
    page.click("tbody th a");
    String conversation = page.url();
    Download plan = page.waitForDownload(() -> page.click(".contact-files a"));
    assertThat(plan.suggestedFilename()).isEqualTo("Été à l’atelier.pdf");
    assertThat(plan.path()).hasContent("%PDF-1.7 été");

    page.fill("#note", "Half a note");
    page.click("button[value=take]");
    assertThat(page.inputValue("#note")).isEqualTo("Half a note");
    page.fill("#note", "");
    page.fill("#answer", "Bonjour Élodie,\n\nà jeudi !");
    somebodyElseIsFaster(page, conversation);
    page.click("button[value=answer]");
    assertThat(page.locator("[role=alert]").count()).isEqualTo(1);
    assertThat(page.inputValue("#answer")).isEqualTo("Bonjour Élodie,\n\nà jeudi !");
    page.click("button[value=answer]");

    page.waitForURL("**done=changed");
    assertThat(page.locator(".contact-letters .sent").textContent()).contains("à jeudi !");
    assertThat(page.locator("#state").inputValue()).isEqualTo("waiting");
    assertThat(operator.get("mails").body()).contains("Re: Presse et partenariats", "à jeudi !");
    assertThat(Axe.violations(page)).isEmpty();
  }

  @Test
  void goesOnToTheApplicationForMembershipWithWhatWasTyped(Page page, Site site) {
    page.navigate(site.address("/fr/contact").toString());
    page.check(".contact-choice input[value=join]");
    page.fill("#contact-name", "Élodie " + mark);
    page.fill("#contact-email", email);
    page.fill("#contact-message", "Bonjour,\nnous aimerions venir.");
    patience(page);
    page.click("form.contact button");

    page.waitForURL("**/fr/join?begun=*");
    assertThat(page.url()).doesNotContain("lodie").doesNotContain("lab.example");
    assertThat(page.inputValue("#join-name")).isEqualTo("Élodie " + mark);
    assertThat(page.inputValue("#join-email")).isEqualTo(email);
    assertThat(page.inputValue("#join-why")).isEqualTo("Bonjour,\nnous aimerions venir.");
    assertThat(Axe.violations(page)).isEmpty();
  }

  @Test
  void isAnsweredFromATemplateTendedWithOthersAndTakenAlong(Page page, Site site) {
    writeOnAPhone(page, site);
    new DeskBrowser(page, site).signIn(Administrator.EMAIL, Administrator.PASSWORD);
    page.navigate(site.address("/desk/plugins/contact-templates/new").toString());
    page.fill("#text-fr", "Bonjour {nom}");
    page.click("button[value=save]");
    assertThat(page.locator("#text-fr-wrong").textContent()).contains("{nom}");
    assertThat(Axe.violations(page)).isEmpty();
    page.fill("#title", "Merci " + mark);
    page.fill("#text-fr", "Bonjour {name},\n\nmerci.");
    page.click("button[value=save]");
    page.waitForURL("**done=changed");

    page.navigate(site.address("/desk/plugins/contact?text=" + mark).toString());
    page.locator("tbody th a").first().click();
    page.fill("#answer", "Chère Élodie !");
    page.selectOption("#template", new SelectOption().setLabel("Merci " + mark));
    page.click("button[value=insert]");
    assertThat(page.inputValue("#answer"))
        .isEqualTo("Chère Élodie !\n\nBonjour Élodie %s,\n\nmerci.".formatted(mark));

    page.navigate(site.address("/desk/plugins/contact?text=" + mark).toString());
    page.click("button[value=several]");
    assertThat(page.locator("#then-wrong").count()).isEqualTo(1);
    page.check("input[name=one]");
    page.selectOption("#then", "state:done");
    page.click("button[value=several]");
    page.waitForURL("**done=changed");
    page.navigate(site.address("/desk/plugins/contact?state=done&text=" + mark).toString());
    assertThat(page.locator("tbody tr").count()).isEqualTo(1);
    assertThat(Axe.violations(page)).isEmpty();
    Download file = page.waitForDownload(() -> page.click("a[href$='file=csv']"));
    assertThat(file.suggestedFilename()).endsWith(".csv");
  }

  @Test
  void refusesAMalformedFormWithoutATrace(Page any, Site site) {
    for (String type : new String[] {"multipart/form-data", "multipart/form-data; boundary=x"}) {
      HttpResponse<String> refused =
          site.send(
              "/fr/contact",
              request ->
                  request
                      .header("Content-Type", type)
                      .header("Sec-Fetch-Site", "same-origin")
                      .POST(BodyPublishers.ofString("--x\r\nNo: name\r\n\r\nx\r\n--x--")));
      assertThat(refused.statusCode()).as(type).isEqualTo(400);
      assertThat(refused.body()).doesNotContain("Exception", "Payara");
    }
  }

  @Test
  void isConfirmedByMailWithoutScript(Page any, Site site) {
    new DeskBrowser(any, site).signIn(Administrator.EMAIL, Administrator.PASSWORD);
    NewContextOptions plain = new NewContextOptions().setJavaScriptEnabled(false).setLocale("fr");
    try (BrowserContext context = any.context().browser().newContext(plain)) {
      Page visitor = context.newPage();
      visitor.navigate(site.address("/fr/contact").toString());
      visitor.check(".contact-choice input[value=press]");
      visitor.fill("#contact-name", "Noé " + mark);
      visitor.fill("#contact-email", email);
      visitor.fill("#contact-message", "Bonjour sans script");
      patience(any);
      visitor.locator("form.contact button").click();
      assertThat(visitor.url()).contains("arrived=to-confirm");
      assertThat(visitor.locator(".contact-taken h2").textContent())
          .isEqualTo("Votre message n’est pas encore envoyé");
      assertThat(inbox(any, site)).isZero();

      String link = link(site);
      visitor.navigate(link);
      visitor.navigate(link);
      assertThat(inbox(any, site)).isZero();
      visitor.locator("main form button").click();
      assertThat(visitor.locator("main").textContent()).contains("Votre message est arrivé");
      assertThat(inbox(any, site)).isEqualTo(1);
      visitor.navigate(link);
      assertThat(visitor.locator("main form button").count()).isZero();
    }
  }

  /** Lets as long go by as a person takes at least; pages allow no functions from texts. */
  private static void patience(Page page) {
    page.evaluate("new Promise((done) => setTimeout(done, 3500))");
  }

  private String link(Site site) {
    String mails = Program.ofOperator(site).get("mails").body();
    Matcher id = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"").matcher(mails);
    while (id.find()) {
      String mail = Program.ofOperator(site).get("mails/" + id.group(1)).body();
      Matcher link = Pattern.compile("/fr/link/[\\w-]+").matcher(mail);
      if (mail.contains(email) && link.find()) {
        return site.address(link.group()).toString();
      }
    }
    throw new AssertionError("No mail to " + email);
  }

  private int inbox(Page page, Site site) {
    page.navigate(site.address("/desk/plugins/contact?text=" + mark).toString());
    return page.locator("tbody tr").count();
  }

  private void writeOnAPhone(Page page, Site site) {
    NewContextOptions phone = new NewContextOptions().setViewportSize(PHONE, 812).setLocale("fr");
    try (BrowserContext context = page.context().browser().newContext(phone)) {
      Page visitor = context.newPage();
      visitor.navigate(site.address("/fr/contact").toString());
      fits(visitor);
      visitor.click("form.contact button");
      visitor.waitForSelector("form.contact [role=alert]");
      assertThat(visitor.locator(".contact-wrong a").first().getAttribute("href"))
          .isEqualTo("#contact-subject");
      fits(visitor);
      visitor
          .locator(".contact-choice label")
          .filter(new FilterOptions().setHasText("Presse et partenariats"))
          .click();
      visitor.fill("#contact-name", "Élodie " + mark);
      visitor.fill("#contact-email", email);
      visitor.fill("#contact-message", "Bonjour,\nnous aimerions venir.");
      visitor.setInputFiles("#contact-file", file("plan.pdf", "MZ\u0000"));
      patience(visitor);
      visitor.click("form.contact button");
      visitor.waitForSelector("#contact-file-wrong");
      assertThat(visitor.inputValue("#contact-message")).contains("nous aimerions venir.");
      fits(visitor);
      visitor.setInputFiles("#contact-file", file("Été à l’atelier.pdf", "%PDF-1.7 été"));
      visitor.click("form.contact button");
      visitor.waitForURL("**arrived=yes*");
      assertThat(visitor.locator(".contact-taken h2").textContent())
          .isEqualTo("Votre message est arrivé");
      fits(visitor);
    }
  }

  private static FilePayload file(String name, String content) {
    return new FilePayload(name, "application/pdf", content.getBytes(StandardCharsets.UTF_8));
  }

  private static void fits(Page page) {
    assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(PHONE);
    assertThat(Axe.violations(page)).isEmpty();
  }

  private static void somebodyElseIsFaster(Page page, String conversation) {
    Page other = page.context().newPage();
    other.navigate(conversation);
    other.selectOption("#state", "waiting");
    other.click("button[value=state]");
    other.waitForURL("**done=changed");
    other.close();
  }
}
