package org.innoplaces.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.innoplaces.system.harness.Site;

/** What somebody does who applies for membership: sends, reads mails, follows links. */
final class ApplicantWay {

  static final Pattern OWN = Pattern.compile("/fr/join/ap[\\w-]+");
  static final Pattern CONFIRMATION = Pattern.compile("/fr/link/go[\\w-]+");

  private static final String APPLICATION =
      """
      {"data": {"type": "membership-applications", "attributes": {"locale": "fr", "answers": {
       "name": "Zoé Lemaire", "email": "%s", "organisation": "Atelier du quai",
       "place": "À Bourges", "why": "%s", "brings": "Une salle", "directory": true,
       "consent": true}}}}
      """;

  private final Site site;

  ApplicantWay(Site site) {
    this.site = site;
  }

  HttpResponse<String> visit(String path, String method) {
    return site.send(
        path,
        request -> {
          request.method(method, BodyPublishers.ofString(method.equals("POST") ? "do=it" : ""));
          if (method.equals("POST")) {
            request
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", site.address("/").toString().replaceAll("/$", ""));
          }
          return request;
        });
  }

  HttpResponse<String> send(String email, String why) {
    return site.send(
        "/api/membership/applications",
        request ->
            request
                .header("Content-Type", "application/vnd.api+json")
                .POST(BodyPublishers.ofString(APPLICATION.formatted(email, why))));
  }

  /** What the newest mail to an address has of a kind of link. */
  String mailed(String email, Pattern pattern) {
    JsonNode mails = Description.read(Program.ofOperator(site).get("mails").body()).path("data");
    for (JsonNode mail : mails) {
      JsonNode attributes = mail.path("attributes");
      Matcher link = pattern.matcher(attributes.path("body").asText());
      if (attributes.toString().contains(email) && link.find()) {
        return link.group();
      }
    }
    throw new AssertionError("No mail to " + email + " has " + pattern + " in " + mails);
  }
}
