package org.innoplaces.content.exchange;

import java.util.List;

/**
 * What an import folder holds.
 *
 * @param unknown what becomes of what nobody here knows
 * @param types how entries of types are called that may not be here
 * @param entries in the order of their paths
 */
public record ImportedFolder(
    Unknown unknown, List<RememberedType> types, List<ImportedEntry> entries) {

  /** What becomes of blocks and types that nobody knows: the plugin may be away that has them. */
  public enum Unknown {
    /** Nothing of the folder is imported. */
    REFUSE,
    /** They are stored as they are. */
    KEEP,
    /** Entries of such types are left out; such blocks are refused. */
    SKIP
  }

  /** Keeps a copy. */
  public ImportedFolder {
    types = List.copyOf(types);
    entries = List.copyOf(entries);
  }

  /** Whether blocks and types that nobody knows are kept instead of refused. */
  public boolean keepsUnknown() {
    return unknown == Unknown.KEEP;
  }

  /** Whether entries of types that nobody knows are left out instead of refused. */
  public boolean skipsUnknown() {
    return unknown == Unknown.SKIP;
  }
}
