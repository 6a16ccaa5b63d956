package org.innoplaces.launcher.plugin.trace;

import java.util.Locale;

/**
 * One thing that a plugin brought and that outlives its jar.
 *
 * @param plugin its id
 */
public record Trace(String plugin, Kind kind, String name) {

  /** What was brought. */
  public enum Kind {
    /** The plugin itself; the name is the digest of its jar. */
    PLUGIN,
    /** A table or view, in lower case. */
    TABLE,
    /** A sequence, in lower case. */
    SEQUENCE,
    /** A content type. */
    TYPE,
    /** A kind of block. */
    BLOCK;

    String token() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Kind of(String token) {
      return valueOf(token.toUpperCase(Locale.ROOT));
    }
  }
}
