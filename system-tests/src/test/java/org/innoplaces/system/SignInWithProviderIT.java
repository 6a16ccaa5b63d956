package org.innoplaces.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.net.http.HttpResponse;
import org.innoplaces.system.harness.Administrator;
import org.innoplaces.system.harness.DeskBrowser;
import org.innoplaces.system.harness.InBrowser;
import org.innoplaces.system.harness.OnSharedServer;
import org.innoplaces.system.harness.SignInProvider;
import org.innoplaces.system.harness.Site;
import org.junit.jupiter.api.Test;

/** The whole way to a provider and back, and what does not lead in. */
@OnSharedServer
@InBrowser
class SignInWithProviderIT {

  private final Site site;

  SignInWithProviderIT(Site site) {
    this.site = site;
  }

  @Test
  void leadsToTheProviderAndBackToThePageThatWasWanted(Page page) {
    new DeskBrowser(page, site).invite("anouk@clefs-voisines.example", "Anouk", "editor");
    try (SignInProvider there = SignInProvider.start()) {
      assertThat(there).isNotNull();
      page.navigate(site.address("/desk/content/themes").toString());
      page.click("#provider");
      assertThat(page.url())
          .startsWith(SignInProvider.ISSUER)
          .contains("code_challenge_method=S256");
      signInThere(page, "anouk-at-the-provider", "anouk@clefs-voisines.example", true);

      assertThat(page.url()).isEqualTo(site.address("/desk/content/themes").toString());
      assertThat(page.context().cookies())
          .extracting(cookie -> cookie.name)
          .containsExactly("innoplaces-session");
      String session = session(page);

      page.navigate(site.address("/desk/sign-out").toString());
      page.locator("main form button, main form input[type=submit]").first().click();
      assertThat(page.url()).contains("/desk/sign-in");
      assertThat(desk(session).statusCode()).isEqualTo(302);
    }
  }

  @Test
  void keepsOutWhoHasNoAccountAndWhoseAddressIsNotVerified(Page page) {
    try (SignInProvider there = SignInProvider.start()) {
      assertThat(there).isNotNull();
      begin(page);
      signInThere(page, "stranger", "stranger@elsewhere.example", true);
      assertThat(page.url()).contains("refused=no_account");
      assertThat(page.locator("[role=alert]").textContent()).isNotBlank();
      assertThat(page.locator("#password").count()).isEqualTo(1);

      begin(page);
      signInThere(page, "impostor", Administrator.EMAIL, false);
      assertThat(page.url()).contains("refused=unverified");
      assertThat(page.context().cookies()).isEmpty();
    }
  }

  @Test
  void saysThatTheProviderIsAwayAndTakesThePassword(Page page) {
    String location =
        site.get("/desk/sign-in/provider").headers().firstValue("Location").orElse("");

    // What was learned of the provider stays known for an hour; then the browser finds out.
    assertThat(location)
        .matches(to -> to.contains("refused=unreachable") || to.startsWith(SignInProvider.ISSUER));
    new DeskBrowser(page, site).signIn(Administrator.EMAIL, Administrator.PASSWORD);
  }

  @Test
  void takesNoAnswerThatThisBrowserDidNotAskFor(Page page) {
    HttpResponse<String> answer = site.get("/desk/sign-in/provider/return?code=abc&state=def");

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location").orElse(""))
        .contains("/desk/sign-in?refused=strange");
    page.navigate(site.address("/desk/sign-in?refused=%3Cscript%3E").toString());
    assertThat(page.locator("[role=alert]").count()).isZero();
  }

  @Test
  void leadsNowhereElseAfterTheSignIn(Page page) {
    try (SignInProvider there = SignInProvider.start()) {
      assertThat(there).isNotNull();
      page.navigate(
          site.address("/desk/sign-in/provider?to=https%3A%2F%2Felsewhere.example%2F").toString());
      signInThere(page, "operator", Administrator.EMAIL, true);

      assertThat(page.url()).isEqualTo(site.address("/desk").toString());
    }
  }

  private void begin(Page page) {
    page.navigate(site.address("/desk/sign-in").toString());
    page.click("#provider");
  }

  private static void signInThere(Page page, String subject, String email, boolean verified) {
    page.fill("input[name=username]", subject);
    page.fill(
        "textarea[name=claims]",
        "{\"email\":\"" + email + "\",\"email_verified\":" + verified + "}");
    page.click("input[type=submit]");
  }

  private static String session(Page page) {
    for (Cookie cookie : page.context().cookies()) {
      if (cookie.name.equals("innoplaces-session")) {
        return cookie.value;
      }
    }
    throw new AssertionError("There is no session");
  }

  private HttpResponse<String> desk(String session) {
    return site.send("/desk", request -> request.header("Cookie", "innoplaces-session=" + session));
  }
}
