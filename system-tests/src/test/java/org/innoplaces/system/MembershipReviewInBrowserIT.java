package org.innoplaces.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import java.util.regex.Pattern;
import org.innoplaces.system.harness.Administrator;
import org.innoplaces.system.harness.Axe;
import org.innoplaces.system.harness.DeskBrowser;
import org.innoplaces.system.harness.InBrowser;
import org.innoplaces.system.harness.OnSharedServer;
import org.innoplaces.system.harness.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An application at the desk: taken up, asked about, answered, and accepted. */
@OnSharedServer
@InBrowser
class MembershipReviewInBrowserIT {

  private static final Pattern INVITATION = Pattern.compile("/desk/link/[\\w-]+");

  private final String mark = UUID.randomUUID().toString().substring(0, 8);
  private final String email = "noe-" + mark + "@lab.example";

  @AfterEach
  void asManyVotesAsBefore(Site site) {
    quorum(site, "null");
  }

  @Test
  void goesFromTheListToAMemberWithAnAccountAndAProfile(Page page, Site site) {
    ApplicantWay way = new ApplicantWay(site);
    way.send(email, "Apprendre " + mark);
    way.visit(way.mailed(email, ApplicantWay.CONFIRMATION), "POST");
    new DeskBrowser(page, site).signIn(Administrator.EMAIL, Administrator.PASSWORD);
    open(page, site);

    page.click("button[value=take-up]");
    page.waitForURL("**done=changed");
    assertThat(page.locator(".membership-panel li").count()).isPositive();
    assertThat(Axe.violations(page)).isEmpty();
    page.click("button[value=decide-accept]");
    assertThat(page.locator("[role=alert]").count()).as("enough have voted").isPositive();

    page.fill("#ask-message", "De quelle salle s’agit-il ?");
    page.click("details:has(#ask-about-brings) summary");
    page.fill("#ask-about-brings", "Combien de chaises ?");
    page.click("button[value=ask]");
    page.waitForURL("**done=changed");
    answer(page, site, way);

    open(page, site);
    assertThat(page.locator(".membership-answers").allTextContents().toString())
        .contains("Une salle de vingt chaises");
    quorum(site, "0");
    page.click("button[value=decide-accept]");
    page.waitForURL("**done=changed");
    assertThat(Axe.violations(page)).isEmpty();
    isMember(page, site, way);
  }

  private void open(Page page, Site site) {
    page.navigate(site.address("/desk/plugins/membership?text=" + mark).toString());
    assertThat(page.locator("tbody tr").count()).isEqualTo(1);
    assertThat(Axe.violations(page)).isEmpty();
    page.click("tbody th a");
    page.waitForSelector("#answers-title");
    assertThat(Axe.violations(page)).isEmpty();
  }

  private void answer(Page page, Site site, ApplicantWay way) {
    page.navigate(site.address(way.mailed(email, ApplicantWay.OWN)).toString());
    assertThat(page.locator("main").textContent())
        .contains("De quelle salle s’agit-il ?", "Combien de chaises ?");
    assertThat(Axe.violations(page)).isEmpty();
    page.fill("#join-brings", "Une salle de vingt chaises");
    page.click("button[value=answer]");
    page.waitForURL("**done=answer");
  }

  private void isMember(Page page, Site site, ApplicantWay way) {
    Program operator = Program.ofOperator(site);
    assertThat(operator.get("accounts?page[size]=100").body()).contains(email);
    assertThat(site.get(way.mailed(email, INVITATION)).statusCode()).isEqualTo(200);
    assertThat(site.get("/api/content/persons?locale=fr").body()).contains("Zoé Lemaire");
    page.navigate(site.address(way.mailed(email, ApplicantWay.OWN)).toString());
    assertThat(page.locator(".join-facts").textContent()).contains("Acceptée");
  }

  private static void quorum(Site site, String votes) {
    String settings = "{'data':{'type':'settings','attributes':{'quorum':" + votes + "}}}";
    assertThat(Program.ofOperator(site).patch("settings/membership", settings).statusCode())
        .isEqualTo(200);
  }
}
