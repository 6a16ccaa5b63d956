package org.innoplaces.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.UUID;
import java.util.regex.Pattern;
import org.innoplaces.system.Program.Person;
import org.innoplaces.system.harness.Administrator;
import org.innoplaces.system.harness.Axe;
import org.innoplaces.system.harness.DeskBrowser;
import org.innoplaces.system.harness.InBrowser;
import org.innoplaces.system.harness.OnSharedServer;
import org.innoplaces.system.harness.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The whole way from the contact page to a profile in the directory. */
@OnSharedServer
@InBrowser
class JoiningInBrowserIT {

  private static final int PHONE = 375;
  private static final Pattern INVITATION = Pattern.compile("/desk/link/[\\w-]+");

  private final String mark = UUID.randomUUID().toString().substring(0, 8);
  private final String name = "Élodie " + mark;
  private final String email = "elodie-" + mark + "@lab.example";
  private final String sponsor = "parrain-" + mark + "@lab.example";

  @AfterEach
  void asBefore(Site site) {
    set(site, "'quorum':null,'reviewers':null,'places':null,'cycleFrom':null");
  }

  @Test
  void leadsFromTheContactPageToAProfileInTheDirectory(Page chair, Site site) {
    set(site, "'reviewers':20,'quorum':0");
    new DeskBrowser(chair, site).signIn(Administrator.EMAIL, Administrator.PASSWORD);
    Reviewers reviewers = Reviewers.three(site);
    acceptAnother(chair, site);
    beginOnAPhone(chair, site);
    try (BrowserContext elsewhere = phone(chair)) {
      Page applicant = elsewhere.newPage();
      resume(applicant, site);
      open(chair, site, mark);
      chair.click("button[value=take-up]");
      chair.waitForURL("**done=changed");
      confirmAsSponsor(applicant, site);
      open(chair, site, mark);
      assertThat(chair.locator("#person-title + p ~ p").textContent()).contains(sponsor);
      assertState(applicant, site, "À l’étude");
      review(chair, site, reviewers, applicant);
      waitAndBeAccepted(chair, site, applicant);
      useTheAccount(applicant, site);
    }
    seeInTheDirectory(chair, site);
    assertThat(Program.ofOperator(site).get("audit/verification").body())
        .contains("\"sound\":true");
  }

  /** So that a place is taken. */
  private void acceptAnother(Page chair, Site site) {
    ApplicantWay way = new ApplicantWay(site);
    String other = "autre-" + mark + "@lab.example";
    way.send(other, "Avant " + other);
    way.visit(way.mailed(other, ApplicantWay.CONFIRMATION), "POST");
    open(chair, site, other);
    chair.click("button[value=take-up]");
    chair.waitForURL("**done=changed");
    chair.click("button[value=decide-accept]");
    chair.waitForURL("**done=changed");
  }

  private void beginOnAPhone(Page any, Site site) {
    try (BrowserContext context = phone(any)) {
      Page visitor = context.newPage();
      visitor.navigate(site.address("/fr/contact").toString());
      visitor.check(".contact-choice input[value=join]");
      visitor.fill("#contact-name", name);
      visitor.fill("#contact-email", email);
      visitor.fill("#contact-message", "Comprendre nos horaires " + mark);
      visitor.evaluate("new Promise((done) => setTimeout(done, 3500))");
      visitor.click("form.contact button");
      visitor.waitForURL("**/fr/join?begun=*");
      assertThat(visitor.inputValue("#join-why")).contains(mark);
      visitor.fill("#join-organisation", "Atelier du quai");
      visitor.click("button[value=save]");
      visitor.waitForURL("**done=save*");
      fits(visitor);
    }
  }

