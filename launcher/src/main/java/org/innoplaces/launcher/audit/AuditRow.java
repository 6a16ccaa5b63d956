package org.innoplaces.launcher.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;

/** An entry of the log as it stands in its table. */
record AuditRow(
    long number,
    Instant at,
    String actor,
    String action,
    String subject,
    String detail,
    String previousHash,
    String hash) {

  static final String COLUMNS =
      "sequence_number, at, actor, action, subject, detail, previous_hash, hash";

  static AuditRow of(ResultSet row) throws SQLException {
    return new AuditRow(
        row.getLong("sequence_number"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getString("actor"),
        row.getString("action"),
        row.getString("subject"),
        row.getString("detail"),
        row.getString("previous_hash"),
        row.getString("hash"));
  }

  /**
   * The hash that it must carry, by the rule in the reference: SHA-256 over all other columns, each
   * with its length in bytes and a colon before it.
   */
  String expectedHash() {
    MessageDigest digest = sha256();
    for (String member :
        List.of(
            Long.toString(number), at.toString(), actor, action, subject, detail, previousHash)) {
      byte[] bytes = member.getBytes(StandardCharsets.UTF_8);
      digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
      digest.update(bytes);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    }
  }
}
