package org.innoplaces.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.innoplaces.system.harness.Administrator;
import org.innoplaces.system.harness.DeskBrowser;
import org.innoplaces.system.harness.DeskScreens;
import org.innoplaces.system.harness.DeskWatch;
import org.innoplaces.system.harness.InBrowser;
import org.innoplaces.system.harness.OwnServer;
import org.innoplaces.system.harness.Site;
import org.innoplaces.system.harness.WarmStart;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The plugin of the examples beside one whose pieces of pages fail, as a stranger installs them.
 */
@ExtendWith(WarmStart.class)
@InBrowser
class HelloPluginIT {

  private static final List<String> SCREENS =
      List.of(
          "/desk/plugins",
          "/desk/plugins/hello",
          "/desk/settings/hello",
          "/desk/mail-templates/hello.welcome?language=fr",
          "/desk/mail-templates/hello.welcome?language=en");

  private static OwnServer server;
  private static Site site;

  @BeforeAll
  static void start() {
    server = OwnServer.start(HelloAndClumsy::install);
    site = server.site();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void itsScreensOfTheDeskLeaveNothingToFindInBothLanguages(Page page) {
    new DeskBrowser(page, site).signIn(Administrator.EMAIL, Administrator.PASSWORD);
    for (String language : List.of("en", "fr")) {
      page.navigate(site.address("/desk/me").toString());
      page.selectOption("#locale", language);
      page.click("button[value=describe]");
      DeskWatch watch = DeskWatch.over(page, language);
      for (String path : SCREENS) {
        page.navigate(site.address(path).toString());
        watch.look();
      }

      assertThat(watch.findings()).isEmpty();
      assertThat(watch.screens()).containsAll(DeskScreens.ofPlugins());
    }
  }

  @Test
  void showsAPageOfItsOwnInTheFrameOfTheSiteInBothLanguages() {
    HttpResponse<String> french = site.get("/fr/hello");

    assertThat(french.statusCode()).isEqualTo(200);
    assertThat(french.body())
        .contains("<title>Dire bonjour · ", "masthead", "href=\"/en/hello\" lang=\"en\"")
        .contains("hreflang=\"en\" href=\"http://localhost");
    assertThat(site.get("/en/hello").body()).contains("<title>Say hello · ");
    assertThat(site.get("/sitemap.xml").body()).contains("/fr/hello</loc>", "/en/hello</loc>");
  }

  @Test
  void tellsMonitorsWhatItSaysOfItself() {
    HttpResponse<String> ready = site.get("/health/ready");

    assertThat(ready.statusCode()).isEqualTo(200);
    assertThat(ready.body()).contains("plugin-checks", "\"hello.mails\":\"no mail server\"");
  }

  @Test
  void takesAFormOnlyFromItsOwnPages() {
    HttpResponse<String> answer = sendName("/en/hello", "same-origin");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("Hello, Zoé &lt;b&gt;");
    assertThat(answer.headers().firstValue("ETag")).isEmpty();
    assertThat(sendName("/en/hello", "cross-site").statusCode()).isEqualTo(403);
    assertThat(sendName("/en/themes", "same-origin").statusCode()).isEqualTo(405);
  }

  private static HttpResponse<String> sendName(String path, String from) {
    return site.send(
        path,
        request ->
            request
                .header("Sec-Fetch-Site", from)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("name=Zo%C3%A9+%3Cb%3E&email=zoe%40lab.example")));
  }

  @Test
  void answersByAMailWhoseLinkActsOnceAndOnlyWhenTheButtonIsPressed() {
    sendName("/en/hello", "same-origin");
    Program operator = Program.ofOperator(site);
    String mail = operator.get("mails/" + Program.text(operator.get("mails"), "id")).body();
    Matcher link = Pattern.compile("/en/link/go[\\w-]+").matcher(mail);
    assertThat(link.find()).as(mail).isTrue();
    String path = link.group();

    assertThat(mail).contains("Hello Zoé <b>,", "Hello Zoé &lt;b&gt;,");
    assertThat(site.get(path).body()).contains("<h1>Wave back</h1>", "noindex");
    assertThat(site.get(path).statusCode()).isEqualTo(200);
    HttpResponse<String> pressed = press(path);
    assertThat(pressed.statusCode()).isEqualTo(200);
    assertThat(pressed.body()).contains("Thank you, Zoé &lt;b&gt;!");
    HttpResponse<String> again = press(path);
    assertThat(again.statusCode()).isEqualTo(409);
    assertThat(again.body()).contains("already been done").doesNotContain("<form");
    assertThat(site.get(path).body()).contains("already been done");
    assertThat(site.get("/en/link/gonowhere").statusCode()).isEqualTo(404);
  }

