package org.innoplaces.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The hash of an audit entry: SHA-256 over its members, each preceded by its length, so that no two
 * entries with different members give the same bytes.
 */
public final class AuditHash {

  private AuditHash() {}

  /** The hash that the entry must carry, in hexadecimal. */
  public static String of(AuditEntry entry) {
    MessageDigest digest = sha256();
    members(entry)
        .forEach(
            member -> {
              byte[] bytes = member.getBytes(StandardCharsets.UTF_8);
              digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
              digest.update(bytes);
            });
    return HexFormat.of().formatHex(digest.digest());
  }

  private static List<String> members(AuditEntry entry) {
    return List.of(
        Long.toString(entry.sequence()),
        entry.at().toString(),
        entry.actor(),
        entry.action(),
        entry.subject(),
        entry.detail(),
        entry.previousHash());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    }
  }
}
