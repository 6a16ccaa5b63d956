package org.innoplaces.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.innoplaces.system.harness.Administrator;
import org.innoplaces.system.harness.OnSharedServer;
import org.innoplaces.system.harness.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Publishing one language changes no page of another, unless whoever publishes says so. */
@OnSharedServer
class SharedValuesIT {

  private static final String PAGE_OF = "/desk/content/persons/";

  private final Site site;
  private final Program operator;
  private String id;

  SharedValuesIT(Site site) {
    this.site = site;
    this.operator = Program.ofOperator(site);
  }

  @BeforeEach
  void somebodyInTwoLanguages() {
    String attributes = "'attributes':{'name':'Ada Marchetti','organisation':'%s','role':'%s'}";
    HttpResponse<String> made =
        operator.post(
            "persons?locale=fr",
            "{'data':{'type':'persons'," + attributes.formatted("Atelier", "Menuisière") + "}}");
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    id = Program.text(made, "id");
    change("en", "'role':'Joiner'");
    assertThat(publish("fr", "'locales':['fr','en'],'shared':true").statusCode()).isEqualTo(200);
    change("fr", "'role':'Charpentière','organisation':'Chantier'");
  }

  @AfterEach
  void nobodyIsLeft() {
    operator.post("persons/" + id + "/trash", "");
  }

  @Test
  void theApiLeavesTheOtherLanguageAndTellsOfIt() {
    HttpResponse<String> left = publish("fr", "");

    assertThat(left.body())
        .contains(
            "\"meta\":{\"shared\":{\"published\":false,"
                + "\"fields\":[\"organisation\"],\"languages\":[\"en\"]}}");
    assertThat(seen("fr")).contains("Charpentière", "Atelier");
    assertThat(seen("en")).contains("Joiner", "Atelier");

    assertThat(publish("fr", "'shared':true").body()).contains("\"shared\":{\"published\":true");
    assertThat(seen("en")).contains("Joiner", "Chantier");
  }

  @Test
  void theDeskNamesFieldsAndLanguagesAndPublishesThemOnlyWhenTicked() {
    Visitor editor = Visitor.signedIn(site, Administrator.EMAIL, Administrator.PASSWORD);
    String path = PAGE_OF + id + "?locale=fr";
    DeskForm form = DeskForm.ofEntry(editor, path);

    assertThat(form.page().select("#changed-shared li").eachText()).hasSize(1);
    assertThat(form.page().select("#with-shared-others").text()).endsWith("Anglais");
    assertThat(form.isTicked("with-shared")).isFalse();
    HttpResponse<String> refused =
        form.tick("with-shared", true).fill("from", "x").press("publish");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(form.in(refused).isTicked("with-shared")).isTrue();

    HttpResponse<String> done = DeskForm.ofEntry(editor, path).press("publish");
    assertThat(done.statusCode()).as(done.body()).isEqualTo(302);
    assertThat(seen("fr")).contains("Charpentière", "Atelier");
    assertThat(seen("en")).contains("Joiner", "Atelier");
    String told = editor.get(done.headers().firstValue("Location").orElseThrow()).body();
    assertThat(told).contains("Les lecteurs voient encore les anciennes valeurs");

    DeskForm.ofEntry(editor, path).tick("with-shared", true).press("publish");
    assertThat(seen("en")).contains("Joiner", "Chantier");
    assertThat(DeskForm.ofEntry(editor, path).page().select("#changed-shared")).isEmpty();
  }

  @Test
  void theDeskSaysThatAPublishedTextHasSharedChangesThatNobodySees() {
    publish("fr", "");
    Visitor editor = Visitor.signedIn(site, Administrator.EMAIL, Administrator.PASSWORD);
    DeskForm form = DeskForm.ofEntry(editor, PAGE_OF + id + "?locale=fr");

    assertThat(form.page().select(".standing .state.modified")).hasSize(1);
    assertThat(form.page().select(".standing").text())
        .contains("Ce qui est commun à toutes les langues a des changements");

    publish("fr", "'shared':true");
    form = DeskForm.ofEntry(editor, PAGE_OF + id + "?locale=fr");
    assertThat(form.page().select(".standing .state.published")).hasSize(1);
  }

  @Test
  void theDeskTicksByItselfWhereNoOtherLanguageIsSeen() {
    operator.post("persons/" + id + "/unpublish?locale=en", "{}");
    Visitor editor = Visitor.signedIn(site, Administrator.EMAIL, Administrator.PASSWORD);
    DeskForm form = DeskForm.ofEntry(editor, PAGE_OF + id + "?locale=fr");

    assertThat(form.isTicked("with-shared")).isTrue();
    assertThat(form.page().select("#with-shared-others")).isEmpty();
    form.press("publish");
    assertThat(seen("fr")).contains("Charpentière", "Chantier");
  }

  private void change(String locale, String attributes) {
    HttpResponse<String> changed =
        operator.patch(
            "persons/" + id + "?locale=" + locale,
            "{'data':{'type':'persons','id':'" + id + "','attributes':{" + attributes + "}}}");
    assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
  }

  private HttpResponse<String> publish(String locale, String meta) {
    return operator.post("persons/" + id + "/publish?locale=" + locale, "{'meta':{" + meta + "}}");
  }

  private String seen(String locale) {
    return site.send("/api/content/persons/" + id + "?locale=" + locale, request -> request).body();
  }
}
