package org.innoplaces.audit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.innoplaces.http.CsvLine;
import org.innoplaces.json.JsonText;

/** How entries are written into a file, one a line. */
public enum AuditFormat {
  /** Comma-separated values. */
  CSV("csv", CsvLine.MEDIA_TYPE, "number,at,actor,action,subject,detail,hash\r\n") {
    @Override
    public String line(AuditEntry entry) {
      return CsvLine.of(
          Long.toString(entry.sequence()),
          entry.at().toString(),
          entry.actor(),
          entry.action(),
          entry.subject(),
          entry.detail(),
          entry.hash());
    }
  },
  /** A JSON object a line, with everything that the hash of an entry covers. */
  LINES("jsonl", "application/jsonl; charset=UTF-8", "") {
    @Override
    public String line(AuditEntry entry) {
      return JsonText.object()
              .add("number", entry.sequence())
              .add("at", entry.at().toString())
              .add("actor", entry.actor())
              .add("action", entry.action())
              .add("subject", entry.subject())
              .add("detail", entry.detail())
              .add("previousHash", entry.previousHash())
              .add("hash", entry.hash())
              .build()
          + "\n";
    }
  };

  private final String ending;
  private final String mediaType;
  private final String beginning;

  AuditFormat(String ending, String mediaType, String beginning) {
    this.ending = ending;
    this.mediaType = mediaType;
    this.beginning = beginning;
  }

  /** The format whose files end so. */
  public static Optional<AuditFormat> of(String ending) {
    return Stream.of(values()).filter(format -> format.ending.equals(ending)).findFirst();
  }

  /** What all of them end with. */
  public static List<String> endings() {
    return Stream.of(values()).map(AuditFormat::ending).toList();
  }

  /** What the name of a file ends with, without the dot. */
  public String ending() {
    return ending;
  }

  /** With its character set. */
  public String mediaType() {
    return mediaType;
  }

  /** What stands before the first entry. */
  public String beginning() {
    return beginning;
  }

  /** An entry with the end of its line. */
  public abstract String line(AuditEntry entry);
}
