package org.innoplaces.content.manage;

import java.util.List;

/**
 * What publishing shared values would change for readers.
 *
 * @param fields the paths of the fields that readers do not see as they are now, for example {@code
 *     position} or {@code extensions.hello.stars}; empty when they see them all
 * @param languages in which readers see the entry, or will; they would see the change there, too
 */
public record SharedChange(List<String> fields, List<String> languages) {

  /** Keeps copies. */
  public SharedChange {
    fields = List.copyOf(fields);
    languages = List.copyOf(languages);
  }
}
