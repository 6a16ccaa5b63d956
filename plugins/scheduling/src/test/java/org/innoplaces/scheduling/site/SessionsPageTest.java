package org.innoplaces.scheduling.site;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.innoplaces.content.delivery.Content;
import org.innoplaces.content.delivery.ReadScope;
import org.innoplaces.content.delivery.action.ReadContent;
import org.innoplaces.http.SiteLinks;
import org.innoplaces.json.JsonText;
import org.innoplaces.scheduling.SchedulingPlugin;
import org.innoplaces.scheduling.Sessions;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestForm;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class SessionsPageTest {

  private static final Map<String, Object> SITE = Map.of("timeZone", "Europe/Paris");

  private final TestPlatform platform;
  private final Sessions sessions;
  private final Instant before;

  SessionsPageTest(TestPlatform platform) {
    this.platform = platform;
    this.sessions = new Sessions(platform);
    this.before = platform.clock().instant();
  }

  @BeforeEach
  void becomeDecember() {
    platform.clock().set(Instant.parse("2026-12-01T10:00:00Z"));
  }

  @AfterEach
  void goBack() {
    platform.clock().set(before);
  }

  @Test
  void showsTheNextSessionFirstAndPastOnesBehind() {
    UUID past = sessions.published("Octobre", "2026-10-08T12:00:00Z", "2026-10-08T16:00:00Z");
    UUID later = sessions.published("Février", "2027-02-11T13:00:00Z", "2027-02-11T17:00:00Z");
    UUID last = sessions.published("Novembre", "2026-11-19T13:00:00Z", "2026-11-19T17:00:00Z");
    UUID next = sessions.published("Décembre", "2026-12-31T13:00:00Z", "2026-12-31T17:00:00Z");
    List<Content> all = read(List.of(past, later, last, next)::contains);

    assertThat(ids(page().upcoming(all, SITE))).containsExactly(next, later);
    assertThat(ids(page().past(all, SITE))).containsExactly(last, past);
  }

  @Test
  void countsASessionThatIsGoingOnAsTheNextOne() {
    UUID now = sessions.published("En cours", "2026-12-01T09:00:00Z", "2026-12-01T10:00:01Z");

    assertThat(ids(page().upcoming(read(now::equals), SITE))).containsExactly(now);
  }

  @Test
  void showsOnAThemeOnlyItsOwn() {
    UUID theme = sessions.theme("Vannerie");
    UUID ours =
        sessions.published(
            "La cale",
            Sessions.time("2027-05-06T12:00:00Z", "2027-05-06T16:00:00Z")
                .add("theme", theme.toString())
                .build());
    UUID other = sessions.published("Ailleurs", "2027-05-07T12:00:00Z", "2027-05-07T16:00:00Z");
    Content shown =
        platform.get(ReadContent.class).find(ReadScope.now("fr"), "theme", theme).orElseThrow();

    assertThat(ids(page().ofTheme(read(List.of(ours, other)::contains), SITE, shown)))
        .containsExactly(ours);
  }

  @Test
  void tellsTheHourWhereTheSessionIsOnBothSidesOfTheClockChange() {
    UUID summer = sessions.published("Été", "2026-10-08T12:00:00Z", "2026-10-08T16:30:00Z");
    UUID winter = sessions.published("Hiver", "2026-11-19T13:00:00Z", "2026-11-19T17:00:00Z");

    SessionLine first = line(summer);
    assertThat(first.day()).isEqualTo("jeudi 8 octobre 2026");
    assertThat(first.hours()).isEqualTo("de 14\u202fh à 18\u202fh\u202f30");
    assertThat(first.start()).isEqualTo("2026-10-08T14:00:00+02:00");
    assertThat(line(winter).hours()).isEqualTo("de 14\u202fh à 18\u202fh");
    assertThat(line(winter).start()).isEqualTo("2026-11-19T14:00:00+01:00");
    assertThat(first.zone()).isEqualTo("heure d’Europe centrale");
  }

  @Test
  void tellsTheDayOfTheEndWhereItIsAnotherOne() {
    UUID night = sessions.published("La nuit", "2026-10-08T20:00:00Z", "2026-10-09T06:00:00Z");

    assertThat(line(night).hours()).isEqualTo("de 22\u202fh au vendredi 9 octobre 2026, 8\u202fh");
  }

  @Test
  void isAnEventForSearchEnginesThatEndsNoScript() {
    UUID place = sessions.place("L’Appentis");
    UUID session =
        sessions.published(
            "</script><b>À l’établi",
            Sessions.time("2026-10-08T12:00:00Z", "2026-10-08T16:00:00Z")
                .add("place", place.toString())
                .add("capacity", 18)
                .build());

    String script = page().structuredData(one(session), SITE, "/fr/sessions/x");

    assertThat(script).doesNotContain("<");
    JsonObject event = JsonText.parse(script);
    assertThat(event.getString("@type")).isEqualTo("Event");
    assertThat(event.getInt("maximumAttendeeCapacity")).isEqualTo(18);
    assertThat(event.getString("startDate")).isEqualTo("2026-10-08T14:00:00+02:00");
    assertThat(event.getString("url")).endsWith("/fr/sessions/x").startsWith("http");
    assertThat(
            event.getJsonObject("location").getJsonObject("address").getString("addressLocality"))
        .isEqualTo("Saint-Lô");
  }

  @Test
  void readsAsManyStatementsForSixtyAsForSix() {
    int six = statements(6);
    int sixty = statements(54);

    assertThat(six).isLessThanOrEqualTo(6);
    assertThat(sixty).isEqualTo(six);
  }

  private int statements(int more) {
    for (int i = 0; i < more; i++) {
      sessions.published(
          "Session " + i,
          Sessions.time("2030-10-08T12:00:00Z", "2030-10-08T16:00:00Z")
              .add("theme", sessions.theme("Thème " + i).toString())
              .add("place", sessions.place("Lieu " + i).toString())
              .build());
    }
    AtomicReference<List<SessionLine>> shown = new AtomicReference<>();
    List<String> made =
        platform.statements().during(() -> shown.set(page().upcoming(read(session -> true), SITE)));
    assertThat(shown.get()).hasSizeGreaterThanOrEqualTo(more);
    return made.size();
  }

  private SessionLine line(UUID session) {
    return page().line(one(session), SITE);
  }

  private Content one(UUID session) {
    return read(session::equals).get(0);
  }

  private List<Content> read(Predicate<UUID> wanted) {
    return platform
        .get(ReadContent.class)
        .list(ReadScope.now("fr"), SchedulingPlugin.SESSION, 100)
        .stream()
        .filter(session -> wanted.test(session.id()))
        .toList();
  }

  private static List<UUID> ids(List<SessionLine> lines) {
    return lines.stream().map(line -> line.session().id()).toList();
  }

  private SessionsPage page() {
    return new SessionsPage(
        platform.get(TestForm.class), platform.get(SiteLinks.class), platform.clock());
  }
}
