package org.innoplaces.launcher.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Appends an entry to the audit log of an instance that does not run, as the platform would. */
public final class AppendToAudit {

  private static final String ACTOR = "system";

  private final Connection connection;
  private final Clock clock;

  /** Appends in the transaction of the connection. */
  public AppendToAudit(Connection connection, Clock clock) {
    this.connection = connection;
    this.clock = clock;
  }

  /**
   * Appends one entry.
   *
   * @param subject what was changed, as type and id
   * @param detail a JSON object of at most 4,000 characters
   */
  public void entry(String action, String subject, String detail) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet head =
            statement.executeQuery("select sequence_number, hash from audit_head for update")) {
      if (!head.next()) {
        throw new SQLException("the note of where the audit log ends is gone");
      }
      Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
      long number = head.getLong(1) + 1;
      String before = head.getString(2);
      AuditRow row = new AuditRow(number, at, ACTOR, action, subject, detail, before, "");
      insert(row);
      advance(row);
    }
  }

  private void insert(AuditRow row) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into audit_entry (" + AuditRow.COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?)")) {
      insert.setLong(1, row.number());
      insert.setObject(2, row.at().atOffset(ZoneOffset.UTC));
      insert.setString(3, row.actor());
      insert.setString(4, row.action());
      insert.setString(5, row.subject());
      insert.setString(6, row.detail());
      insert.setString(7, row.previousHash());
      insert.setString(8, row.expectedHash());
      insert.executeUpdate();
    }
  }

  private void advance(AuditRow row) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement("update audit_head set sequence_number = ?, hash = ?")) {
      update.setLong(1, row.number());
      update.setString(2, row.expectedHash());
      update.executeUpdate();
    }
  }
}
