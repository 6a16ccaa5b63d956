package org.innoplaces.launcher.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Goes through the table of the audit log from its first entry to its end.
 *
 * <p>Not the platform's own code on purpose: what checks a log should not be what wrote it.
 */
public final class AuditTable {

  private static final int BATCH = 1_000;

  private final Connection connection;
  private long sound;
  private String last = "";
  private String fault;

  /** Reads over a connection whose transaction sees one state of the database. */
  public AuditTable(Connection connection) {
    this.connection = connection;
  }

  /** Checks every entry, and that the log ends where it should. */
  public AuditVerdict check() throws SQLException {
    sound = 0;
    last = "";
    fault = null;
    boolean more = true;
    while (more && fault == null) {
      more = checkBatch();
    }
    if (fault == null) {
      checkEnd();
    }
    return new AuditVerdict(sound, last, fault);
  }

  private boolean checkBatch() throws SQLException {
    boolean found = false;
    try (PreparedStatement statement =
        connection.prepareStatement(
            "select "
                + AuditRow.COLUMNS
                + " from audit_entry where sequence_number > ? order by sequence_number")) {
      statement.setLong(1, sound);
      statement.setMaxRows(BATCH);
      try (ResultSet rows = statement.executeQuery()) {
        while (fault == null && rows.next()) {
          found = true;
          check(AuditRow.of(rows));
        }
      }
    }
    return found;
  }

  private void check(AuditRow row) {
    long number = sound + 1;
    if (row.number() != number) {
      fault = "Entry %d is missing: the next one is %d.".formatted(number, row.number());
    } else if (!row.expectedHash().equals(row.hash())) {
      fault =
          "Entry %d (%s, %s, %s) was altered: its hash does not fit it."
              .formatted(number, row.at(), row.action(), row.subject());
    } else if (!row.previousHash().equals(last)) {
      fault = "Entry %d does not follow the one before it.".formatted(number);
    } else {
      sound = number;
      last = row.hash();
    }
  }

  private void checkEnd() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet head = statement.executeQuery("select sequence_number, hash from audit_head")) {
      if (!head.next()) {
        fault = "The note of where the log ends is gone.";
        return;
      }
      long end = head.getLong("sequence_number");
      if (end > sound) {
        fault = "Entry %d is missing: the log was cut off, it had %d.".formatted(sound + 1, end);
      } else if (end < sound) {
        fault = "Entry %d stands behind the end of the log.".formatted(end + 1);
      } else if (!head.getString("hash").equals(last)) {
        fault = "Entry %d is not the one that the log ended with.".formatted(sound);
      }
    }
  }
}
