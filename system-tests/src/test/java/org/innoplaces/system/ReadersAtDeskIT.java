package org.innoplaces.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.innoplaces.system.Program.Person;
import org.innoplaces.system.harness.OnSharedServer;
import org.innoplaces.system.harness.Site;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Whoever may only read sees the screens of an entry without what changes it. */
@OnSharedServer
class ReadersAtDeskIT {

  private final Site site;
  private final Program operator;
  private final String path;

  ReadersAtDeskIT(Site site) {
    this.site = site;
    this.operator = Program.ofOperator(site);
    this.path = "/desk/content/themes/" + Program.text(operator.get("themes"), "id");
  }

  @Test
  void seesFieldsThatCannotBeFilledInAndNoButtons() {
    Document page = DeskForm.ofEntry(reader(), path + "?locale=fr").page();

    assertThat(page.select("fieldset.fields[disabled]")).hasSize(1);
    assertThat(page.select("#read-only").text()).isEqualTo("You may read this, but not change it.");
    assertThat(page.select("#save, #publish, #unpublish, #ask, #trash, #together, #preview"))
        .isEmpty();
    assertThat(page.select("[value^=share], [value=approve], [value=return]")).isEmpty();
  }

  @Test
  void isRefusedWhatTheButtonsWouldDo() {
    DeskForm form = DeskForm.ofEntry(reader(), path + "?locale=fr");
    String before = operator.get(path.replace("/desk/content/", "") + "?locale=fr").body();

    for (String button : List.of("save", "publish", "unpublish", "ask", "trash", "preview")) {
      assertDenied(form.press(button), "You may not do this");
    }
    assertThat(operator.get(path.replace("/desk/content/", "") + "?locale=fr").body())
        .isEqualTo(before);
  }

  @Test
  void isRefusedTheSmallDeedsAndTheFormerTexts() {
    Visitor reader = reader();

    for (String deed : List.of("share", "end:0", "approve")) {
      HttpResponse<String> answer = reader.post(path + "?locale=fr", "do", deed);
      assertThat(answer.statusCode()).as(deed + answer.body()).isIn(403, 422);
    }
    assertDenied(
        reader.post(path + "/history?locale=fr", "restore", "yes", "number", "1"),
        "You may not do this");
    assertDenied(reader.get("/desk/content/themes/new"), "You may not see this");
  }

  @Test
  void isToldInTheirLanguage() {
    Person person = operator.invite(operator.role(false, "read:theme"));
    operator.patch(
        "accounts/" + person.id(), "{'data':{'type':'accounts','attributes':{'locale':'fr'}}}");
    Visitor reader = Visitor.signedIn(site, person.email(), Program.PASSWORD);

    assertDenied(
        DeskForm.ofEntry(reader, path + "?locale=fr").press("publish"),
        "Cela ne vous est pas permis");
  }

  private static void assertDenied(HttpResponse<String> answer, String words) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
    assertThat(answer.body()).contains(words, "</html>");
  }

  private Visitor reader() {
    Person person = operator.invite(operator.role(false, "read:theme"));
    return Visitor.signedIn(site, person.email(), Program.PASSWORD);
  }
}
