package org.innoplaces.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.innoplaces.system.harness.OnSharedServer;
import org.innoplaces.system.harness.Site;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever has the link to a draft sees its pictures that are not published, and no others. */
@OnSharedServer
class PreviewedFilesIT {

  private static final String NEW_THEME =
      "{'data':{'type':'themes','attributes':{'title':'Un quai','description':'<p>Ici</p>'},"
          + "'relationships':{'illustration':{'data':{'type':'media','id':'%s'}}}}}";
  private static final String ALT =
      "{'data':{'type':'media','id':'%s','attributes':{'alt':'Un quai au soleil'}}}";
  private static final String HOUR = "{'data':{'type':'previews','attributes':{'hours':1}}}";

  private final Site site;
  private final Program operator;
  private String picture;
  private String other;
  private String theme;
  private String link;
  private String preview;

  PreviewedFilesIT(Site site) {
    this.site = site;
    this.operator = Program.ofOperator(site);
  }

  @BeforeEach
  void aDraftWithAPictureThatIsNotPublished() {
    picture = uploaded("shown.png", 60);
    other = uploaded("kept.png", 61);
    theme = id(operator.post("themes?locale=fr", NEW_THEME.formatted(picture)));
    HttpResponse<String> made = operator.post("themes/" + theme + "/previews?locale=fr", HOUR);
    link = Program.text(made, "page").replaceFirst(".*(?=/preview/)", "");
    preview = Description.read(made.body()).at("/data/id").asText();
  }

  @AfterEach
  void putAway() {
    for (String path : List.of("themes/" + theme, "media/" + picture, "media/" + other)) {
      operator.post(path + "/trash", "");
    }
  }

  @Test
  void showsThePicturesOfTheDraftUntilTheLinkIsEnded() {
    String source = source();
    HttpResponse<String> file = site.get(source);

    assertThat(source).startsWith(link + "/files/" + picture + "/");
    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(Client.header(file, "Content-Type")).startsWith("image/");
    assertThat(Client.header(file, "Cache-Control")).isEqualTo("no-store");
    assertThat(Client.header(file, "X-Robots-Tag")).contains("noindex");
    assertThat(Client.header(file, "Access-Control-Allow-Origin")).isEmpty();
    assertThat(site.get(source.substring(link.length()).replace("/files/", "/media/")).statusCode())
        .as("without the link")
        .isEqualTo(404);

    operator.delete("themes/" + theme + "/previews/" + preview);
    assertThat(site.get(source).statusCode()).isEqualTo(404);
  }

  @Test
  void showsNoFileThatTheDraftDoesNotUse() {
    String source = source();

    for (String address :
        List.of(
            source.replace(picture, other),
            source.replace(picture, "not-an-id"),
            source.replace(picture, "00000000-0000-7000-8000-000000000000"),
            source.replace(link, link.replaceFirst("[^/]{20}$", "aaaaaaaaaaaaaaaaaaaa")),
            link + "/files/" + picture,
            link + "/files/" + picture + "/no-such-cut/shown.png",
            link + "/files/../../desk/files")) {
      HttpResponse<String> answer = site.get(address);
      assertThat(answer.statusCode()).as(address).isIn(400, 404);
      assertThat(Client.header(answer, "Content-Type")).startsWith("text/html");
    }
  }

  /** Where the page of the link shows the picture. */
  private String source() {
    HttpResponse<String> page = site.get(link);
    assertThat(page.statusCode()).isEqualTo(200);
    String source = Jsoup.parse(page.body()).select("img[src*=" + picture + "]").attr("src");
    assertThat(source).as(page.body()).isNotEmpty();
    return source;
  }

  private String uploaded(String name, int width) {
    String id = id(UploadWay.API.send(site, name, "image/png", HostileFile.picture(width, 40)));
    operator.patch("media/" + id + "?locale=fr", ALT.formatted(id));
    return id;
  }

  private static String id(HttpResponse<String> made) {
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    return Description.read(made.body()).at("/data/id").asText();
  }
}
