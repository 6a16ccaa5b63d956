package org.innoplaces.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.innoplaces.system.harness.Administrator;
import org.innoplaces.system.harness.DistributionCommand;
import org.innoplaces.system.harness.Ports;
import org.innoplaces.system.harness.RunningCommand;
import org.innoplaces.system.harness.Site;
import org.innoplaces.system.harness.WarmStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Bundled plugins each work without the others, and find everything when they are back. */
@ExtendWith(WarmStart.class)
class BundledPluginsAwayIT {

  private static final String MESSAGE =
      """
      {"data": {"type": "contact-messages", "attributes": {"name": "Élodie", "subject": "join",
       "email": "%s", "message": "Nous aimerions venir.", "locale": "fr"}}}
      """;
  private static final String SESSION = "/fr/sessions/retrousser-les-manches";
  private static final String APPLICANT = "noe@lab.example";

  @TempDir Path data;

  @Test
  void leavesTheOtherAndTheSiteAtWork() {
    run(this::applies);

    plugin("disable", "contact");
    run(this::isWithoutContact);

    plugin("enable", "contact");
    plugin("disable", "membership");
    run(this::isWithoutMembership);

    plugin("enable", "membership");
    plugin("disable", "scheduling");
    run(this::isWithoutScheduling);

    plugin("enable", "scheduling");
    run(this::hasEverythingAgain);
  }

  private void applies(Site site) {
    ApplicantWay way = new ApplicantWay(site);
    assertThat(way.send(APPLICANT, "Apprendre").statusCode()).isEqualTo(201);
    way.visit(way.mailed(APPLICANT, ApplicantWay.CONFIRMATION), "POST");
    HttpResponse<String> passedOn = write(site, "elodie@lab.example");
    assertThat(passedOn.statusCode()).as(passedOn.body()).isEqualTo(200);
    assertThat(passedOn.body()).contains("\"continue\"", "/fr/join?");
  }

  private void isWithoutContact(Site site) {
    assertThat(status(site, "/fr/")).isEqualTo(200);
    assertThat(site.get("/fr/contact").body()).doesNotContain("<form");
    assertThat(write(site, "x@lab.example").statusCode()).isEqualTo(404);
    assertThat(site.get("/fr/join").body()).contains("name=\"a-email\"");
    assertThat(desk(site, "membership?state=all")).contains("Zoé Lemaire");
  }

  private void isWithoutMembership(Site site) {
    assertThat(status(site, "/fr/")).isEqualTo(200);
    assertThat(site.get("/fr/join").body()).doesNotContain("<form");
    assertThat(site.get("/fr/contact").body()).contains("id=\"contact-email\"");
    HttpResponse<String> kept = write(site, "elodie@lab.example");
    assertThat(kept.statusCode()).as(kept.body()).isEqualTo(202);
    assertThat(desk(site, "contact?state=all")).contains("Nous aimerions venir.");
  }

  /** The page that introduces the programme is one of the site's own. */
  private void isWithoutScheduling(Site site) {
    assertThat(status(site, "/fr/")).isEqualTo(200);
    assertThat(site.get("/fr/sessions").body()).contains("Le programme").doesNotContain(SESSION);
    assertThat(status(site, SESSION)).isEqualTo(404);
    assertThat(site.get("/fr/themes/makers").body()).doesNotContain(SESSION);
    assertThat(status(site, "/api/content/sessions")).isEqualTo(404);
  }

  private void hasEverythingAgain(Site site) {
    assertThat(site.get("/fr/sessions").body()).contains(SESSION);
    assertThat(site.get("/fr/themes/makers").body()).contains(SESSION);
    assertThat(status(site, SESSION)).isEqualTo(200);
    assertThat(desk(site, "contact?state=all")).contains("Nous aimerions venir.");
    assertThat(desk(site, "membership?state=all")).contains("Zoé Lemaire");
    ApplicantWay way = new ApplicantWay(site);
    assertThat(status(site, way.mailed(APPLICANT, ApplicantWay.OWN))).isEqualTo(200);
    assertThat(write(site, "ali@lab.example").body()).contains("\"continue\"");
  }

  private static HttpResponse<String> write(Site site, String email) {
    return site.send(
        "/api/contact/messages",
        request ->
            request
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(MESSAGE.formatted(email))));
  }

  private static int status(Site site, String path) {
    return site.get(path).statusCode();
  }

  private static String desk(Site site, String path) {
    return Visitor.signedIn(site, Administrator.EMAIL, Administrator.PASSWORD)
        .get("/desk/plugins/" + path)
        .body();
  }

  private void plugin(String deed, String id) {
    try (RunningCommand command =
        DistributionCommand.of("plugin", deed, id, "--data", data).start()) {
      assertThat(command.awaitEnd()).as(command.out() + command.err()).isZero();
    }
  }

  private void run(Consumer<Site> work) {
    int port = Ports.free();
    try (RunningCommand command =
        DistributionCommand.of("run", "--port", port, "--data", data)
            .with("INNOPLACES_ADMIN_EMAIL", Administrator.EMAIL)
            .with("INNOPLACES_ADMIN_PASSWORD", Administrator.PASSWORD)
            .with("INNOPLACES_ADMIN_TOKEN", Administrator.TOKEN)
            .start()
            .awaitOutput("Ready at")) {
      work.accept(new Site(URI.create("http://localhost:" + port + "/"), command.handle()));
    }
  }
}
