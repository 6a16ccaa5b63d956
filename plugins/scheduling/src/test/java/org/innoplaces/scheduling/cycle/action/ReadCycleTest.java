package org.innoplaces.scheduling.cycle.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.scheduling.Cycles;
import org.innoplaces.scheduling.cycle.Cycle;
import org.innoplaces.scheduling.cycle.TypedCycle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadCycleTest {

  private final PlanCycle planning = new PlanCycle(new Holidays());

  @Test
  void takesTheNumberOfSessionsFromTheRule() {
    assertThat(read("rule", "RRULE:freq=weekly;count=4", "sessions", "").sessions()).isEqualTo(4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "every six weeks",
        "FREQ=SOMETIMES",
        "INTERVAL=6",
        "FREQ=WEEKLY;INTERVAL=0",
        "FREQ=WEEKLY;INTERVAL=-1",
        "FREQ=WEEKLY;INTERVAL=six",
        "FREQ=WEEKLY;BYDAY=XX",
        "FREQ=WEEKLY;BYDAY=",
        "FREQ=WEEKLY;UNTIL=soon",
        "FREQ=WEEKLY;COLOUR=RED",
        "FREQ=",
        ";;;",
        "FREQ=YEARLY;INTERVAL=2147483647",
        "FREQ=WEEKLY;INTERVAL=99999999999"
      })
  void refusesARuleThatIsNone(String rule) {
    assertThat(problems("rule", rule))
        .singleElement()
        .satisfies(told -> assertThat(told).startsWith("/rule: ").contains(rule));
  }

  @Test
  void refusesARuleWithoutEnd() {
    assertThat(problems("sessions", ""))
        .containsExactly(
            "/rule: Nothing says how many sessions there are, so the cycle would have no end:"
                + " give their number, or COUNT in the rule.");
  }

  @Test
  void refusesTenThousandSessions() {
    assertThat(problems("rule", "FREQ=DAILY;COUNT=10000", "sessions", ""))
        .containsExactly("/rule: A cycle has 60 sessions at most, and this would be 10,000.");
    assertThat(problems("sessions", "10000"))
        .containsExactly("/sessions: A cycle has 60 sessions at most, and this would be 10,000.");
  }

  @Test
  void refusesARuleThatComesMoreThanOnceADay() {
    assertThat(problems("rule", "FREQ=SECONDLY"))
        .singleElement()
        .asString()
        .contains("more often than daily");
  }

  @Test
  void refusesTwoNumbersOfSessions() {
    assertThat(problems("rule", "FREQ=WEEKLY;COUNT=5"))
        .containsExactly(
            "/rule: The rule says 5 sessions (COUNT), and beside it stands 6:"
                + " keep one of the two.");
  }

  /** Whatever somebody types: a plan, or a refusal that names the rule, and soon. */
  @Property(tries = 1000)
  void refusesOrUnderstandsEveryRule(@ForAll("rules") String rule) {
    Throwable refused =
        catchThrowable(
            () -> assertTimeout(Duration.ofSeconds(5), () -> planning.plan(read("rule", rule))));

    assertThat(refused == null || refused instanceof InvalidInput)
        .as("%s: %s", rule, refused)
        .isTrue();
  }

  @Provide
  Arbitrary<String> rules() {
    Arbitrary<String> frequencies = oneOf("DAILY WEEKLY MONTHLY YEARLY HOURLY NEVER -");
    Arbitrary<String> names =
        oneOf(
            "INTERVAL COUNT UNTIL BYDAY BYMONTH BYMONTHDAY BYYEARDAY BYWEEKNO BYSETPOS BYHOUR"
                + " BYSECOND WKST X-Y -");
    Arbitrary<String> values =
        oneOf(
            "1 -1 0 2 6 13 54 400 2147483647 99999999999 TH MO MO,TH 1MO -1FR 99TH ZZ 20270601"
                + " 20270601T000000Z soon - , 1,2,x");
    Arbitrary<String> parts = Combinators.combine(names, values).as((n, v) -> n + "=" + v);
    return Combinators.combine(frequencies, parts.list().ofMaxSize(4))
        .as((frequency, more) -> "FREQ=" + frequency + ";" + String.join(";", more));
  }

  /** One of the words; a hyphen stands for nothing at all. */
  private static Arbitrary<String> oneOf(String words) {
    return Arbitraries.of(words.split(" ")).map(word -> word.equals("-") ? "" : word);
  }

  @ParameterizedTest
  @ValueSource(strings = {"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=WEEKLY;UNTIL=20261101"})
  void refusesARuleWithTooFewDays(String rule) {
    assertThat(problems("rule", rule)).singleElement().asString().contains("of 6 sessions only");
  }

  @ParameterizedTest
  @CsvSource({
    "name, ''",
    "first, tomorrow",
    "first, 2026-02-30",
    "time, 25:00",
    "minutes, 0",
    "minutes, 1441",
    "minutes, four",
    "zone, Mars/Base",
    "zone, +01:00",
    "department, 20",
    "department, 99",
    "department, Paris",
    "policy, PERHAPS",
    "sessions, 0",
    "sessions, many"
  })
  void namesTheFieldThatIsWrong(String field, String typed) {
    assertThat(problems(field, typed))
        .singleElement()
        .satisfies(told -> assertThat(told).startsWith("/" + field + ": ").doesNotContain("{"));
  }

  @Test
  void tellsAllThatIsWrongAtOnce() {
    InvalidInput refused =
        catchThrowableOfType(InvalidInput.class, () -> planning.read(new TypedCycle(Map.of())));

    assertThat(refused.problems())
        .extracting(problem -> problem.source().value())
        .containsExactly(
            "/name", "/first", "/rule", "/time", "/minutes", "/zone", "/department", "/policy");
  }

  @Test
  void saysOfWhatIsMissingWhatBelongsThere() {
    assertThat(problems("first", "", "zone", "", "minutes", ""))
        .containsExactly(
            "/first: Give the first day, like 2026-10-08.",
            "/minutes: Say how long sessions last: minutes from 1 to 1440.",
            "/zone: Give a time zone, like Europe/Paris.")
        .doesNotContain("“”");
  }

  @Test
  void readsWhatIsSound() {
    Cycle cycle = read("department", "2a");

    assertThat(cycle.department()).isEqualTo("2A");
    assertThat(cycle.length()).isEqualTo(Duration.ofHours(4));
  }

  private List<String> problems(String... changes) {
    InvalidInput refused =
        catchThrowableOfType(InvalidInput.class, () -> planning.plan(read(changes)));
    assertThat(refused).isNotNull();
    return refused.problems().stream()
        .map(problem -> problem.source().value() + ": " + problem.text(Locale.ENGLISH))
        .toList();
  }

  private Cycle read(String... changes) {
    return planning.read(new TypedCycle(Cycles.typed(changes)));
  }
}
