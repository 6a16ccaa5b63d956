package org.innoplaces.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.innoplaces.system.harness.Administrator;
import org.innoplaces.system.harness.DatabaseDump;
import org.innoplaces.system.harness.OwnServer;
import org.innoplaces.system.harness.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs that read mails look at every link in them; that must change nothing. */
class MailLinksIT {

  /** Of all tables, only that in which jobs note when they ran. */
  private static final Set<String> MAY_DIFFER = Set.of("JOB_EXECUTION");

  private static final Pattern APPLICATION =
      Pattern.compile("/desk/plugins/membership/([0-9a-f-]{36})");
  private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"(\\d+)\"");
  private static final String MESSAGE =
      """
      {"data": {"type": "contact-messages", "attributes": {"name": "Noé Ferrand",
       "email": "noe@lab.example", "subject": "press", "message": "Bonjour", "locale": "fr"}}}
      """;

  @TempDir Path folder;
  private Path data;

  @Test
  void canBeLookedAtWithoutChangingAnythingAndDoTheirDeedOnce() {
    try (OwnServer server = OwnServer.start(prepared -> data = prepared)) {
      Site site = server.site();
      ApplicantWay way = new ApplicantWay(site);
      haveEveryKindOfMailSent(site, way);
      Set<String> links = links(site);
      assertThat(kinds(links)).contains("/fr/link/", "/fr/join/", "/desk/link/", "/fr/members/");

      String late = way.mailed("marraine@lab.example", ApplicantWay.CONFIRMATION);
      assertThat(links.remove(late)).isTrue();
      HttpResponse<String> over = way.visit(late, "GET");
      assertThat(over.statusCode()).isEqualTo(409);
      assertThat(over.body()).contains("a déjà reçu une décision", "</html>");

      site.staysFor(Duration.ofSeconds(3));
      List<String> before = tables("before");
      for (String link : links) {
        for (String method : List.of("GET", "HEAD", "GET", "HEAD")) {
          assertThat(way.visit(link, method).statusCode())
              .as(method + " " + link)
              .isEqualTo(isForTheDesk(link) ? 302 : 200);
        }
      }
      site.staysFor(Duration.ofSeconds(3));
      assertThat(tables("after")).isEqualTo(before);

      links.removeIf(MailLinksIT::isForTheDesk);
      List<String> deeds = links.stream().filter(link -> link.startsWith("/fr/link/")).toList();
      assertThat(deeds).hasSize(2);
      deeds.forEach(deed -> doneOnce(way, deed));
      links.forEach(link -> refusedWhenItIsAnother(way, link));
    }
  }

  /** Who has not signed in is asked to, whatever the address. */
  private static boolean isForTheDesk(String link) {
    return link.startsWith("/desk/plugins/");
  }

  private static void doneOnce(ApplicantWay way, String deed) {
    HttpResponse<String> done = way.visit(deed, "POST");
    assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
    HttpResponse<String> again = way.visit(deed, "POST");
    assertThat(again.statusCode()).isEqualTo(409);
    assertThat(again.body()).contains("role=\"alert\"", "déjà", "</html>");
  }

  private static void refusedWhenItIsAnother(ApplicantWay way, String link) {
    String changed = link.substring(0, link.length() - 2) + "xx";
    String secret = link.substring(link.lastIndexOf('/') + 1);
    Stream.of(changed, "/fr/link/x" + secret, "/fr/join/x" + secret, "/fr/members/" + secret + "x")
        .forEach(
            foreign -> {
              HttpResponse<String> answer = way.visit(foreign, "GET");
              assertThat(answer.statusCode()).as(foreign).isBetween(400, 499);
              assertThat(answer.body()).as(foreign).contains("<h1", "</html>");
            });
  }

  private static void haveEveryKindOfMailSent(Site site, ApplicantWay way) {
    way.send("zoe@lab.example", "Apprendre");
    Visitor visitor = Visitor.unknown(site);
    visitor.send("/fr/join", "action", "save", "a-email", "draft@lab.example");
    visitor.send("/fr/join", "action", "find", "lost", "draft@lab.example");
    HttpResponse<String> message =
        site.send(
            "/api/contact/messages",
            request ->
                request
                    .header("Content-Type", "application/vnd.api+json")
                    .POST(BodyPublishers.ofString(MESSAGE)));
    assertThat(message.statusCode()).as(message.body()).isEqualTo(202);
    accept(site, way, visitor);
  }

  /** Somebody with a sponsor becomes a member. */
  private static void accept(Site site, ApplicantWay way, Visitor visitor) {
    String email = "elodie@lab.example";
    visitor.send(
        "/fr/join",
        "action",
        "send",
        "a-name",
        "Élodie Quinault",
        "a-email",
        email,
        "a-organisation",
        "Atelier",
        "a-place",
        "Bourges",
        "a-why",
        "Apprendre",
        "a-brings",
        "Une salle",
        "a-sponsor-email",
        "marraine@lab.example",
        "a-consent",
        "yes");
    way.visit(way.mailed(email, ApplicantWay.CONFIRMATION), "POST");
    Visitor desk = Visitor.signedIn(site, Administrator.EMAIL, Administrator.PASSWORD);
    Matcher found = APPLICATION.matcher(desk.get("/desk/plugins/membership?text=" + email).body());
    assertThat(found.find()).isTrue();
    act(desk, found.group(), "take-up");
    String settings = "{'data':{'type':'settings','attributes':{'quorum':0}}}";
    Program.ofOperator(site).patch("settings/membership", settings);
    act(desk, found.group(), "decide-accept");
  }

  private static void act(Visitor desk, String path, String deed) {
    Matcher seen = SEEN.matcher(desk.get(path).body());
    assertThat(seen.find()).isTrue();
    HttpResponse<String> answer = desk.post(path, "do", deed, "seen", seen.group(1));
    assertThat(answer.statusCode()).as(deed + answer.body()).isEqualTo(302);
  }

  /** All paths of this site in all mails but the link that was used up. */
  private static Set<String> links(Site site) {
    String list = Program.ofOperator(site).get("mails?page%5Bsize%5D=100").body();
    Pattern address = Pattern.compile(Pattern.quote(site.address("/").toString()) + "([^\\s\"<]+)");
    Set<String> links = new TreeSet<>();
    boolean used = false;
    for (JsonNode mail : Description.read(list).path("data")) {
      String text = mail.path("attributes").path("body").asText();
      used = mail.toString().contains("elodie@lab.example") && text.contains("/link/go");
      Matcher link = address.matcher(text);
      while (!used && link.find()) {
        links.add("/" + link.group(1));
      }
    }
    return links;
  }

  private static String kinds(Set<String> links) {
    return String.join(" ", links);
  }

  /** Everything in the database, without the tables that may differ. */
  private List<String> tables(String name) {
    try {
      String all = Files.readString(DatabaseDump.of(data, folder.resolve(name)));
      return Stream.of(all.split(";\\R"))
          .filter(one -> MAY_DIFFER.stream().noneMatch(table -> one.contains("\"" + table + "\"")))
          .filter(one -> one.contains("INSERT INTO"))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
