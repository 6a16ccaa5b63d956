package org.innoplaces.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.audit.action.RecordAudit;
import org.innoplaces.json.JsonText;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class RecordAuditTest {

  private final TestPlatform platform;

  RecordAuditTest(TestPlatform platform) {
    this.platform = platform;
  }

  @Test
  void tellsWhoDidWhatToWhichThingAndWhen() {
    UUID entry = platform.editor().create("note");
    platform.editor().save(entry, "fr", JsonText.object().add("title", "Un").build());

    AuditEntry last = last();

    assertThat(last.action()).isEqualTo("content.saved");
    assertThat(last.subject()).isEqualTo("note/" + entry);
    assertThat(last.actor()).isEqualTo("system");
    assertThat(last.at()).isEqualTo(platform.clock().instant());
    assertThat(last.detail()).isEqualTo("{\"locale\":\"fr\",\"number\":1}");
    assertThat(AuditChain.faults(platform)).isEmpty();
  }

  @Test
  void chainsSeveralEntriesOfOneTransaction() {
    platform.inTransaction(
        () -> {
          UUID entry = platform.editor().create("note");
          platform.editor().save(entry, "fr", JsonText.object().add("title", "Un").build());
          platform.editor().publish(entry, "fr");
          platform.editor().unpublish(entry, "fr");
        });

    assertThat(AuditChain.entries(platform))
        .extracting(AuditEntry::action)
        .endsWith("content.created", "content.saved", "content.published", "content.unpublished");
    assertThat(AuditChain.faults(platform)).isEmpty();
  }

  @Test
  void keepsEveryCharacterOfTheDetail() {
    String detail = "{\"name\":\"Éloïse \uD83C\uDF3B 日本 'x' \\\\\"}";
    platform.inTransaction(
        () ->
            platform
                .get(RecordAudit.class)
                .record(Actor.SYSTEM, new AuditFact("test.done", "test/1", detail)));

    assertThat(last().detail()).isEqualTo(detail);
    assertThat(AuditChain.faults(platform)).isEmpty();
  }

  @Test
  void showsEveryChangeThatWasMadeAfterwards() {
    TestDatabase own =
        platform.toString().equals("H2") ? TestDatabase.h2() : TestDatabase.postgres();
    try (TestPlatform other = TestPlatform.on(own).start()) {
      other.editor().create("note");
      other.editor().create("note");
      other.editor().create("note");
      assertThat(AuditChain.faults(other)).isEmpty();

      execute(own, "update audit_entry set actor = 'nobody' where sequence_number = 2");
      assertThat(AuditChain.faults(other)).containsExactly("2 was changed");
      execute(own, "delete from audit_entry where sequence_number = 2");
      assertThat(AuditChain.faults(other)).contains("number 2 is missing");
      execute(own, "delete from audit_entry where sequence_number > 1");
      assertThat(AuditChain.faults(other)).containsExactly("the end was cut off");
    }
  }

  private static void execute(TestDatabase database, String sql) {
    try (Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private AuditEntry last() {
    var entries = AuditChain.entries(platform);
    return entries.get(entries.size() - 1);
  }
}
