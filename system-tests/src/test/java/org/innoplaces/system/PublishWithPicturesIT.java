package org.innoplaces.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.List;
import org.innoplaces.system.harness.Administrator;
import org.innoplaces.system.harness.DeskBrowser;
import org.innoplaces.system.harness.InBrowser;
import org.innoplaces.system.harness.OnSharedServer;
import org.innoplaces.system.harness.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A text is published with the pictures that it shows, or without when somebody wants that. */
@OnSharedServer
@InBrowser
class PublishWithPicturesIT {

  private static final String NEW_THEME =
      "{'data':{'type':'themes','attributes':{'title':'Un quai','slug':'un-quai-en-images',"
          + "'position':91,'description':'<p>Ici</p>'},"
          + "'relationships':{'illustration':{'data':{'type':'media','id':'%s'}}}}}";
  private static final String ALT =
      "{'data':{'type':'media','id':'%s','attributes':{'alt':'Un quai au soleil'}}}";

  private final Site site;
  private final Program operator;
  private String picture;
  private String theme;

  PublishWithPicturesIT(Site site) {
    this.site = site;
    this.operator = Program.ofOperator(site);
  }

  @AfterEach
  void putAway() {
    for (String path : List.of("themes/" + theme, "media/" + picture)) {
      operator.post(path + "/unpublish", "{}");
      operator.post(path + "/trash", "{}");
    }
  }

  @Test
  void publishesThePicturesUnlessTheBoxIsEmpty(Page page) {
    picture = id(UploadWay.API.send(site, "quay.png", "image/png", HostileFile.picture(90, 60)));
    HttpResponse<String> described =
        operator.patch("media/" + picture + "?locale=fr", ALT.formatted(picture));
    assertThat(described.statusCode()).as(described.body()).isEqualTo(200);
    theme = id(operator.post("themes?locale=fr", NEW_THEME.formatted(picture)));
    new DeskBrowser(page, site).signIn(Administrator.EMAIL, Administrator.PASSWORD);

    open(page);
    assertThat(page.locator("#with-media")).isChecked();
    page.uncheck("#with-media");
    page.check("#with-shared");
    page.click("#publish");
    assertThat(page.locator(".done")).isVisible();
    assertThat(page.locator(".lacking").first()).containsText("quay");
    assertThat(site.get("/api/content/media/" + picture).statusCode()).isEqualTo(404);
    assertThat(shown()).doesNotContain(picture);

    open(page);
    page.check("#with-media");
    page.click("#publish");
    assertThat(page.locator(".done")).isVisible();
    assertThat(page.locator(".lacking").count()).isZero();
    assertThat(site.get("/api/content/media/" + picture + "?locale=fr").statusCode())
        .isEqualTo(200);
    assertThat(shown()).contains("/media/" + picture + "/", "alt=\"Un quai au soleil\"");
  }

  private void open(Page page) {
    page.navigate(site.address("/desk/content/themes/" + theme + "?locale=fr").toString());
  }

  private String shown() {
    HttpResponse<String> read = site.get("/fr/themes/un-quai-en-images");
    assertThat(read.statusCode()).isEqualTo(200);
    return read.body();
  }

  private static String id(HttpResponse<String> made) {
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    return Description.read(made.body()).at("/data/id").asText();
  }
}
