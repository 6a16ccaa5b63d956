package org.innoplaces.content.schema;

import java.util.Set;

/**
 * One field of a content type, a group, a block or an extension.
 *
 * @param name the record component's name, the same in JSON
 * @param kind what it holds
 * @param traits what else is true of it
 */
public record FieldSchema(String name, FieldKind kind, Set<Trait> traits) {

  /** What can be true of a field. */
  public enum Trait {
    TITLE,
    SHARED,
    REQUIRED,
    FILTERABLE,
    SORTABLE
  }

  /** Keeps a copy of the traits. */
  public FieldSchema {
    traits = Set.copyOf(traits);
  }

  /** Whether the field has the trait. */
  public boolean is(Trait trait) {
    return traits.contains(trait);
  }

  /** Whether the value is the same in every language. */
  public boolean shared() {
    return is(Trait.SHARED);
  }

  /** Whether lists can be filtered or sorted by it. */
  public boolean indexed() {
    return is(Trait.FILTERABLE) || is(Trait.SORTABLE) || kind.isRelationship();
  }
}
