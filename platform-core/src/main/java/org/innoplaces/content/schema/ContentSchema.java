package org.innoplaces.content.schema;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All content types and blocks of the running instance, core and plugins.
 *
 * <p>Built once at start, immutable.
 */
public final class ContentSchema {

  private final Map<String, TypeSchema> types;
  private final Map<String, BlockSchema> blocks;

  /** The schema of these types and blocks by name. */
  public ContentSchema(Map<String, TypeSchema> types, Map<String, BlockSchema> blocks) {
    this.types = new TreeMap<>(types);
    this.blocks = new TreeMap<>(blocks);
  }

  /** All types, ordered by name. */
  public Collection<TypeSchema> types() {
    return types.values();
  }

  /** All blocks, ordered by name. */
  public Collection<BlockSchema> blocks() {
    return blocks.values();
  }

  /** The type of that name. */
  public Optional<TypeSchema> type(String name) {
    return Optional.ofNullable(types.get(name));
  }

  /** The names of all collections, in the order of their types. */
  public List<String> collections() {
    return types.values().stream().map(TypeSchema::collection).toList();
  }

  /** The type whose entries stand under that address. */
  public Optional<TypeSchema> collection(String collection) {
    return types.values().stream().filter(t -> t.collection().equals(collection)).findFirst();
  }

  /**
   * The type of that name, which the caller got from stored data or code.
   *
   * @throws UnknownType when no plugin brings it any more
   */
  public TypeSchema require(String name) {
    return type(name).orElseThrow(() -> new UnknownType(name, typeNames()));
  }

  /** The names of all types, for people. */
  public String typeNames() {
    return String.join(", ", new TreeSet<>(types.keySet()));
  }
}
