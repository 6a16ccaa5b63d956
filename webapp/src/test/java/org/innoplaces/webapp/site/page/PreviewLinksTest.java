package org.innoplaces.webapp.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which links of a page stay in the preview. */
class PreviewLinksTest {

  private final PreviewLinks links = new PreviewLinks("/desk/releases/7/site", List.of("fr", "en"));

  @Test
  void keepsLinksAndFormsOfTheSiteInThePreview() {
    assertThat(links.in("<a href=\"/fr/themes\">a</a><a class=\"b\" href=\"/en/\">b</a>"))
        .isEqualTo(
            "<a href=\"/desk/releases/7/site/fr/themes\">a</a>"
                + "<a class=\"b\" href=\"/desk/releases/7/site/en/\">b</a>");
    assertThat(
            links.in("<a href=\"/\">home</a><a href=\"/fr#top\">x</a><a href=\"/fr?a=1$2\">y</a>"))
        .isEqualTo(
            "<a href=\"/desk/releases/7/site/\">home</a>"
                + "<a href=\"/desk/releases/7/site/fr#top\">x</a>"
                + "<a href=\"/desk/releases/7/site/fr?a=1$2\">y</a>");
    assertThat(links.in("<form action=\"/fr/contact\">"))
        .isEqualTo("<form action=\"/desk/releases/7/site/fr/contact\">");
  }

  @Test
  void leavesEverythingElseAlone() {
    String page =
        "<link href=\"/jakarta.faces.resource/a.css\"><a href=\"/desk\">d</a>"
            + "<a href=\"/france/\">x</a><a href=\"//fr/\">y</a><img src=\"/fr/a.png\">"
            + "<a href=\"https://elsewhere.example/fr/\">z</a><a href=\"#content\">s</a>";

    assertThat(links.in(page)).isEqualTo(page);
  }

  @Test
  void knowsWhereAPageStands() {
    assertThat(links.of("/fr/themes")).isEqualTo("/desk/releases/7/site/fr/themes");
  }
}
