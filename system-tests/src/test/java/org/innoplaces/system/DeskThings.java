package org.innoplaces.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.function.UnaryOperator;
import org.innoplaces.system.harness.Administrator;
import org.innoplaces.system.harness.Site;

/** One of each thing that a screen of the desk shows, besides the starter content. */
final class DeskThings {

  private static final String VIEW =
      """
      {"data": {"type": "views", "attributes": {"name": "Tous les brouillons",
       "collection": "pages", "parameters": {"filter[state]": "draft"}, "shared": true}}}
      """;

  private static final String RELEASE =
      """
      {"data": {"type": "releases", "attributes": {"name": "Le mois de mai",
       "items": [{"type": "themes", "id": "%s", "locale": "fr"}]}}}
      """;

  private static final String MESSAGE =
      """
      {"data": {"type": "contact-messages", "attributes": {"name": "Zoé Lemaire",
       "email": "zoe.lemaire@lab.example", "organisation": "Atelier du quai", "subject": "join",
       "message": "Bonjour,\\nnous aimerions venir.", "locale": "fr", "altcha": "%s"}}}
      """;

  private static boolean there;

  private DeskThings() {}

  /** Makes them on the shared server, once. */
  static synchronized void areThere(Site site) {
    if (!there) {
      there = true;
      make(site);
    }
  }

  /** Makes them on a server that has none. */
  static void make(Site site) {
    post(site, "/api/manage/views", VIEW);
    String theme =
        Description.read(send(site, "/api/manage/themes", request -> request).body())
            .path("data")
            .get(0)
            .path("id")
            .asText();
    post(site, "/api/manage/releases", RELEASE.formatted(theme));
    post(site, "/api/contact/messages", MESSAGE.formatted(ContactWork.done(site)));
  }

  private static void post(Site site, String path, String body) {
    HttpResponse<String> answer =
        send(
            site,
            path,
            request ->
                request
                    .header("Content-Type", "application/vnd.api+json")
                    .POST(BodyPublishers.ofString(body)));
    assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
  }

  private static HttpResponse<String> send(
      Site site, String path, UnaryOperator<HttpRequest.Builder> make) {
    return site.send(
        path,
        request -> make.apply(request.header("Authorization", "Bearer " + Administrator.TOKEN)));
  }
}
