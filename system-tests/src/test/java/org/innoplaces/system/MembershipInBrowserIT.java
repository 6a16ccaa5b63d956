package org.innoplaces.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.innoplaces.system.harness.Axe;
import org.innoplaces.system.harness.InBrowser;
import org.innoplaces.system.harness.OnSharedServer;
import org.innoplaces.system.harness.Site;
import org.junit.jupiter.api.Test;

/** Somebody applies on a phone, in French, and goes on elsewhere. */
@OnSharedServer
@InBrowser
class MembershipInBrowserIT {

  private static final int PHONE = 375;

  private final String mark = UUID.randomUUID().toString().substring(0, 8);
  private final String email = "elodie-" + mark + "@lab.example";

  @Test
  void fromADraftOnThePhoneToAnApplicationThatIsTakenBack(Page page, Site site) {
    saveOnAPhone(page, site);
    page.navigate(site.address(new ApplicantWay(site).mailed(email, ApplicantWay.OWN)).toString());
    assertThat(Axe.violations(page)).isEmpty();
    page.fill("#join-why", "Comprendre nos horaires");
    page.click("button[value=submit]");
    page.waitForSelector("form.join [role=alert]");
    assertThat(page.inputValue("#join-why")).isEqualTo("Comprendre nos horaires");
    assertThat(page.locator(".join-wrong a").first().getAttribute("href"))
        .isEqualTo("#join-organisation");
    assertThat(Axe.violations(page)).isEmpty();

    page.fill("#join-organisation", "Atelier du quai");
    page.fill("#join-place", "À Bourges");
    page.fill("#join-brings", "Une salle");
    page.check("#join-consent");
    page.click("button[value=submit]");
    page.waitForURL("**done=submit");
    assertThat(page.locator(".join-facts").textContent()).contains("Reçue");
    assertThat(Axe.violations(page)).isEmpty();

    page.click("text=Retirer ma candidature");
    page.click("button[value=withdraw]");
    page.waitForURL("**done=withdraw");
    assertThat(page.locator(".join-facts").textContent()).contains("Retirée");
    assertThat(Axe.violations(page)).isEmpty();
  }

  private void saveOnAPhone(Page page, Site site) {
    NewContextOptions phone = new NewContextOptions().setViewportSize(PHONE, 812).setLocale("fr");
    try (BrowserContext context = page.context().browser().newContext(phone)) {
      Page visitor = context.newPage();
      visitor.navigate(site.address("/fr/join").toString());
      fits(visitor);
      visitor.fill("#join-name", "Élodie " + mark);
      visitor.click("button[value=send]");
      visitor.waitForSelector("form.join [role=alert]");
      assertThat(visitor.inputValue("#join-name")).isEqualTo("Élodie " + mark);
      fits(visitor);
      visitor.fill("#join-email", email);
      visitor.click("button[value=save]");
      visitor.waitForURL("**done=save*");
      assertThat(visitor.locator(".join-taken h2").textContent())
          .isEqualTo("Le brouillon est enregistré, pas envoyé");
      fits(visitor);
    }
  }

  private static void fits(Page page) {
    assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(PHONE);
    assertThat(Axe.violations(page)).isEmpty();
  }

  @Test
  void confirmsByTheButtonAndByNothingElse(Site site) {
    ApplicantWay way = new ApplicantWay(site);
    HttpResponse<String> first = way.send(email, "Apprendre");
    String link = way.mailed(email, ApplicantWay.CONFIRMATION);
    for (String method : new String[] {"GET", "HEAD", "GET", "HEAD"}) {
      assertThat(way.visit(link, method).statusCode()).isEqualTo(200);
    }
    HttpResponse<String> again = way.send(email.toUpperCase(), "Autre chose");
    assertThat(again.statusCode()).isEqualTo(first.statusCode()).isEqualTo(201);
    assertThat(withoutId(again)).isEqualTo(withoutId(first));

    assertThat(way.visit(link, "POST").body()).contains("Merci, votre candidature est arrivée");
    assertThat(way.visit(link, "POST").statusCode()).isEqualTo(409);
    assertThat(way.visit(link + "x", "POST").statusCode()).isEqualTo(404);
    String own = way.mailed(email, ApplicantWay.OWN);
    assertThat(site.get(own).body()).contains("Reçue", "noindex");
    HttpResponse<String> unknown = site.get(own + "x");
    assertThat(unknown.statusCode()).isEqualTo(404);
    assertThat(unknown.body()).contains("Aucune candidature ici").doesNotContain(email);
    HttpResponse<String> export = site.get(own.replace("/fr/join/", "/api/membership/own/"));
    assertThat(export.body()).contains(email, "Apprendre");
  }

  private static String withoutId(HttpResponse<String> response) {
    return response.body().replaceAll("[0-9a-f-]{36}", "id");
  }
}
