package org.innoplaces.launcher.plugin.claim;

import java.util.Locale;

/**
 * Something that only one jar can bring.
 *
 * @param name in the form in which two of the kind are compared
 */
record Claim(Kind kind, String name) {

  /** What can be brought; the name is that of a reason's sentence. */
  enum Kind {
    CLASS,
    RESOURCE,
    PAGE,
    ENTITY,
    TABLE,
    PATH,
    BEAN,
    CONTENT_TYPE,
    COLLECTION,
    BLOCK_TYPE;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }
}
