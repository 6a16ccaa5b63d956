package org.innoplaces.audit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.innoplaces.access.AccessDenied;
import org.innoplaces.access.Actor;
import org.innoplaces.audit.AuditFact;
import org.innoplaces.audit.action.RecordAudit;
import org.innoplaces.json.JsonText;
import org.innoplaces.openapi.action.WriteOpenApi;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.testkit.ApiDescription;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.Test;

/** The audit log as programs read it, page by page and as a file. */
@OnEachDatabase
class ReadAuditTest {

  private static final Actor NOBODY = new Actor("account/" + UUID.randomUUID(), "Nobody");

  private final TestPlatform platform;
  private final AnswerAudit audit;
  private final ApiDescription description;
  private final String thing = "thing/" + UUID.randomUUID();

  ReadAuditTest(TestPlatform platform) {
    this.platform = platform;
    this.audit = platform.get(AnswerAudit.class);
    this.description = ApiDescription.of(platform.get(WriteOpenApi.class).write());
  }

  @Test
  void listsTheNewestFirstInPages() {
    write("test.made", "test.changed", "test.removed");

    JsonObject page = list("filter[subject]", thing, "page[size]", "2");

    assertThat(description.differences("/api/manage/audit", 200, page.toString())).isEmpty();
    assertThat(actions(page)).containsExactly("test.removed", "test.changed");
    assertThat(page.getJsonObject("meta").getInt("total")).isEqualTo(3);
    assertThat(page.getJsonObject("links").getString("next"))
        .contains("page%5Bnumber%5D=2")
        .contains("filter%5Bsubject%5D=thing%2F");
  }

  @Test
  void filtersByWhoWhatAndWhen() {
    Instant before = platform.clock().instant();
    write("test.made");
    platform.clock().advance(Duration.ofHours(1));
    Instant between = platform.clock().instant();
    write("test.changed");
    write(NOBODY, "test_removed");

    assertThat(actions(list("filter[subject]", thing, "filter[actor]", "system")))
        .containsExactly("test.changed", "test.made");
    assertThat(actions(list("filter[subject]", thing, "filter[actor]", NOBODY.id())))
        .containsExactly("test_removed");
    assertThat(actions(list("filter[subject]", thing, "filter[action]", "test_")))
        .containsExactly("test_removed");
    assertThat(actions(list("filter[subject]", thing, "filter[from]", between.toString())))
        .containsExactly("test_removed", "test.changed");
    assertThat(
            actions(
                list(
                    "filter[subject]",
                    thing,
                    "filter[from]",
                    before.toString(),
                    "filter[until]",
                    between.toString())))
        .containsExactly("test.made");
  }

  @Test
  void refusesByNameWhatIsNoFilter() {
    assertThatThrownBy(() -> list("filter[hash]", "0", "filter[from]", "yesterday"))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused ->
                assertThat(refused.problems().stream().map(p -> p.code() + p.source().value()))
                    .containsExactlyInAnyOrder(
                        "unknown-parameterfilter[hash]", "malformed-instantfilter[from]"));
    assertThatThrownBy(() -> export("format", "xlsx")).isInstanceOf(InvalidInput.class);
  }

  @Test
  void exportsEverythingThatIsWantedAsLines() {
    String[] many = new String[1_203];
    Arrays.fill(many, "test.done");
    platform.inTransaction(() -> write(many));

    List<String> lines = export("filter[subject]", thing, "format", "jsonl").lines().toList();

    assertThat(lines).hasSize(1_203);
    List<Long> numbers =
        lines.stream().map(l -> JsonText.parse(l).getJsonNumber("number").longValue()).toList();
    assertThat(numbers).isSorted().doesNotHaveDuplicates();
    assertThat(JsonText.parse(lines.get(0)).getString("detail")).isEqualTo("{}");
  }

  @Test
  void exportsCellsThatNoSpreadsheetTakesForAFormula() {
    platform.inTransaction(
        () ->
            platform
                .get(RecordAudit.class)
                .record(
                    new Actor("=cmd|'/c calc'!A1", "Mallory"),
                    new AuditFact("@SUM(1)", thing, "{\"name\":\"a, \\\"b\\\"\"}")));

    List<String> lines = export("filter[subject]", thing).lines().toList();

    assertThat(lines.get(0)).isEqualTo("number,at,actor,action,subject,detail,hash");
    assertThat(lines.get(1))
        .contains(",\"'=cmd|'/c calc'!A1\",\"'@SUM(1)\"," + thing)
        .contains("\"{\"\"name\"\":\"\"a, \\\"\"b\\\"\"\"\"}\"");
    assertThat(lines).hasSize(2);
  }

  @Test
  void showsNothingToWhoMayNotReadIt() {
    assertThatThrownBy(() -> audit.list(NOBODY, Map.of())).isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> audit.export(NOBODY, Map.of())).isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> audit.verify(NOBODY, Map.of())).isInstanceOf(AccessDenied.class);
  }

  @Test
  void saysWhetherTheLogIsSound() {
    write("test.made");

    JsonObject verdict = audit.verify(Actor.SYSTEM, Map.of());

    assertThat(description.differences("/api/manage/audit/verification", 200, verdict.toString()))
        .isEmpty();
    assertThat(verdict.getJsonObject("meta").getBoolean("sound")).isTrue();
  }

  private void write(String... actions) {
    write(Actor.SYSTEM, actions);
  }

  private void write(Actor actor, String... actions) {
    RecordAudit record = platform.get(RecordAudit.class);
    for (String action : actions) {
      platform.inTransaction(() -> record.record(actor, new AuditFact(action, thing, "{}")));
    }
  }

  private JsonObject list(String... parameters) {
    return audit.list(Actor.SYSTEM, given(parameters));
  }

  private String export(String... parameters) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try {
      audit.export(Actor.SYSTEM, given(parameters)).content().writeTo(file);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return file.toString(StandardCharsets.UTF_8);
  }

  private static List<String> actions(JsonObject page) {
    return page.getJsonArray("data").getValuesAs(JsonObject.class).stream()
        .map(entry -> entry.getJsonObject("attributes").getString("action"))
        .toList();
  }

  private static Map<String, List<String>> given(String... parameters) {
    Map<String, List<String>> given = new TreeMap<>();
    for (int i = 0; i < parameters.length; i += 2) {
      given.put(parameters[i], List.of(parameters[i + 1]));
    }
    return given;
  }
}
