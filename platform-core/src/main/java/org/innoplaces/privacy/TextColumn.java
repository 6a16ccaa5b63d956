package org.innoplaces.privacy;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A column whose texts may name people, for modules that let {@link StoredTexts} look through it.
 *
 * @param table its table, lower-case letters and underscores
 * @param name its own name
 * @param kind what its texts are
 * @param owner where the id of the thing stands that the text belongs to; empty for copies of texts
 *     that stand elsewhere, too
 */
public record TextColumn(String table, String name, Kind kind, Optional<Owner> owner) {

  private static final Pattern NAME = Pattern.compile("[a-z_]+");

  /** What the texts are. */
  public enum Kind {
    /** Words, or HTML. */
    TEXT,
    /** Words that nothing else in their table may have. */
    UNIQUE,
    /** An address on the site, which must stay one. */
    SLUG,
    /** A JSON object. */
    JSON
  }

  /**
   * What a text belongs to.
   *
   * @param type as the audit log names it, for example {@code entry}
   * @param column the column of the same table with its id
   */
  public record Owner(String type, String column) {}

  /** Names come from code, never from outside. */
  public TextColumn {
    if (!NAME.matcher(table).matches()
        || !NAME.matcher(name).matches()
        || owner.filter(of -> !NAME.matcher(of.column()).matches()).isPresent()) {
      throw new IllegalArgumentException("No column: " + table + "." + name);
    }
  }

  /** A column of texts that belong to something. */
  public static TextColumn of(String table, String name, Kind kind, Owner owner) {
    return new TextColumn(table, name, kind, Optional.of(owner));
  }

  /** A column of copies. */
  public static TextColumn copies(String table, String name, Kind kind) {
    return new TextColumn(table, name, kind, Optional.empty());
  }
}
