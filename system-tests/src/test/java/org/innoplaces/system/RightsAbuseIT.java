package org.innoplaces.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.innoplaces.system.Program.Person;
import org.innoplaces.system.harness.Administrator;
import org.innoplaces.system.harness.OnSharedServer;
import org.innoplaces.system.harness.Site;
import org.junit.jupiter.api.Test;

/** Whoever reaches for more than was given is refused, and told so. */
@OnSharedServer
class RightsAbuseIT {

  private static final String[] STAFF = {
    "read:account",
    "manage:account",
    "read:role",
    "manage:role",
    "read:token",
    "manage:token",
    "read:theme"
  };
  private static final Pattern SECRET = Pattern.compile("<code class=\"secret\">(inno_[^<]+)<");

  private final Site site;
  private final Program operator;

  RightsAbuseIT(Site site) {
    this.site = site;
    this.operator = Program.ofOperator(site);
  }

  @Test
  void noRoleLiftsItselfThroughTheApi() {
    String role = operator.role(false, STAFF);
    Person staff = operator.invite(role);
    Program program = new Program(site, tokenOf(staff, STAFF));
    String administrator = idOf(Administrator.EMAIL);

    for (HttpResponse<String> tried :
        List.of(
            program.patch("roles/" + role, roleWith("*:*")),
            program.patch("roles/" + role, roleWith("manage:role", "publish:theme")),
            program.post("roles", newRole("*:*")),
            program.patch("roles/administrator", role(null, "'secondFactor':false")),
            program.delete("roles/administrator"),
            program.patch("accounts/" + staff.id(), account("'roles':['administrator']")),
            program.post(
                "accounts", account("'email':'a@lab.example','name':'A','roles':['editor']")),
            program.patch("accounts/" + administrator, account("'email':'mine@lab.example'")),
            program.patch("accounts/" + administrator, account("'roles':[]")),
            program.post("accounts/" + administrator + "/link", ""),
            program.post("accounts/" + administrator + "/drop-second-factor", ""),
            program.post("accounts/" + administrator + "/disable", ""),
            program.post("tokens", token("*:*")),
            program.post("tokens", token("publish:theme")))) {
      assertThat(tried.statusCode()).as(tried.uri() + tried.body()).isEqualTo(403);
      assertThat(tried.body()).contains("\"code\":\"access-denied\"", "You may not do this");
    }
    assertThat(program.get("accounts/" + staff.id()).body()).contains("\"roles\":[\"" + role);
  }

  @Test
  void aTokenMayNoMoreThanItsScopeEvenForAnAdministrator() {
    HttpResponse<String> made = operator.post("tokens", token("read:theme", "manage:token"));
    Program narrow = new Program(site, Program.text(made, "secret"));

    assertThat(narrow.get("themes").statusCode()).isEqualTo(200);
    for (HttpResponse<String> tried :
        List.of(
            narrow.get("pages"),
            narrow.get("accounts"),
            narrow.get("audit"),
            narrow.post("tokens", token("read:page")),
            narrow.post("tokens", token("*:*")),
            narrow.post("roles", newRole("read:theme")))) {
      assertThat(tried.statusCode()).as(tried.uri() + tried.body()).isEqualTo(403);
    }
    operator.delete("tokens/" + Program.text(made, "id"));
    assertThat(narrow.get("themes").statusCode()).isEqualTo(401);
  }

  @Test
  void noRoleLiftsItselfAtTheDesk() {
    String role = operator.role(false, STAFF);
    Person staff = operator.invite(role);
    Visitor visitor = Visitor.signedIn(site, staff.email(), Program.PASSWORD);
    String administrator = idOf(Administrator.EMAIL);

    for (HttpResponse<String> tried :
        List.of(
            visitor.post("/desk/roles", "do", "save", "stamp", "x", "name", role, "grants", "*:*"),
            visitor.post(
                "/desk/roles",
                "do",
                "save",
                "stamp",
                "x",
                "name",
                "administrator",
                "grants",
                "*:*"),
            visitor.post("/desk/tokens", "do", "issue", "name", "N", "scope", "*:*"),
            form(visitor, staff.id(), "save", "roles", "administrator"),
            form(visitor, administrator, "issue"),
            form(visitor, administrator, "close"))) {
      assertThat(tried.statusCode()).as(tried.uri() + tried.body()).isIn(403, 422);
      assertThat(tried.body()).contains("You may not do this");
      assertThat(tried.body()).doesNotContain("class=\"secret\"");
    }
    assertThat(operator.get("accounts/" + staff.id()).body()).contains("\"roles\":[\"" + role);
    assertThat(operator.get("accounts/" + administrator).body()).contains("\"state\":\"open\"");
    assertThat(operator.get("roles/" + role).body()).doesNotContain("*:*");
  }

