package org.innoplaces.content.exchange;

/**
 * What an import did.
 *
 * @param created entries that were not there before
 * @param updated entries that got a new text or were published
 * @param unchanged entries that were as the folder tells them
 * @param records records that plugins took
 * @param kept records that wait for plugins that are away
 */
public record ImportResult(int created, int updated, int unchanged, int records, int kept) {

  /** Of a folder without records of plugins. */
  public ImportResult(int created, int updated, int unchanged) {
    this(created, updated, unchanged, 0, 0);
  }
}
