package org.innoplaces.launcher.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import org.innoplaces.access.Actor;
import org.innoplaces.audit.AuditFact;
import org.innoplaces.audit.action.RecordAudit;
import org.innoplaces.testkit.EachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the platform wrote is sound; one altered byte is noticed, and its place is named. */
class AuditTableTest {

  private static final String[][] DAMAGES = {
    {"update audit_entry set sequence_number = 13 where sequence_number = 3", "3 is missing"},
    {"update audit_entry set at = at + interval '1' second where sequence_number = 3", "3 ("},
    {"update audit_entry set actor = 'System' where sequence_number = 3", "3 ("},
    {"update audit_entry set action = 'test.donf' where sequence_number = 3", "3 ("},
    {"update audit_entry set subject = 'thing/4' where sequence_number = 3", "3 ("},
    {"update audit_entry set detail = '{ }' where sequence_number = 3", "3 ("},
    {
      "update audit_entry set previous_hash = upper(previous_hash) where sequence_number = 3", "3 ("
    },
    {"update audit_entry set hash = upper(hash) where sequence_number = 3", "3 ("},
    {"delete from audit_entry where sequence_number = 3", "3 is missing: the next one is 4"},
    {"delete from audit_entry where sequence_number = 1", "1 is missing"},
    {"delete from audit_entry where sequence_number > 4", "5 is missing: the log was cut off"},
    {"delete from audit_entry", "1 is missing: the log was cut off, it had 9"},
    {"update audit_head set sequence_number = 8", "9 stands behind the end"},
    {"update audit_head set hash = upper(hash)", "9 is not the one"},
    {"delete from audit_head", "where the log ends is gone"},
    {
      "update audit_entry set sequence_number = -3 where sequence_number = 3;"
          + "update audit_entry set sequence_number = 3 where sequence_number = 4;"
          + "update audit_entry set sequence_number = 4 where sequence_number = -3",
      "3 ("
    },
  };

  static Stream<TestPlatform> platforms() {
    return Stream.of(EachDatabase.h2(), EachDatabase.postgres());
  }

  static Stream<Arguments> damages() {
    return platforms()
        .flatMap(
            platform ->
                Stream.of(DAMAGES).map(damage -> Arguments.of(platform, damage[0], damage[1])));
  }

  @BeforeEach
  void write() {
    platforms().forEach(AuditTableTest::nineEntries);
  }

  private static void nineEntries(TestPlatform platform) {
    execute(platform, "delete from audit_entry");
    execute(platform, "delete from audit_head");
    execute(platform, "insert into audit_head (id, sequence_number, hash) values (1, 0, '')");
    for (int i = 1; i <= 9; i++) {
      AuditFact fact = new AuditFact("test.done", "thing/" + i, "{\"café\":" + i + "}");
      platform.inTransaction(() -> platform.get(RecordAudit.class).record(Actor.SYSTEM, fact));
    }
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("platforms")
  void findsNothingInALogAsThePlatformWritesIt(TestPlatform platform) throws SQLException {
    AuditVerdict verdict = check(platform);

    assertThat(verdict.fault()).isNull();
    assertThat(verdict.sound()).isEqualTo(9);
    assertThat(verdict.last()).hasSize(64);
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("damages")
  void namesThePlaceOfEveryDamage(TestPlatform platform, String damage, String place)
      throws SQLException {
    execute(platform, damage);

    assertThat(check(platform).fault()).contains(place);
  }

  private static AuditVerdict check(TestPlatform platform) throws SQLException {
    try (Connection connection = platform.database().dataSource().getConnection()) {
      return new AuditTable(connection).check();
    }
  }

  private static void execute(TestPlatform platform, String sql) {
    try (Connection connection = platform.database().dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
