package org.innoplaces.launcher.audit;

/**
 * What a look through the whole log found.
 *
 * @param sound how many entries are as they were written, from the first on
 * @param last the hash of the last of them; empty when there is none
 * @param fault what is wrong behind them, as a sentence; null when nothing is
 */
public record AuditVerdict(long sound, String last, String fault) {

  /** Whether the log is as it was written. */
  public boolean isSound() {
    return fault == null;
  }
}
