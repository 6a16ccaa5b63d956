package org.innoplaces.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.innoplaces.system.harness.Administrator;
import org.innoplaces.system.harness.OnSharedServer;
import org.innoplaces.system.harness.Site;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the desk says of a page: who was in between, what is planned, what was noted. */
@OnSharedServer
class WhatEditorsReadIT {

  private final Site site;
  private final Program operator;
  private final Visitor editor;
  private String id;

  WhatEditorsReadIT(Site site) {
    this.site = site;
    this.operator = Program.ofOperator(site);
    this.editor = Visitor.signedIn(site, Administrator.EMAIL, Administrator.PASSWORD);
  }

  @BeforeEach
  void aPageWithTwoBlocks() {
    HttpResponse<String> made =
        operator.post(
            "pages?locale=fr",
            "{'data':{'type':'pages','attributes':{'title':'Atelier',"
                + "'blocks':[{'type':'richText','text':'<p>Un</p>'},"
                + "{'type':'hero','title':'Venez'}]}}}");
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    id = Program.text(made, "id");
  }

  @AfterEach
  void nothingIsLeft() {
    operator.post("pages/" + id + "/trash", "");
  }

  @Test
  void aConflictStandsAtTheFieldOfItsBlockAndTheSummaryLeadsThere() {
    DeskForm mine = form();
    DeskForm theirs = form();
    String title = "\"/blocks/1/title\"";
    theirs.fill(title, "Entrez").press("save");

    HttpResponse<String> refused = mine.fill(title, "Passez").press("save");

    assertThat(refused.statusCode()).isEqualTo(412);
    Document page = mine.in(refused).page();
    String told = page.select("li.item:eq(1) .theirs").text();
    assertThat(told).contains(name(), "a enregistré entre-temps, le", "Entrez");
    assertThat(page.select(".theirs")).hasSize(1);
    String link = page.select(".problems a").attr("href");
    assertThat(page.select(link).attr("name")).isEqualTo("/blocks/1/title");
    assertThat(page.select(link).val()).isEqualTo("Passez");
    assertThat(page.select("[id='" + link.substring(1) + "-wrong']")).hasSize(1);
  }

  @Test
  void aNoteIsKeptWhenTheTextStaysTheSame() {
    form().fill("note", "Relu par deux personnes").press("publish");

    assertThat(history().select(".note").eachText()).contains("Relu par deux personnes");
  }

  @Test
  void theHistorySaysWhatReadersSeeAndSpeaksTheLanguageOfTheReader() {
    form().press("publish");
    form().fill("\"/title\"", "Ateliers").press("save");
    String path = "/desk/content/pages/" + id + "/history?locale=fr";
    editor.post(path, "number", "1", "restore", "yes");

    Document page = history();
    assertThat(page.select("li[value=1] .seen .state.published").text()).isEqualTo("On la lit");
    assertThat(page.select("li[value=3] .note").text()).isEqualTo("Texte repris de la révision 1");
  }

  @Test
  void aPublishedTextLeadsToItsPageAndAPlanCanBeTakenBack() {
    form().press("publish");
    assertThat(form().page().select("#on-site").attr("href")).isEqualTo("/fr/atelier");
    form().fill("from", "2100-01-01T00:00").press("publish");
    assertThat(form().page().select(".standing").text()).contains("Prévu");

    HttpResponse<String> done = form().press("cancel-plan");

    assertThat(done.statusCode()).as(done.body()).isEqualTo(302);
    assertThat(form().page().select(".standing").text()).doesNotContain("Prévu");
    assertThat(form().page().select("#on-site")).hasSize(1);
  }

  @Test
  void aListBlockOffersCollectionsAndRefusesOthers() {
    operator.patch(
        "pages/" + id + "?locale=fr",
        "{'data':{'type':'pages','id':'"
            + id
            + "','attributes':{'blocks':[{'type':'entryList','collection':'themas'}]}}}");
    DeskForm form = form();
    assertThat(form.page().select("select[name='/blocks/0/collection'] option").eachText())
        .contains("Thèmes", "Lieux", "themas");

    HttpResponse<String> refused = form.press("publish");

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(form.in(refused).page().select(".field:has([name='/blocks/0/collection']) .wrong"))
        .hasSize(1);
  }

  @Test
  void nothingTickedIsNoSuccess() {
    String told = editor.post("/desk/content/pages", "do", "publish").body();

    assertThat(told).contains("cochez au moins une entrée").doesNotContain("Publiées :");
  }

  @Test
  void peopleSayWhatTheyAreCalled() {
    Document page = Jsoup.parse(editor.get("/desk/me").body());
    String stamp = page.select("[name=stamp]").val();

    HttpResponse<String> empty =
        editor.post("/desk/me", "do", "describe", "stamp", stamp, "name", " ", "locale", "fr");
    HttpResponse<String> foreign =
        editor.post("/desk/me", "do", "describe", "stamp", stamp, "name", "A", "locale", "de");
    HttpResponse<String> done =
        editor.post(
            "/desk/me",
            "do",
            "describe",
            "stamp",
            stamp,
            "name",
            page.select("[name=name]").val(),
            "locale",
            "fr");

    assertThat(empty.statusCode()).isEqualTo(422);
    assertThat(foreign.body()).contains("Le bureau ne parle pas la langue de");
    assertThat(done.statusCode()).as(done.body()).isEqualTo(302);
  }

  private String name() {
    return Jsoup.parse(editor.get("/desk/me").body()).select("[name=name]").val();
  }

  private DeskForm form() {
    return DeskForm.ofEntry(editor, "/desk/content/pages/" + id + "?locale=fr");
  }

  private Document history() {
    return Jsoup.parse(editor.get("/desk/content/pages/" + id + "/history?locale=fr").body());
  }
}
