package org.innoplaces.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.innoplaces.system.harness.DeskWatch;
import org.innoplaces.system.harness.InBrowser;
import org.innoplaces.system.harness.Keyboard;
import org.innoplaces.system.harness.OnSharedServer;
import org.innoplaces.system.harness.Site;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The forms of contact and membership in both languages by keyboard alone: each page on the way
 * leaves axe-core nothing to find, fits a screen of 320 pixels and one that is enlarged to 200 %,
 * and each mistake stands at its field, is announced, and loses nothing of what was typed.
 */
@OnSharedServer
@InBrowser
class VisitorFormsIT {

  /** Problems that stand at no field, or fields that do not lead to the words of theirs. */
  private static final String LOST =
      """
      () => {
        const found = [];
        const alert = document.querySelector('main [role=alert]');
        if (!alert) return ['no alert'];
        for (const link of alert.querySelectorAll('a[href^="#"]')) {
          const field = document.querySelector(link.getAttribute('href'));
          const told = (field?.getAttribute('aria-describedby') ?? '').split(' ')
            .map((id) => document.getElementById(id)?.textContent.trim() ?? '');
          if (!told.some((text) => text && alert.textContent.includes(text))) {
            found.push(link.outerHTML);
          }
        }
        return alert.querySelector('a[href^="#"]') ? found : ['leads nowhere'];
      }
      """;

  private final String mark = UUID.randomUUID().toString().substring(0, 8);
  private final String email = "noor-" + mark + "@lab.example";

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void areFilledInByKeyboardAloneAndKeepWhatWasTyped(String language, Page any, Site site) {
    NewContextOptions small =
        new NewContextOptions().setLocale(language).setViewportSize(1280, 900);
    try (BrowserContext context = any.context().browser().newContext(small)) {
      Page page = context.newPage();
      DeskWatch watch = DeskWatch.over(page, language);
      writeToUs(page, watch, site.address("/" + language + "/contact").toString());
      apply(page, watch, site.address("/" + language + "/join").toString());
      follow(page, watch, site, language);
      for (String other : List.of("/members", "/members/me", "/join/apnobody", "/link/gonobody")) {
        page.navigate(site.address("/" + language + other).toString());
        watch.lookAtPage();
      }
      assertThat(watch.findings()).isEmpty();
    }
  }

  private void writeToUs(Page page, DeskWatch watch, String address) {
    Keyboard keys = new Keyboard(page);
    page.navigate(address);
    watch.lookAtPage();
    keys.type("#contact-message", "Hello " + mark).press("form.contact button", "Enter");
    page.waitForSelector("form.contact [role=alert]");
    watch.lookAtPage();
    assertThat((List<?>) page.evaluate(LOST)).isEmpty();
    assertThat(page.evaluate("document.activeElement.getAttribute('role')")).isEqualTo("alert");
    assertThat(page.inputValue("#contact-message")).isEqualTo("Hello " + mark);
    keys.choose(".contact-choice input", ".contact-choice input[value=press]");
    keys.type("#contact-name", "Noor Vasseur").type("#contact-email", email);
    page.evaluate("new Promise((done) => setTimeout(done, 3500))");
    keys.press("form.contact button", "Enter");
    page.waitForURL("**arrived=yes*");
    watch.lookAtPage();
  }

  private void apply(Page page, DeskWatch watch, String address) {
    Keyboard keys = new Keyboard(page);
    page.navigate(address);
    watch.lookAtPage();
    keys.type("#join-why", "To learn " + mark).press("button[value=send]", "Enter");
    page.waitForSelector("main [role=alert]");
    watch.lookAtPage();
    assertThat((List<?>) page.evaluate(LOST)).isEmpty();
    assertThat(page.evaluate("document.activeElement.getAttribute('role')")).isEqualTo("alert");
    assertThat(page.inputValue("#join-why")).isEqualTo("To learn " + mark);
    keys.type("#join-name", "Noor Vasseur").type("#join-email", email);
    keys.type("#join-organisation", "Atelier").type("#join-place", "Bourges");
    keys.type("#join-brings", "A room").press("#join-consent", "Space");
    page.evaluate("new Promise((done) => setTimeout(done, 3500))");
    keys.press("button[value=send]", "Enter");
    page.waitForURL("**done=send*");
    watch.lookAtPage();
  }

  /** By the links of the mails: the address, the page of the applicant, and taking it back. */
  private void follow(Page page, DeskWatch watch, Site site, String language) {
    Keyboard keys = new Keyboard(page);
    ApplicantWay way = new ApplicantWay(site);
    page.navigate(
        site.address(way.mailed(email, Pattern.compile("/" + language + "/link/go[\\w-]+")))
            .toString());
    watch.lookAtPage();
    keys.press("main form button", "Enter");
    page.waitForSelector("main [role=status]");
    watch.lookAtPage();
    page.navigate(
        site.address(way.mailed(email, Pattern.compile("/" + language + "/join/ap[\\w-]+")))
            .toString());
    watch.lookAtPage();
    keys.press("details:has(button[value=withdraw]) summary", "Enter");
    keys.press("button[value=withdraw]", "Enter");
    page.waitForURL("**done=withdraw*");
    watch.lookAtPage();
  }
}
