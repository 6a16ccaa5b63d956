package org.innoplaces.content.exchange;

import java.util.List;

/**
 * What an import folder holds.
 *
 * @param keepsUnknown whether blocks and types that nobody knows are kept instead of refused
 * @param types how entries of types are called that may not be here
 * @param entries in the order of their paths
 */
public record ImportedFolder(
    boolean keepsUnknown, List<RememberedType> types, List<ImportedEntry> entries) {

  /** Keeps a copy. */
  public ImportedFolder {
    types = List.copyOf(types);
    entries = List.copyOf(entries);
  }
}
