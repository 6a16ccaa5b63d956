package org.innoplaces.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.innoplaces.system.harness.Administrator;
import org.innoplaces.system.harness.Axe;
import org.innoplaces.system.harness.DeskBrowser;
import org.innoplaces.system.harness.InBrowser;
import org.innoplaces.system.harness.OnSharedServer;
import org.innoplaces.system.harness.Site;
import org.junit.jupiter.api.Test;

/** What applicants are asked, arranged at the desk by keyboard; nothing is saved. */
@OnSharedServer
@InBrowser
class MembershipFormInBrowserIT {

  private static final String SCREEN = "/desk/plugins/membership-form";

  @Test
  void isArrangedByKeyboardAndKeepsWhatIsTyped(Page page, Site site) {
    open(page, site);
    page.fill("[id='/sections/0/title/fr']", "Qui êtes-vous ?");
    page.focus("button[value='up:/sections/0/questions/3']");
    page.keyboard().press("Enter");
    page.waitForSelector("button[value='up:/sections/0/questions/2']:focus");
    page.keyboard().press("Enter");
    page.waitForSelector("button[value='up:/sections/0/questions/1']:focus");

    assertThat(page.locator("section.membership-section").first().locator("summary").nth(1))
        .extracting(line -> line.textContent())
        .asString()
        .contains("organisation");
    assertThat(page.inputValue("[id='/sections/0/title/fr']")).isEqualTo("Qui êtes-vous ?");
    assertThat(Axe.violations(page)).isEmpty();
    page.navigate(site.address("/fr/join").toString());
    assertThat(page.locator("main").textContent()).doesNotContain("Qui êtes-vous ?");
  }

  @Test
  void leadsToWhatIsAddedAndTellsWhatIsMissingWhereItIs(Page page, Site site) {
    open(page, site);
    page.click("button[value='add:/sections/0']");
    page.waitForSelector("[id='/sections/0/questions/5/label/fr']:focus");
    assertThat(Axe.violations(page)).isEmpty();

    page.click("button[value=save]");
    page.waitForSelector("[id='/sections/0/questions/5/label/fr/wrong']");
    assertThat(page.locator(".problems li").count()).isEqualTo(2);
    assertThat(Axe.violations(page)).isEmpty();
  }

  @Test
  void showsWhatApplicantsWouldSeeInEachLanguage(Page page, Site site) {
    open(page, site);
    for (String language : new String[] {"en", "fr"}) {
      page.click("button[value='preview:" + language + "']");
      page.waitForSelector(".membership-preview [lang=" + language + "]");
      assertThat(Axe.violations(page)).as(language).isEmpty();
    }
    page.setViewportSize(320, 800);
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
  }

  private static void open(Page page, Site site) {
    new DeskBrowser(page, site).signIn(Administrator.EMAIL, Administrator.PASSWORD);
    page.navigate(site.address(SCREEN).toString());
    assertThat(Axe.violations(page)).isEmpty();
  }
}
