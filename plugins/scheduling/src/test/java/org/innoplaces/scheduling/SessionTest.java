package org.innoplaces.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.innoplaces.content.delivery.Content;
import org.innoplaces.content.delivery.ReadScope;
import org.innoplaces.content.delivery.action.ReadContent;
import org.innoplaces.json.JsonText;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class SessionTest {

  private static final String START = "2026-10-08T12:00:00Z";
  private static final String END = "2026-10-08T16:00:00Z";

  private final TestPlatform platform;
  private final Sessions sessions;

  SessionTest(TestPlatform platform) {
    this.platform = platform;
    this.sessions = new Sessions(platform);
  }

  @Test
  void isOnAThemeAtAPlace() {
    UUID theme = sessions.theme("Menuiserie");
    UUID place = sessions.place("L’Appentis");
    UUID session =
        sessions.published(
            "À l’établi",
            Sessions.time(START, END)
                .add("theme", theme.toString())
                .add("place", place.toString())
                .add("languages", JsonText.array().add("fr").add("en"))
                .build());

    Content read = read(session);

    assertThat(read.get("start")).isEqualTo(Instant.parse(START));
    assertThat(((Content) read.get("theme")).get("title")).isEqualTo("Menuiserie");
    assertThat(((Content) read.get("place")).get("name")).isEqualTo("L’Appentis");
  }

  @Test
  void isNotPublishedWhenItEndsBeforeItBegins() {
    assertThat(refusal(Sessions.time(END, START).build()))
        .isEqualTo(
            "/end: La session se termine avant de commencer\u202f:"
                + " indiquez une fin postérieure au début.");
  }

  @Test
  void isNotPublishedWhenItLastsNoTime() {
    assertThat(refusal(Sessions.time(START, START).build())).startsWith("/end: ");
  }

  @Test
  void isNotPublishedWithoutATime() {
    assertThat(refusal(JsonText.object().build())).contains("/start: ", "/end: ");
  }

  @Test
  void isNotPublishedInAZoneThatNobodyKnows() {
    assertThat(refusal(Sessions.time(START, END).add("timeZone", "Mars/Base").build()))
        .startsWith("/timeZone: ");
  }

  @Test
  void isNotPublishedWithALanguageThatNobodySpeaks() {
    assertThat(
            refusal(
                Sessions.time(START, END)
                    .add("languages", JsonText.array().add("french!"))
                    .build()))
        .startsWith("/languages/0: ");
  }

  private String refusal(JsonObject shared) {
    InvalidInput refused =
        catchThrowableOfType(InvalidInput.class, () -> sessions.published("À l’établi", shared));
    assertThat(refused).isNotNull();
    return refused.problems().stream()
        .map(problem -> problem.source().value() + ": " + problem.text(Locale.FRENCH))
        .sorted()
        .reduce("", (all, one) -> all + (all.isEmpty() ? "" : "\n") + one);
  }

  private Content read(UUID session) {
    return platform
        .get(ReadContent.class)
        .find(ReadScope.now("fr"), SchedulingPlugin.SESSION, session)
        .orElseThrow();
  }
}