  private static HttpResponse<String> press(String path) {
    return site.send(
        path,
        request ->
            request
                .header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("do=it")));
  }

  @Test
  void letsProgramsChangeTheWordsOfItsMailAndGoBack() {
    Program operator = Program.ofOperator(site);
    String words = "mail-templates/hello.welcome/en";
    assertThat(operator.get("mail-templates").body()).contains("\"id\":\"hello.welcome\"");
    String own = Program.text(operator.get(words), "subject");

    HttpResponse<String> changed =
        operator.patch(
            words, "{'data':{'type':'mail-words','attributes':{'subject':'Ahoy, {name}'}}}");
    assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
    assertThat(changed.body()).contains("\"Ahoy, {name}\"", "\"edited\":true");
    HttpResponse<String> refused =
        operator.patch(
            words, "{'data':{'type':'mail-words','attributes':{'subject':'Ahoy, {nom}'}}}");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("/data/attributes/subject", "{nom}");
    assertThat(operator.get("mail-templates/hello.welcome/xx").statusCode()).isEqualTo(404);

    assertThat(operator.delete(words).statusCode()).isEqualTo(204);
    assertThat(Program.text(operator.get(words), "subject")).isEqualTo(own);
  }

  @Test
  void hasSettingsThatCountAtOnceAndSecretsThatNobodySees() {
    DeskSession administrator = DeskSession.administrator(site);
    Program operator = Program.ofOperator(site);
    String path = "/desk/settings/hello";
    assertThat(administrator.get("/desk/plugins").body()).contains("href=\"" + path + "\"");

    HttpResponse<String> wrong = settings(administrator, path, "%2Fdays=99&%2Fpassword=hush-hush");
    HttpResponse<String> right = settings(administrator, path, "%2Fdays=7&%2Fpassword=hush-hush");

    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body())
        .contains("value=\"99\"", "Jours pour faire signe")
        .doesNotContain("hush");
    assertThat(right.statusCode()).as(right.body()).isEqualTo(302);
    assertThat(administrator.get(path).body()).contains("value=\"7\"").doesNotContain("hush");
    assertThat(operator.get("settings/hello").body())
        .contains("\"days\":7", "\"password\":null", "\"secrets\":[\"password\"]")
        .doesNotContain("hush");

    String off = "{'data':{'type':'settings','attributes':{'answers':false,'days':null}}}";
    assertThat(operator.patch("settings/hello", off).body())
        .contains("\"answers\":false", "\"days\":2", "\"secrets\":[\"password\"]");
    String total = total(operator);
    sendName("/en/hello", "same-origin");
    assertThat(total(operator)).isEqualTo(total);
    assertThat(operator.patch("settings/hello", off.replace("false", "null")).statusCode())
        .isEqualTo(200);
    assertThat(operator.patch("settings/hello", off.replace("answers", "tea")).body())
        .contains("/data/attributes/tea");
  }

  private static String total(Program operator) {
    Matcher total = Pattern.compile("\"total\":\\d+").matcher(operator.get("mails").body());
    assertThat(total.find()).isTrue();
    return total.group();
  }

  private static HttpResponse<String> settings(DeskSession session, String path, String typed) {
    Matcher stamp =
        Pattern.compile("name=\"stamp\" value=\"([^\"]*)\"").matcher(session.get(path).body());
    assertThat(stamp.find()).isTrue();
    String body =
        "token="
            + session.token()
            + "&stamp="
            + stamp.group(1)
            + "&%2Fanswers=false&%2Fanswers=true&"
            + typed;
    return session.send(
        path,
        request ->
            request
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
  }

  @Test
  void letsAdministratorsChangeTheWordsOfItsMailAndNothingElse() {
    DeskSession administrator = DeskSession.administrator(site);
    String path = "/desk/mail-templates/hello.welcome?language=fr";
    assertThat(administrator.get("/desk/mail-templates").body()).contains("Réponse à un bonjour");

    HttpResponse<String> odd = words(administrator, path, "look", "Bonjour", "#{7*7} {link}");
    HttpResponse<String> shown = words(administrator, path, "look", "Salut {name}", "Là\n\n{link}");
    HttpResponse<String> saved = words(administrator, path, "save", "Salut {name}", "Là\n\n{link}");

    assertThat(odd.statusCode()).isEqualTo(422);
    assertThat(odd.body()).contains("entre accolades", "#{7*7} {link}</textarea>");
    assertThat(shown.body()).contains("Salut le nom de la personne");
    assertThat(saved.statusCode()).isEqualTo(302);
    assertThat(administrator.get(path).body()).contains("value=\"Salut {name}\"");
    assertThat(words(administrator, path, "reset", "", "").statusCode()).isEqualTo(302);
    assertThat(administrator.get(path).body()).contains("value=\"Bonjour, {name}\"");
  }

  private static HttpResponse<String> words(
      DeskSession session, String path, String deed, String subject, String text) {
    Matcher stamp =
        Pattern.compile("name=\"stamp\" value=\"([^\"]*)\"").matcher(session.get(path).body());
    assertThat(stamp.find()).isTrue();
    Map<String, String> form =
        Map.of(
            "token",
            session.token(),
            "stamp",
            stamp.group(1),
            "language",
            "fr",
            "do",
            deed,
            "subject",
            subject,
            "text",
            text);
    String body =
        form.entrySet().stream()
            .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), UTF_8))
            .collect(Collectors.joining("&"));
    return session.send(
        path,
        request ->
            request
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
  }

  @Test
  void showsAFragmentOnThePageOfAThemeThatHasItsField() {
    Program program = Program.ofOperator(site);
    String id = Program.text(program.get("themes?page[size]=1"), "id");
    String slug = Program.text(site.get("/api/content/themes/" + id + "?locale=en"), "slug");
    String path = "/en/themes/" + slug;
    assertThat(site.get(path).body()).doesNotContain("For the first time here?");

    HttpResponse<String> saved =
        program.patch(
            "themes/" + id + "?locale=en",
            ("{'data':{'type':'themes','id':'%s','attributes':"
                    + "{'extensions':{'hello':{'welcome':'Come as you are.'}}}}}")
                .formatted(id));
    assertThat(saved.statusCode()).as(saved.body()).isEqualTo(200);
    String tag = Client.header(program.get("themes/" + id + "?locale=en"), "ETag");
    HttpResponse<String> published =
        site.send(
            "/api/manage/themes/" + id + "/publish?locale=en",
            request ->
                request
                    .header("Authorization", "Bearer " + program.token())
                    .header("If-Match", tag)
                    .header("Content-Type", "application/vnd.api+json")
                    .POST(BodyPublishers.ofString("{}")));

    assertThat(published.statusCode()).as(published.body()).isEqualTo(200);
    assertThat(site.get(path).body()).contains("For the first time here?", "Come as you are.");
  }

  @Test
  void leavesOutWhatFailsAndNamesItInTheLog() {
    HttpResponse<String> page = site.get("/en/themes");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .containsSubsequence("the tray", "the spoon", "colophon", "</html>")
        .doesNotContain("half a ");
    assertThat(server.log())
        .contains("Left out /site/clumsy/rendered.xhtml", "the cup fell")
        .contains("Left out /site/clumsy/built.xhtml", "Left out /site/clumsy/missing.xhtml");
  }

  @Test
  void namesItsPermissionsWhereRolesAndTokensAreMade() {
    DeskSession administrator = DeskSession.administrator(site);
    String roles = administrator.get("/desk/roles").body();

    assertThat(roles)
        .contains("<code>read:hello-greetings</code> Voir qui dit bonjour")
        .contains("<strong>Personne qui accueille</strong>");
    assertThat(administrator.get("/desk/tokens").body()).contains("read:hello-greetings");
    assertThat(Program.ofOperator(site).get("permissions").body())
        .contains("\"id\":\"read:hello-greetings\"", "\"en\":\"See who says hello\"");
  }

  @Test
  void meansItsThingsOnlyByTheirName() {
    Program operator = Program.ofOperator(site);
    DeskSession everything = signIn(operator.invite(operator.role(false, "read:*")));
    DeskSession greeter = signIn(operator.invite(operator.role(false, "read:hello-greetings")));

    assertThat(everything.get("/desk/plugins/hello").statusCode()).isEqualTo(403);
    assertThat(everything.get("/desk").body()).doesNotContain("/desk/plugins/hello");
    assertThat(greeter.get("/desk/plugins/hello").statusCode()).isEqualTo(200);
  }

  private static DeskSession signIn(Program.Person person) {
    return DeskSession.of(site, person.email(), Program.PASSWORD);
  }

  @Test
  void showsAScreenAtTheDeskToThoseWhoMay() {
    DeskSession administrator = DeskSession.administrator(site);
    HttpResponse<String> screen = administrator.get("/desk/plugins/hello");

    assertThat(screen.statusCode()).isEqualTo(200);
    assertThat(screen.body())
        .contains("<h1>Bonjours</h1>")
        .contains("<a href=\"/desk/plugins/hello\" aria-current=\"page\">Bonjours</a>");
    assertThat(administrator.get("/desk/plugins/nobody").statusCode()).isEqualTo(404);
    assertThat(site.get("/desk/plugins/hello").statusCode()).isEqualTo(302);
    assertThat(site.get("/screens/plugins/hello.xhtml").statusCode()).isEqualTo(404);
  }
}
