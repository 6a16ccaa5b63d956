package org.innoplaces.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.innoplaces.system.harness.OnSharedServer;
import org.innoplaces.system.harness.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnSharedServer
class PublicSiteIT {

  private final Client http;

  PublicSiteIT(Site site) {
    http = new Client(site);
  }

  @Test
  void leadsFromTheRootToTheDefaultLanguage() {
    HttpResponse<String> root = http.get("/");

    assertThat(root.statusCode()).isEqualTo(302);
    assertThat(Client.header(root, "Location")).endsWith("/fr/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/fr/",
        "/en/",
        "/fr/themes",
        "/en/themes",
        "/fr/themes/makers",
        "/fr/testimonials",
        "/en/testimonials",
        "/fr/places",
        "/en/places",
        "/fr/places/la-baratte",
        "/fr/contact",
        "/en/contact",
        "/fr/join",
        "/en/join",
        "/fr/mentions-legales",
        "/en/legal-notice",
        "/en/privacy",
        "/en/accessibility",
        "/fr/sessions",
        "/en/sessions",
        "/fr/sessions/retrousser-les-manches",
        "/en/sessions/sleeves-rolled-up",
        "/en/the-network"
      })
  void showsEveryPageWithoutACookieAndWithASafePolicy(String path) {
    HttpResponse<String> page = http.get(path);

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().map()).doesNotContainKey("set-cookie").doesNotContainKey("server");
    assertThat(Client.header(page, "Content-Security-Policy"))
        .contains("default-src 'none'")
        .doesNotContain("unsafe-inline");
    assertThat(page.body())
        .contains("<html")
        .contains("lang=\"" + path.substring(1, 3) + "\"")
        .contains("rel=\"canonical\"")
        .contains("hreflang=\"x-default\"")
        .doesNotContain("??");
  }

  @Test
  void showsEveryPartOfTheHomePage() {
    String home = http.get("/en/").body();

    for (int number = 1; number <= 6; number++) {
      assertThat(home).containsPattern(">\\s*" + number + "\\s*<");
    }
    assertThat(home).contains("<details").contains("<blockquote").contains("/en/contact");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/fr/nope", "/en/themes/nope", "/xx/", "/fr/persons/nope", "/site/page.xhtml"})
  void answersUnknownAddressesWithAPageOfItsOwn(String path) {
    HttpResponse<String> page = http.get(path);

    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body()).contains("<html").doesNotContainIgnoringCase("payara");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/WEB-INF/web.xml",
        "/fr/..%2f..%2fWEB-INF/web.xml",
        "/fr/%2e%2e/%2e%2e/WEB-INF/web.xml",
        "/;x=y/fr/",
        "/fr/%ff%fe",
        "/fr/%00",
        "/META-INF/MANIFEST.MF",
        "//evil.example/",
        "/fr/\\..\\..\\"
      })
  void neverAnswersATrickWithAnythingButAnError(String path) throws IOException {
    String answer =
        raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

    assertThat(answer).matches("(?s)HTTP/1\\.1 (400|404).*");
    assertThat(answer)
        .doesNotContain("\tat ")
        .doesNotContain("Exception")
        .doesNotContainIgnoringCase("payara")
        .doesNotContainIgnoringCase("glassfish");
  }

  @Test
  void refusesAnOverLongAddress() throws IOException {
    String path = "/fr/" + "a".repeat(20_000);
    String answer =
        raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

    assertThat(answer).matches("(?s)HTTP/1\\.1 (400|404|414).*");
    assertThat(answer).doesNotContain("\tat ").doesNotContainIgnoringCase("payara");
  }

  @Test
  void neverTrustsTheHostHeader() throws IOException {
    String answer = raw("GET /fr/ HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");

    assertThat(answer).doesNotContain("evil.example");
  }

  @Test
  void feedsMachines() {
    assertThat(http.get("/sitemap.xml").body()).contains("<urlset").contains("/en/themes");
    assertThat(http.get("/robots.txt").body()).contains("Sitemap:");
    assertThat(http.get("/fr/feed.atom").body()).contains("http://www.w3.org/2005/Atom");
  }

  @Test
  void tellsDaysAndColonsAsItsReadersDo() {
    assertThat(http.get("/en/legal-notice").body())
        .containsPattern(">\\d{1,2} [A-Z][a-z]+ 20\\d\\d<");
    assertThat(http.get("/en/").body())
        .doesNotContain("\u00ab", "\u00bb", "\u00a0:", "\u202f:", " :<");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/fr/", "/en/themes/makers", "/fr/places/la-baratte"})
  void givesSharedLinksAPictureThatIsNoDrawing(String path) {
    Matcher image =
        Pattern.compile("property=\"og:image\" content=\"https?://[^/]+([^\"]+)\"")
            .matcher(http.get(path).body());

    assertThat(image.find()).as("there is a picture").isTrue();
    HttpResponse<String> picture = http.get(image.group(1).replace("&amp;", "&"));
    assertThat(picture.statusCode()).isEqualTo(200);
    assertThat(Client.header(picture, "Content-Type")).isEqualTo("image/png");
  }

  /** The bytes that the server sends for a request line that an ordinary client would mend. */
  private String raw(String request) throws IOException {
    URI address = http.site().base();
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      socket.setSoTimeout(60_000);
      OutputStream out = socket.getOutputStream();
      out.write(request.getBytes(StandardCharsets.ISO_8859_1));
      out.flush();
      InputStream in = socket.getInputStream();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