  private void resume(Page applicant, Site site) {
    assertState(applicant, site, "Brouillon");
    assertThat(applicant.inputValue("#join-organisation")).isEqualTo("Atelier du quai");
    applicant.fill("#join-place", "À Bourges");
    applicant.fill("#join-brings", "Une salle");
    applicant.fill("#join-role", "Luthière");
    applicant.fill("#join-phone", "06 12 34 56 78");
    applicant.fill("#join-sponsor", "Une amie");
    applicant.fill("#join-sponsor-email", sponsor);
    applicant.check("#join-directory");
    applicant.check("#join-consent");
    applicant.click("button[value=submit]");
    applicant.waitForURL("**done=submit");
    fits(applicant);
    assertState(applicant, site, "Reçue");
  }

  private void confirmAsSponsor(Page any, Site site) {
    any.navigate(
        site.address(new ApplicantWay(site).mailed(sponsor, ApplicantWay.CONFIRMATION)).toString());
    assertThat(any.locator("main").textContent()).contains(name);
    fits(any);
    any.click("main form button");
    assertThat(any.locator("main [role=status]").textContent()).contains("Merci");
  }

  private void review(Page chair, Site site, Reviewers reviewers, Page applicant) {
    reviewers.staysOut(0, chair, path(chair));
    reviewers.asks(1, chair, path(chair));
    assertState(applicant, site, "Complément demandé");
    assertThat(applicant.locator("main").textContent())
        .contains("Quelle salle ?", "Combien de chaises ?");
    fits(applicant);
    applicant.fill("#join-brings", "Une salle de vingt chaises");
    applicant.click("button[value=answer]");
    applicant.waitForURL("**done=answer");
    assertState(applicant, site, "À l’étude");
    reviewers.votes(1, chair, path(chair));
    reviewers.votes(2, chair, path(chair));
    assertState(applicant, site, "À l’étude");
  }

  private void waitAndBeAccepted(Page chair, Site site, Page applicant) {
    chair.navigate(site.address("/desk/plugins/membership?state=accepted").toString());
    int taken = chair.locator("tbody tr").count();
    set(site, "'quorum':2,'places':" + taken + ",'cycleFrom':'2026-01-01'");
    open(chair, site, mark);
    chair.click("button[value=decide-accept]");
    assertThat(chair.locator("[role=alert]").count()).as("no place is free").isPositive();
    chair.click("button[value=decide-waitlist]");
    chair.waitForURL("**done=changed");
    assertState(applicant, site, "Sur liste d’attente");
    assertThat(applicant.locator(".join-facts div:has(dt:text('Rang')) dd").textContent())
        .isEqualTo("1");
    fits(applicant);

    set(site, "'places':" + (taken + 1));
    open(chair, site, mark);
    chair.click("button[value=decide-accept]");
    chair.waitForURL("**done=changed");
    assertState(applicant, site, "Acceptée");
    fits(applicant);
  }

  private void useTheAccount(Page member, Site site) {
    String invitation = new ApplicantWay(site).mailed(email, INVITATION);
    member.navigate(site.address(invitation).toString());
    member.fill("#password", DeskBrowser.PASSWORD);
    member.click("#use");
    member.navigate(site.address("/fr/members/me").toString());
    member.click("main a.button");
    member.fill("#email", email);
    member.fill("#password", DeskBrowser.PASSWORD);
    member.click("#enter");
    assertThat(member.url()).endsWith("/fr/members/me");
    fits(member);
    assertThat(member.inputValue("#profile-role")).isEqualTo("Luthière");
    member.selectOption("#profile-phone-seen", "members");
    member.fill("#profile-name", "");
    member.click("form.join button");
    assertThat(member.locator("[role=alert]").count()).isEqualTo(1);
    fits(member);
    member.fill("#profile-name", name);
    member.click("form.join button");
    member.waitForURL("**/members/me?done=yes");
    member.navigate(site.address("/fr/members?text=" + mark).toString());
    assertThat(member.locator(".members li").textContent())
        .contains(name, "Luthière", "+33612345678")
        .doesNotContain(email);
    fits(member);
  }

