package org.innoplaces.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.innoplaces.system.Program.Person;
import org.innoplaces.system.harness.OnSharedServer;
import org.innoplaces.system.harness.Site;
import org.junit.jupiter.api.Test;

/** Signing in at the desk, and what people try with it. */
@OnSharedServer
class DeskSignInIT {

  private static final Pattern KEY = Pattern.compile("<code class=\"secret\">([A-Z2-7]{32})<");

  private final Site site;
  private final Program operator;
  private final Visitor nobody;

  DeskSignInIT(Site site) {
    this.site = site;
    this.operator = Program.ofOperator(site);
    this.nobody = Visitor.unknown(site);
  }

  @Test
  void leadsToTheSignInWithoutAWordFromTheHostHeader() {
    assertThat(Client.header(Visitor.unknown(site).get("/desk"), "Location"))
        .startsWith("/desk/sign-in?to=");
  }

  @Test
  void givesEverySignInASecretThatNobodyKnewBefore() {
    Person person = operator.invite("reader");
    String planted = "planted-by-somebody-else-in-the-browser-of-a-victim";

    HttpResponse<String> entered =
        new Visitor(site, planted).signIn(person.email(), Program.PASSWORD, "");

    String secret = Visitor.cookie(entered);
    assertThat(secret).isNotEqualTo(planted).hasSize(43);
    assertThat(Client.header(entered, "Set-Cookie")).contains("HttpOnly", "Path=/", "SameSite=Lax");
    assertThat(new Visitor(site, planted).get("/desk").statusCode()).isEqualTo(302);
    assertThat(new Visitor(site, secret).get("/desk").statusCode()).isEqualTo(200);
    HttpResponse<String> again =
        new Visitor(site, secret).signIn(person.email(), Program.PASSWORD, "");
    assertThat(Visitor.cookie(again)).isNotEqualTo(secret);
    assertThat(entered.headers().allValues("Set-Cookie")).noneMatch(c -> c.contains("JSESSIONID"));
  }

  @Test
  void endsASessionForGood() {
    Person person = operator.invite("reader");
    Visitor visitor = Visitor.signedIn(site, person.email(), Program.PASSWORD);

    visitor.post("/desk/sign-out", "leave", "yes");

    assertThat(visitor.get("/desk").statusCode()).isEqualTo(302);
  }

  @Test
  void leadsToNoOtherSiteAfterTheSignIn() {
    Person person = operator.invite("reader");

    for (String to :
        List.of(
            "//evil.example",
            "/\\evil.example",
            "\\\\evil.example",
            "https://evil.example/desk",
            "javascript:alert(1)",
            "/desk@evil.example",
            "/desk.evil.example",
            "/desk/../..//evil.example",
            "/%2F/evil.example",
            "%2F%2Fevil.example",
            "/desk\r\nLocation: https://evil.example",
            "/desk/\t/evil.example",
            " /desk",
            "https:/desk",
            "http:desk",
            "@evil.example")) {
      HttpResponse<String> entered = nobody.signIn(person.email(), Program.PASSWORD, "", "to", to);
      assertThat(entered.statusCode()).as(to).isEqualTo(302);
      assertThat(site.base().resolve(Client.header(entered, "Location")))
          .as(to)
          .isEqualTo(site.address("/desk"));
    }
    HttpResponse<String> inside =
        nobody.signIn(
            person.email(), Program.PASSWORD, "", "to", "/desk/content/themes?to=//evil.example");
    assertThat(site.base().resolve(Client.header(inside, "Location")).getHost())
        .isEqualTo(site.base().getHost());
  }

  @Test
  void answersAlikeForAccountsThatThereAreAndAreNot() {
    Person person = operator.invite("reader");
    Person closed = operator.invite("reader");
    operator.post("accounts/" + closed.id() + "/disable", "");
    String stranger = "p" + UUID.randomUUID() + "@lab.example";

    String known = wrong(person.email());

    assertThat(known).contains("role=\"alert\"");
    assertThat(wrong(stranger)).isEqualTo(known);
    assertThat(wrong(closed.email())).isEqualTo(known);
    assertThat(nobody.signIn(closed.email(), Program.PASSWORD, "").statusCode()).isEqualTo(422);
  }

