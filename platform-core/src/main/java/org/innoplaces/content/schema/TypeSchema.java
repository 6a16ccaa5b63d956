package org.innoplaces.content.schema;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A content type with the fields that plugins added to it.
 *
 * @param name singular, for example {@code theme}
 * @param collection plural, for example {@code themes}
 * @param single whether there is exactly one entry
 * @param sort the default order of lists: a field, with {@code -} for descending; may be empty
 * @param own the type's own fields
 * @param extensions the fields of each plugin by its id, in the order of the ids
 * @param titleName the name of the field that names an entry, also when the plugin is away
 */
public record TypeSchema(
    String name,
    String collection,
    boolean single,
    String sort,
    GroupSchema own,
    Map<String, GroupSchema> extensions,
    Optional<String> titleName) {

  /** What is known of a type whose plugin is away: its name, and no field. */
  public static TypeSchema absent(String name) {
    return absent(name, "unknown-" + name, Optional.empty());
  }

  /** A type whose plugin is away, of which somebody remembers how its entries are called. */
  public static TypeSchema absent(String name, String collection, Optional<String> titleName) {
    GroupSchema nothing = new GroupSchema(Absent.class, List.of());
    return new TypeSchema(name, collection, false, "", nothing, Map.of(), titleName);
  }

  /** Whether its plugin is away. */
  public boolean isAbsent() {
    return own.record().equals(Absent.class);
  }

  private record Absent() {}

  /** The type's own field of that name. */
  public Optional<FieldSchema> field(String field) {
    return own.field(field);
  }

  /**
   * The field behind a path: {@code title} for an own field, {@code extensions.hello.mood} for one
   * of a plugin.
   */
  public Optional<FieldSchema> fieldAt(String path) {
    String[] steps = path.split("\\.", -1);
    if (steps.length == 1) {
      return own.field(path);
    }
    if (steps.length == 3 && steps[0].equals("extensions") && extensions.containsKey(steps[1])) {
      return extensions.get(steps[1]).field(steps[2]);
    }
    return Optional.empty();
  }

  /** All fields with their paths, own ones first. */
  public Stream<PathField> paths() {
    Stream<PathField> mine = own.fields().stream().map(f -> new PathField(f.name(), f));
    Stream<PathField> added =
        extensions.entrySet().stream()
            .flatMap(
                e ->
                    e.getValue().fields().stream()
                        .map(f -> new PathField("extensions." + e.getKey() + "." + f.name(), f)));
    return Stream.concat(mine, added);
  }

  /** The field that names an entry. */
  public Optional<FieldSchema> title() {
    return titleName.flatMap(own::field);
  }

  /** Whether every field is the same in every language. */
  public boolean allShared() {
    return paths().allMatch(path -> path.field().shared());
  }

  /** The names of the relationships that JSON:API shows, own fields only. */
  public List<FieldSchema> relationships() {
    return own.fields().stream().filter(field -> field.kind().isRelationship()).toList();
  }

  /** Whether fields other than relationships may refer to entries: blocks, groups, extensions. */
  public boolean embedsReferences() {
    return paths()
        .filter(path -> path.path().contains(".") || !path.field().kind().isRelationship())
        .anyMatch(path -> !path.field().kind().targets().isEmpty());
  }

  /** All names of relationships, {@code references} last where there is one. */
  public List<String> relationshipNames() {
    Stream<String> embedded = embedsReferences() ? Stream.of("references") : Stream.empty();
    return Stream.concat(relationships().stream().map(FieldSchema::name), embedded).toList();
  }

  /** The names that a client may choose from, attributes and relationships. */
  public List<String> memberNames() {
    Stream<String> own = own().fields().stream().map(FieldSchema::name);
    Stream<String> extended = extensions.isEmpty() ? Stream.empty() : Stream.of("extensions");
    Stream<String> embedded = embedsReferences() ? Stream.of("references") : Stream.empty();
    return Stream.of(Stream.of("slug"), own, extended, embedded).flatMap(s -> s).toList();
  }

  /** A field and the path by which filters and the index name it. */
  public record PathField(String path, FieldSchema field) {

    /** Whether lists can be filtered by it. */
    public boolean filterable() {
      return field.indexed() && field.kind().indexKind() != null;
    }
  }
}
