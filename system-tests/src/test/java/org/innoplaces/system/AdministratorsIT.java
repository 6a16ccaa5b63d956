package org.innoplaces.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.innoplaces.system.Program.Person;
import org.innoplaces.system.harness.Administrator;
import org.innoplaces.system.harness.OnSharedServer;
import org.innoplaces.system.harness.Site;
import org.junit.jupiter.api.Test;

/** Two administrators at the same thing lose nothing. */
@OnSharedServer
class AdministratorsIT {

  private static final Pattern STAMP = Pattern.compile("name=\"stamp\" value=\"([^\"]+)\"");

  private final Site site;
  private final Program operator;

  AdministratorsIT(Site site) {
    this.site = site;
    this.operator = Program.ofOperator(site);
  }

  @Test
  void whoSavesAnAccountSecondSeesWhatTheFirstSavedAndKeepsWhatWasTyped() {
    Visitor visitor = Visitor.signedIn(site, Administrator.EMAIL, Administrator.PASSWORD);
    Person person = operator.invite("reader");
    String path = "/desk/accounts/" + person.id();
    String seen = stamp(visitor.get(path).body());

    HttpResponse<String> first = save(visitor, path, seen, "Ana Ruiz", "fr", person.email());
    HttpResponse<String> second = save(visitor, path, seen, "Ana Petit", "en", person.email());

    assertThat(first.statusCode()).as(first.body()).isEqualTo(302);
    assertThat(second.statusCode()).isEqualTo(412);
    assertThat(second.body())
        .contains("value=\"Ana Petit\"", "class=\"theirs\"", "<p>Ana Ruiz</p>")
        .contains("<option value=\"fr\" selected=\"selected\">");
    HttpResponse<String> again =
        save(visitor, path, stamp(second.body()), "Ana Petit", "fr", person.email());
    assertThat(again.statusCode()).isEqualTo(302);
    assertThat(operator.get("accounts/" + person.id()).body()).contains("Ana Petit");
  }

  @Test
  void aNewRoleDoesNotReplaceOneOfTheSameName() {
    Visitor visitor = Visitor.signedIn(site, Administrator.EMAIL, Administrator.PASSWORD);
    String role = operator.role(false, "read:theme");

    HttpResponse<String> made =
        visitor.post("/desk/roles", "do", "save", "name", role, "grants", "read:page");
    HttpResponse<String> stale =
        visitor.post(
            "/desk/roles", "do", "save", "stamp", "x", "name", role, "grants", "read:page");

    assertThat(made.statusCode()).isEqualTo(422);
    assertThat(made.body()).contains("value=\"" + role + "\"");
    assertThat(stale.statusCode()).isEqualTo(412);
    assertThat(stale.body()).contains("<p>read:theme</p>", ">read:page</textarea>");
    assertThat(operator.get("roles/" + role).body()).contains("read:theme");
  }

  @Test
  void whatThereIsNotIsToldAndNotTakenForSomethingElse() {
    Visitor visitor = Visitor.signedIn(site, Administrator.EMAIL, Administrator.PASSWORD);

    for (String path :
        new String[] {
          "/desk/mails?state=strange",
          "/desk/mails?page=x",
          "/desk/audit?page=0",
          "/desk/content/themes?page=-1",
          "/desk/content/themes/new?locale=xx"
        }) {
      HttpResponse<String> answer = visitor.get(path);
      assertThat(answer.statusCode()).as(path).isIn(400, 422);
      assertThat(answer.body()).as(path).contains("href=\"/desk\"", "</html>");
    }
    String theme = "/desk/content/themes/" + Program.text(operator.get("themes"), "id");
    for (String[] form : new String[][] {{"dance:x", "24"}, {"share", "25"}}) {
      HttpResponse<String> answer = visitor.post(theme, "do", form[0], "hours", form[1]);
      assertThat(answer.statusCode()).as(form[0]).isEqualTo(422);
      assertThat(answer.body()).contains("class=\"problems\"").doesNotContain("/preview/");
    }
  }

  @Test
  void whoRemovesAWebhookIsLedBackToTheList() {
    Visitor visitor = Visitor.signedIn(site, Administrator.EMAIL, Administrator.PASSWORD);
    HttpResponse<String> made =
        operator.post(
            "webhooks",
            "{'data':{'type':'webhooks','attributes':{'name':'Build','active':false,"
                + "'url':'https://build.example/hook','events':['entry.published']}}}");
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    String path = "/desk/webhooks/" + Program.text(made, "id");

    HttpResponse<String> removed =
        visitor.post(path, "do", "remove", "stamp", stamp(visitor.get(path).body()));

    assertThat(removed.statusCode()).isEqualTo(302);
    assertThat(visitor.get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void theAuditLogSaysInWordsWhatWasDoneToWhat() {
    Visitor visitor = Visitor.signedIn(site, Administrator.EMAIL, Administrator.PASSWORD);
    Person person = operator.invite("reader");

    String page = visitor.get("/desk/audit?subject=account/" + person.id()).body();

    assertThat(page)
        .contains("href=\"/desk/accounts/" + person.id() + "\"")
        .doesNotContain("<code>account.created", "{&quot;", "{\"roles");
    assertThat(page).containsPattern("made the account|a créé le compte");
  }

  @Test
  void aWrongCurrentPasswordIsToldAsSuch() {
    Person person = operator.invite("reader");
    Visitor visitor = Visitor.signedIn(site, person.email(), Program.PASSWORD);

    HttpResponse<String> answer =
        visitor.post("/desk/me", "do", "password", "current", "no", "password", "Another-one-9");

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).containsPattern("Your password so far|votre mot de passe actuel");
  }

  private static HttpResponse<String> save(
      Visitor visitor, String path, String stamp, String name, String locale, String email) {
    return visitor.post(
        path,
        "account",
        "account",
        "jakarta.faces.ViewState",
        "stateless",
        "save",
        "save",
        "stamp",
        stamp,
        "name",
        name,
        "email",
        email,
        "locale",
        locale,
        "roles",
        "reader");
  }

  private static String stamp(String page) {
    Matcher matcher = STAMP.matcher(page);
    assertThat(matcher.find()).as(page).isTrue();
    return matcher.group(1);
  }
}