  private void seeInTheDirectory(Page any, Site site) {
    try (BrowserContext context = phone(any)) {
      Page stranger = context.newPage();
      stranger.navigate(site.address("/fr/members").toString());
      stranger.fill("#members-text", mark);
      stranger.click("form.members-search button");
      assertThat(stranger.locator(".members li").textContent())
          .contains(name, "Luthière", "Atelier du quai")
          .doesNotContain("+33612345678");
      fits(stranger);
    }
    String people =
        site.get(
                "/api/content/persons?locale=fr&page[size]=100"
                    .replace("[", "%5B")
                    .replace("]", "%5D"))
            .body();
    assertThat(people).contains(name).doesNotContain("33612345678", email);
    String members = site.get("/api/membership/members?page%5Bsize%5D=100").body();
    assertThat(members).contains(name).doesNotContain("33612345678", email);
  }

  /** The page of the applicant says what is true now. */
  private void assertState(Page applicant, Site site, String state) {
    applicant.navigate(
        site.address(new ApplicantWay(site).mailed(email, ApplicantWay.OWN)).toString());
    assertThat(applicant.locator(".join-facts dd").first().textContent()).isEqualTo(state);
  }

  private static void open(Page chair, Site site, String text) {
    chair.navigate(site.address("/desk/plugins/membership?text=" + text).toString());
    assertThat(chair.locator("tbody tr").count()).isEqualTo(1);
    chair.click("tbody th a");
    chair.waitForSelector("#answers-title");
  }

  private static String path(Page chair) {
    return chair.url().replaceAll("\\?.*", "");
  }

  private static BrowserContext phone(Page any) {
    return any.context()
        .browser()
        .newContext(new NewContextOptions().setViewportSize(PHONE, 812).setLocale("fr"));
  }

  private static void fits(Page page) {
    assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(PHONE);
    assertThat(Axe.violations(page)).isEmpty();
  }

  private static void set(Site site, String attributes) {
    String settings = "{'data':{'type':'settings','attributes':{" + attributes + "}}}";
    var answer = Program.ofOperator(site).patch("settings/membership", settings);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }

  /** People who review, each in a browser of their own. */
  private record Reviewers(Site site, Person... people) {

    static Reviewers three(Site site) {
      Program operator = Program.ofOperator(site);
      String role =
          operator.role(false, "read:membership-applications", "review:membership-applications");
      return new Reviewers(
          site, operator.invite(role), operator.invite(role), operator.invite(role));
    }

    void staysOut(int which, Page any, String path) {
      try (BrowserContext context = any.context().browser().newContext()) {
        Page page = open(context, which, path);
        page.click("details:has(#conflict) summary");
        page.fill("#conflict", "We work in the same house");
        page.click("button[value=conflict]");
        page.waitForURL("**done=changed");
        assertThat(page.locator("button[value=vote], button[value=ask]").count()).isZero();
      }
    }

    void asks(int which, Page any, String path) {
      try (BrowserContext context = any.context().browser().newContext()) {
        Page page = open(context, which, path);
        page.fill("#ask-message", "Quelle salle ?");
        page.click("details:has(#ask-about-brings) summary");
        page.fill("#ask-about-brings", "Combien de chaises ?");
        page.click("button[value=ask]");
        page.waitForURL("**done=changed");
      }
    }

    void votes(int which, Page any, String path) {
      try (BrowserContext context = any.context().browser().newContext()) {
        Page page = open(context, which, path);
        assertThat(page.locator(".membership-answers").allTextContents().toString())
            .contains("Une salle de vingt chaises");
        page.check("#vote-yes");
        page.click("button[value=vote]");
        page.waitForURL("**done=changed");
      }
    }

    private Page open(BrowserContext context, int which, String path) {
      Page page = context.newPage();
      new DeskBrowser(page, site).signIn(people[which].email(), Program.PASSWORD);
      page.navigate(path);
      assertThat(Axe.violations(page)).isEmpty();
      return page;
    }
  }
}
