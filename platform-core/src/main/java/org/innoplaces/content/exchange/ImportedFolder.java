package org.innoplaces.content.exchange;

import java.util.List;

/**
 * What an import folder holds.
 *
 * @param keepsUnknown whether blocks and types that nobody knows are kept instead of refused
 * @param entries in the order of their paths
 */
public record ImportedFolder(boolean keepsUnknown, List<ImportedEntry> entries) {

  /** Keeps a copy. */
  public ImportedFolder {
    entries = List.copyOf(entries);
  }
}
