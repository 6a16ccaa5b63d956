package org.innoplaces.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.innoplaces.system.harness.OnSharedServer;
import org.innoplaces.system.harness.Site;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What texts of readers use is put into the trash only by who was told of these texts. */
@OnSharedServer
class TrashAtDeskIT {

  private static final String QUOTED =
      "{'data':{'type':'testimonials','attributes':{'headline':'Un mot','quote':'Bien'}}}";
  private static final String PAGE =
      "{'data':{'type':'pages','attributes':{'title':'Page qui cite',"
          + "'blocks':[{'type':'quote','testimonial':'%s'}]}}}";
  private static final String LIST = "/desk/content/testimonials";

  private final Site site;
  private final Program operator;
  private Visitor editor;
  private String quoted;
  private String page;

  TrashAtDeskIT(Site site) {
    this.site = site;
    this.operator = Program.ofOperator(site);
  }

  @BeforeEach
  void aPageOfReadersQuotes() {
    editor = Visitor.signedIn(site, operator.invite("editor").email(), Program.PASSWORD);
    quoted = Program.text(operator.post("testimonials?locale=fr", QUOTED), "id");
    page = Program.text(operator.post("pages?locale=fr", PAGE.formatted(quoted)), "id");
    HttpResponse<String> published = operator.post("pages/" + page + "/publish?locale=fr", "{}");
    assertThat(published.statusCode()).as(published.body()).isEqualTo(200);
  }

  @AfterEach
  void putAway() {
    operator.post("pages/" + page + "/trash", "{}");
    operator.post("testimonials/" + quoted + "/trash", "{}");
  }

  @Test
  void isAskedOnceMoreOnThePageOfTheEntry() {
    String path = LIST + "/" + quoted + "?locale=fr";
    DeskForm form = DeskForm.ofEntry(editor, path);

    HttpResponse<String> asked = form.press("trash");

    assertThat(asked.statusCode()).isEqualTo(200);
    assertThat(Jsoup.parse(asked.body()).select("#trash-used li").text())
        .isEqualTo("Page qui cite");
    assertThat(isTrashed()).isFalse();
    assertThat(form.in(asked).press("trash", "known").statusCode()).isEqualTo(302);
    assertThat(isTrashed()).isTrue();
  }

  @Test
  void isAskedOnceMoreInTheList() {
    Document asked = Jsoup.parse(editor.post(LIST, "do", "trash", "entry", quoted).body());

    assertThat(asked.select("#used li").text()).contains("Un mot", "Page qui cite");
    assertThat(isTrashed()).isFalse();
    editor.post(LIST, "do", "trash", "known", "yes", "entry", quoted);
    assertThat(isTrashed()).isTrue();
  }

  private boolean isTrashed() {
    Document shown = Jsoup.parse(editor.get(LIST + "/" + quoted + "?locale=fr").body());
    return !shown.select("#restore").isEmpty();
  }
}
