package org.innoplaces.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.innoplaces.system.Client.header;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.net.http.HttpResponse;
import java.util.List;
import org.innoplaces.system.harness.Administrator;
import org.innoplaces.system.harness.DeskBrowser;
import org.innoplaces.system.harness.InBrowser;
import org.innoplaces.system.harness.OnSharedServer;
import org.innoplaces.system.harness.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers and cookies are as docs/reference/security.md says. */
@OnSharedServer
@InBrowser
class SecurityHeadersIT {

  private static final String POLICY = "Content-Security-Policy";
  private static final List<String> NEVER =
      List.of("unsafe-inline", "unsafe-eval", "http:", "https:", "*", "nonce-");

  private final Client client;
  private final Site site;

  SecurityHeadersIT(Site site) {
    this.site = site;
    this.client = new Client(site);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/fr/", "/en/themes", "/fr/contact", "/fr/nope", "/desk/sign-in"})
  void letPagesRunNoScriptButOurOwnFiles(String path) {
    HttpResponse<String> page = client.get(path);

    assertThat(header(page, POLICY))
        .contains("default-src 'none'", "script-src 'self'", "style-src 'self'")
        .contains("base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'")
        .doesNotContain(NEVER);
    assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(page, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
    assertThat(page.headers().firstValue("Server")).isEmpty();
    assertThat(page.headers().firstValue("X-Powered-By")).isEmpty();
    assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(page.body())
        .doesNotContainPattern("<script(?![^>]*(src=|type=\"application/ld\\+json\"))")
        .doesNotContainPattern("<[^>]+\\s(on[a-z]+|style)=");
  }

  @Test
  void keepThePagesOfTheDeskOutOfCachesAndSearchEngines() {
    HttpResponse<String> page = client.get("/desk/sign-in");

    assertThat(header(page, "Cache-Control")).isEqualTo("no-store");
    assertThat(header(page, "X-Robots-Tag")).isEqualTo("noindex");
    assertThat(header(page, "Referrer-Policy")).isEqualTo("same-origin");
  }

  @Test
  void giveOneCookieThatScriptsCannotReadAndOtherSitesDoNotSend(Page page) {
    new DeskBrowser(page, site).signIn(Administrator.EMAIL, Administrator.PASSWORD);

    List<Cookie> cookies = page.context().cookies();
    assertThat(cookies).singleElement().satisfies(SecurityHeadersIT::isForTheDeskAlone);
    assertThat(page.evaluate("document.cookie")).isEqualTo("");
  }

  private static void isForTheDeskAlone(Cookie cookie) {
    assertThat(cookie.name).isEqualTo("innoplaces-session");
    assertThat(cookie.httpOnly).isTrue();
    assertThat(cookie.sameSite.name()).isEqualTo("LAX");
    assertThat(cookie.value).hasSizeGreaterThan(40);
  }

  @Test
  void aScriptThatSlippedIntoAPageOfTheDeskDoesNotRun(Page page) {
    new DeskBrowser(page, site).signIn(Administrator.EMAIL, Administrator.PASSWORD);
    page.evaluate(
        "() => { window.violated = new Promise(done => addEventListener('securitypolicyviolation',"
            + " event => done(event.effectiveDirective)));"
            + " const script = document.createElement('script');"
            + " script.textContent = 'window.ran = true'; document.body.append(script); }");

    assertThat(page.evaluate("window.violated")).isEqualTo("script-src-elem");
    assertThat(page.evaluate("window.ran === undefined")).isEqualTo(true);
  }
}
