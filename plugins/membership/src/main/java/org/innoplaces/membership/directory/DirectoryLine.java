package org.innoplaces.membership.directory;

import java.util.Map;
import java.util.UUID;

/**
 * A member, as a reader sees them.
 *
 * @param seen in the order of the fields; never without the name
 */
public record DirectoryLine(UUID id, Map<ProfileField, String> seen) {

  /** The text of a field; empty when the reader sees none. */
  public String of(String field) {
    return seen.entrySet().stream()
        .filter(one -> one.getKey().token().equals(field))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }
}
