package org.innoplaces.audit.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.stream.Stream;
import org.innoplaces.access.Actor;
import org.innoplaces.audit.AuditFact;
import org.innoplaces.audit.AuditFault;
import org.innoplaces.audit.AuditVerdict;
import org.innoplaces.testkit.TestDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One altered byte is noticed wherever it is, and its place is named. */
class VerifyAuditTest {

  private static final TestPlatform H2 = TestPlatform.on(TestDatabase.h2()).start();
  private static final TestPlatform POSTGRES = TestPlatform.on(TestDatabase.postgres()).start();

  /** Each takes the other's place, which the key allows in three steps. */
  private static final String SWAP =
      "update audit_entry set sequence_number = -3 where sequence_number = 3;"
          + "update audit_entry set sequence_number = 3 where sequence_number = 4;"
          + "update audit_entry set sequence_number = 4 where sequence_number = -3";

  private static final String[][] DAMAGES = {
    {"update audit_entry set sequence_number = 13 where sequence_number = 3", "3 missing"},
    {"update audit_entry set at = at + interval '1' second where sequence_number = 3", "3 altered"},
    {"update audit_entry set actor = 'System' where sequence_number = 3", "3 altered"},
    {"update audit_entry set action = 'test.donf' where sequence_number = 3", "3 altered"},
    {"update audit_entry set subject = 'thing/4' where sequence_number = 3", "3 altered"},
    {"update audit_entry set detail = '{\"n\": 3}' where sequence_number = 3", "3 altered"},
    {"update audit_entry set detail = detail || ' ' where sequence_number = 3", "3 altered"},
    {
      "update audit_entry set previous_hash = upper(previous_hash) where sequence_number = 3",
      "3 altered"
    },
    {"update audit_entry set hash = upper(hash) where sequence_number = 3", "3 altered"},
    {"delete from audit_entry where sequence_number = 3", "3 missing"},
    {"delete from audit_entry where sequence_number = 1", "1 missing"},
    {"delete from audit_entry where sequence_number = 9", "9 cut"},
    {"delete from audit_entry where sequence_number > 4", "5 cut"},
    {"delete from audit_entry", "1 cut"},
    {"update audit_head set sequence_number = 8", "9 unclaimed"},
    {"update audit_head set sequence_number = 10", "10 cut"},
    {"update audit_head set hash = upper(hash)", "9 head"},
    {SWAP, "3 altered"},
  };

  static Stream<Arguments> damages() {
    return Stream.of(H2, POSTGRES)
        .flatMap(
            platform ->
                Stream.of(DAMAGES).map(damage -> Arguments.of(platform, damage[0], damage[1])));
  }

  static Stream<TestPlatform> platforms() {
    return Stream.of(H2, POSTGRES);
  }

  @AfterAll
  static void close() {
    H2.close();
    POSTGRES.close();
  }

  @BeforeEach
  void write() {
    platforms().forEach(VerifyAuditTest::nineEntries);
  }

  private static void nineEntries(TestPlatform platform) {
    execute(platform, "delete from audit_entry");
    execute(platform, "update audit_head set sequence_number = 0, hash = ''");
    for (int i = 1; i <= 9; i++) {
      AuditFact fact = new AuditFact("test.done", "thing/" + i, "{\"n\":" + i + "}");
      platform.inTransaction(() -> platform.get(RecordAudit.class).record(Actor.SYSTEM, fact));
    }
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("platforms")
  void findsNothingInASoundLog(TestPlatform platform) {
    AuditVerdict verdict = verify(platform);

    assertThat(verdict.fault()).isEmpty();
    assertThat(verdict.entries()).isEqualTo(9);
    assertThat(verdict.last()).hasSize(64);
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("damages")
  void namesThePlaceOfEveryDamage(TestPlatform platform, String damage, String place) {
    execute(platform, damage);

    assertThat(verify(platform).fault().map(VerifyAuditTest::words)).isEqualTo(Optional.of(place));
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("platforms")
  void noticesAnEntryThatWasChangedTogetherWithItsHash(TestPlatform platform) {
    String hash = verify(platform).last();
    execute(platform, "delete from audit_entry where sequence_number > 5");
    execute(
        platform,
        "update audit_head set sequence_number = 5,"
            + " hash = (select hash from audit_entry where sequence_number = 5)");
    AuditFact fact = new AuditFact("test.done", "thing/6", "{}");
    platform.inTransaction(() -> platform.get(RecordAudit.class).record(Actor.SYSTEM, fact));

    AuditVerdict anew = verify(platform);

    // A chain that was made anew is sound in itself; only the hash kept elsewhere tells.
    assertThat(anew.fault()).isEmpty();
    assertThat(anew.last()).isNotEqualTo(hash);
  }

  private static AuditVerdict verify(TestPlatform platform) {
    return platform.get(VerifyAudit.class).verify(Actor.SYSTEM);
  }

  private static String words(AuditFault fault) {
    return fault.sequence() + " " + fault.reason();
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