  @Test
  void setsNothingThatIsNotMeantToBeSet() {
    Person person = operator.invite();
    String before = operator.get("accounts/" + person.id()).body();

    HttpResponse<String> refused =
        operator.patch(
            "accounts/" + person.id(),
            account("'name':'Mallory','passwordHash':'x','state':'open','totpSecret':'x'"));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body())
        .contains("/data/attributes/passwordHash", "/data/attributes/state")
        .contains("/data/attributes/totpSecret");
    HttpResponse<String> token =
        operator.post(
            "tokens",
            "{'data':{'type':'tokens','attributes':{'name':'N','scope':['read:theme'],"
                + "'owner':'%s','secret':'mine'}}}".formatted(person.id()));
    assertThat(token.statusCode()).isEqualTo(422);
    assertThat(token.body()).contains("/data/attributes/owner", "/data/attributes/secret");
    assertThat(operator.get("accounts/" + person.id()).body()).isEqualTo(before);

    Visitor visitor = Visitor.signedIn(site, Administrator.EMAIL, Administrator.PASSWORD);
    form(visitor, person.id(), "save", "passwordHash", "x", "id", idOf(Administrator.EMAIL));
    assertThat(operator.get("accounts/" + idOf(Administrator.EMAIL)).body())
        .contains(Administrator.EMAIL);
    String email = Program.text(operator.get("accounts/" + person.id()), "email");
    assertThat(Visitor.signedIn(site, email, Program.PASSWORD).cookie()).isNotEmpty();
  }

  @Test
  void foreignIdsAreUnknown() {
    Person person = operator.invite();
    Person other = operator.invite();
    String page = Program.text(operator.get("pages"), "id");

    HttpResponse<String> swapped =
        operator.patch(
            "accounts/" + person.id(),
            "{'data':{'type':'accounts','id':'%s'}}".formatted(other.id()));
    assertThat(swapped.statusCode()).isEqualTo(422);
    assertThat(swapped.body()).contains("\"pointer\":\"/data/id\"");
    for (String path :
        List.of(
            "themes/" + page,
            "themes/" + page + "/revisions",
            "accounts/" + page,
            "accounts/1",
            "accounts/..%2Froles",
            "tokens/" + person.id(),
            "roles/no-such-role",
            "themes/" + UUID.randomUUID())) {
      assertThat(operator.get(path).statusCode()).as(path).isIn(400, 404);
    }
    assertThat(operator.post("themes/" + page + "/publish", "{}").statusCode()).isEqualTo(404);
    assertThat(operator.post("themes/" + page + "/trash", "").statusCode()).isEqualTo(404);
  }

  @Test
  void hiddenFieldsAreNeitherListedNorSearched() {
    String role = operator.role(false, "read:theme", "read:token", "manage:token");
    Program program = new Program(site, tokenOf(operator.invite(role), "read:theme"));

    for (String hidden :
        List.of(
            "pages",
            "pages?filter[search]=a",
            "pages?filter[state]=draft",
            "accounts?filter[search]=a",
            "audit?filter[actor]=system",
            "audit/export",
            "audit/verification",
            "roles",
            "tokens")) {
      HttpResponse<String> tried = program.get(hidden.replace("[", "%5B").replace("]", "%5D"));
      assertThat(tried.statusCode()).as(hidden).isEqualTo(403);
      assertThat(tried.body()).doesNotContain("\"data\"");
    }
    for (String unknown :
        List.of(
            "accounts?filter[passwordHash]=x",
            "accounts?sort=totpSecret",
            "themes?filter[author]=x",
            "tokens?filter[digest]=x",
            "audit?filter[hash]=0")) {
      HttpResponse<String> tried = operator.get(unknown.replace("[", "%5B").replace("]", "%5D"));
      assertThat(tried.statusCode()).as(unknown).isEqualTo(400);
      assertThat(tried.body()).contains("\"parameter\":");
    }
  }

  @Test
  void everyFormOfTheDeskMustComeFromTheDesk() {
    Visitor visitor = Visitor.signedIn(site, Administrator.EMAIL, Administrator.PASSWORD);
    Person other = operator.invite("administrator");
    String foreign = Visitor.signedIn(site, other.email(), Program.PASSWORD).token();
    String theme = Program.text(operator.get("themes"), "id");

    for (String path : forms(theme, other.id()).toList()) {
      assertRefused(path, visitor.send(path, "do", "x"));
      assertRefused(path, visitor.send(path, "do", "x", "token", ""));
      assertRefused(path, visitor.send(path, "do", "x", "token", foreign));
      assertRefused(
          path,
          visitor.send(
              path,
              request -> request.header("Sec-Fetch-Site", "cross-site"),
              "token",
              visitor.token()));
      assertRefused(
          path,
          visitor.send(
              path,
              request -> request.header("Origin", "https://elsewhere.example"),
              "token",
              visitor.token()));
      assertRefused(path, visitor.send(path, request -> request, "token", visitor.token()));
    }
  }

  private static Stream<String> forms(String theme, String account) {
    return Stream.of(
        "/desk",
        "/desk/content/themes",
        "/desk/content/themes/new",
        "/desk/content/themes/" + theme,
        "/desk/content/themes/" + theme + "/history",
        "/desk/accounts",
        "/desk/accounts/new",
        "/desk/accounts/" + account,
        "/desk/roles",
        "/desk/tokens",
        "/desk/audit",
        "/desk/me",
        "/desk/second-factor",
        "/desk/sign-in",
        "/desk/sign-out");
  }

  private static void assertRefused(String path, HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(path).isEqualTo(403);
    assertThat(answer.body()).as(path).contains("</html>");
  }

  @Test
  void whatOneMayNotSeeIsToldOnAPageOfTheDesk() {
    Person reader = operator.invite(operator.role(false, "read:theme"));
    Visitor visitor = Visitor.signedIn(site, reader.email(), Program.PASSWORD);

    for (String path :
        List.of(
            "/desk/audit",
            "/desk/audit/export?format=csv",
            "/desk/accounts",
            "/desk/accounts/" + idOf(Administrator.EMAIL),
            "/desk/roles",
            "/desk/tokens",
            "/desk/content/pages")) {
      HttpResponse<String> answer = visitor.get(path);
      assertThat(answer.statusCode()).as(path).isEqualTo(403);
      assertThat(answer.body())
          .as(path)
          .contains("You may not see this", "href=\"/desk/content/themes\"", "</html>")
          .doesNotContain("<table");
    }
    for (String path :
        List.of(
            "/desk/nowhere",
            "/desk/content/nothings",
            "/desk/content/themes/" + UUID.randomUUID(),
            "/desk/audit/else")) {
      HttpResponse<String> answer = visitor.get(path);
      assertThat(answer.statusCode()).as(path).isEqualTo(404);
      assertThat(answer.body())
          .as(path)
          .contains("There is nothing here", "href=\"/desk/content/themes\"");
    }
    HttpResponse<String> unknown =
        site.send("/desk/nowhere", request -> request.header("Accept-Language", "fr"));
    assertThat(unknown.statusCode()).isEqualTo(404);
    assertThat(unknown.body()).contains("Il n’y a rien ici");
  }

  private static HttpResponse<String> form(
      Visitor visitor, String account, String button, String... more) {
    String[] fields = {
      "account",
      "account",
      "jakarta.faces.ViewState",
      "stateless",
      button,
      button,
      "name",
      "Noé Ferrand",
      "email",
      "n" + UUID.randomUUID() + "@lab.example",
      "locale",
      "en"
    };
    return visitor.post(
        "/desk/accounts/" + account,
        Stream.concat(Stream.of(fields), Stream.of(more)).toArray(String[]::new));
  }

  /** Makes a token at the desk, as people do. */
  private String tokenOf(Person person, String... scope) {
    Visitor visitor = Visitor.signedIn(site, person.email(), Program.PASSWORD);
    HttpResponse<String> made =
        visitor.post("/desk/tokens", "do", "issue", "name", "N", "scope", String.join(" ", scope));
    Matcher secret = SECRET.matcher(made.body());
    assertThat(secret.find()).as(made.body()).isTrue();
    return secret.group(1);
  }

  private String idOf(String email) {
    return Program.text(operator.get("accounts?filter%5Bsearch%5D=" + email), "id");
  }

  private static String account(String attributes) {
    return "{'data':{'type':'accounts','attributes':{" + attributes + "}}}";
  }

  private static String roleWith(String... grants) {
    return role(null, "'grants':['" + String.join("','", grants) + "']");
  }

  private static String newRole(String... grants) {
    String name = "r" + UUID.randomUUID().toString().substring(0, 8);
    return role(name, "'grants':['" + String.join("','", grants) + "']");
  }

  private static String role(String name, String attributes) {
    String id = name == null ? "" : "'id':'" + name + "',";
    return "{'data':{'type':'roles'," + id + "'attributes':{" + attributes + "}}}";
  }

  private static String token(String... scope) {
    return "{'data':{'type':'tokens','attributes':{'name':'N','scope':['"
        + String.join("','", scope)
        + "']}}}";
  }
}