  private String wrong(String email) {
    HttpResponse<String> refused = nobody.signIn(email, "not the password", "");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(Visitor.cookie(refused)).isEmpty();
    return refused.body().replace(email, "…");
  }

  @Test
  void stopsWhoGuessesWhetherTheAccountExistsOrNot() {
    Person person = operator.invite("reader");
    String stranger = "p" + UUID.randomUUID() + "@lab.example";
    for (int i = 0; i < 10; i++) {
      wrong(person.email());
      wrong(stranger);
    }

    for (String email : List.of(person.email(), stranger)) {
      HttpResponse<String> stopped = nobody.signIn(email, Program.PASSWORD, "");
      assertThat(stopped.statusCode()).isEqualTo(422);
      assertThat(stopped.body()).contains("15 minutes");
    }
  }

  @Test
  void letsNobodyWorkBeforeTheSecondFactorThatARoleAsksForIsSetUp() {
    Person person = operator.invite(operator.role(true, "read:*"));
    Visitor visitor = Visitor.signedIn(site, person.email(), Program.PASSWORD);

    for (String path : List.of("/desk", "/desk/content/themes", "/desk/me", "/desk/audit")) {
      HttpResponse<String> led = visitor.get(path);
      assertThat(led.statusCode()).as(path).isEqualTo(302);
      assertThat(Client.header(led, "Location")).as(path).endsWith("/desk/second-factor");
    }
    HttpResponse<String> sent = visitor.post("/desk/me", "do", "out");
    assertThat(Client.header(sent, "Location")).endsWith("/desk/second-factor");
    assertThat(visitor.get("/desk/second-factor").body())
        .contains("When one of your roles asks for it")
        .doesNotContain("/desk/content/themes");

    String key = offeredKey(visitor);
    HttpResponse<String> wrong =
        visitor.post("/desk/second-factor", "do", "factor-confirm", "code", "000000");
    assertThat(wrong.body()).contains(key);
    visitor.post(
        "/desk/second-factor", "do", "factor-confirm", "code", SecondFactorApp.code(key, 0));

    assertThat(visitor.get("/desk/content/themes").statusCode()).isEqualTo(200);
    HttpResponse<String> kept =
        visitor.post("/desk/me", "do", "factor-drop", "current", Program.PASSWORD);
    assertThat(kept.body()).contains("it cannot be taken away");
    assertThat(operator.get("accounts/" + person.id()).body()).contains("\"secondFactor\":true");
    HttpResponse<String> entered = nobody.signIn(person.email(), Program.PASSWORD, "");
    assertThat(entered.statusCode()).isEqualTo(422);
    assertThat(
            nobody
                .signIn(person.email(), Program.PASSWORD, SecondFactorApp.code(key, 1))
                .statusCode())
        .isEqualTo(302);
  }

  private static String offeredKey(Visitor visitor) {
    HttpResponse<String> offer = visitor.post("/desk/second-factor", "do", "factor-offer");
    Matcher key = KEY.matcher(offer.body());
    assertThat(key.find()).as(offer.body()).isTrue();
    return key.group(1);
  }

  @Test
  void asksForASecondFactorFromTheMomentARoleAsksForIt() {
    String role = operator.role(false, "read:*");
    Person person = operator.invite(role);
    Visitor visitor = Visitor.signedIn(site, person.email(), Program.PASSWORD);
    assertThat(visitor.get("/desk").statusCode()).isEqualTo(200);

    operator.patch("roles/" + role, "{'data':{'type':'roles','attributes':{'secondFactor':true}}}");

    assertThat(Client.header(visitor.get("/desk"), "Location")).endsWith("/desk/second-factor");
    assertThat(visitor.post("/desk/sign-out", "leave", "yes").statusCode()).isEqualTo(302);
    assertThat(visitor.get("/desk").statusCode()).isEqualTo(302);
  }
}
