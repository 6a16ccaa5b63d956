package org.innoplaces.content.schema.action;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.innoplaces.content.Block;
import org.innoplaces.content.BlockType;
import org.innoplaces.content.ContentExtension;
import org.innoplaces.content.ContentType;
import org.innoplaces.content.Filterable;
import org.innoplaces.content.Shared;
import org.innoplaces.content.Sortable;
import org.innoplaces.content.Title;
import org.innoplaces.content.schema.BlockSchema;
import org.innoplaces.content.schema.ContentSchema;
import org.innoplaces.content.schema.FieldSchema;
import org.innoplaces.content.schema.FieldSchema.Trait;
import org.innoplaces.content.schema.GroupSchema;
import org.innoplaces.content.schema.InvalidDeclaration;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.content.schema.extension.ValueKind;

/** Reads the schema from the records of core and plugins. */
public class ReadSchema {

  private static final Set<String> RESERVED =
      Set.of("id", "type", "slug", "language", "extensions", "references", "links", "meta", "self");

  private final Map<String, BlockSchema> blocks = new TreeMap<>();
  private final ChooseKind kinds;

  /**
   * Reads records whose components are of the platform's own kinds and of these.
   *
   * @throws InvalidDeclaration when two of them are for one type or have one name
   */
  public ReadSchema(Collection<? extends ValueKind<?>> added) {
    this.kinds = new ChooseKind(this::group, blocks, AddedKinds.byType(added));
  }

  /**
   * The schema of all records together.
   *
   * @throws InvalidDeclaration when a record breaks a rule
   */
  public ContentSchema read(Collection<Class<? extends Record>> records) {
    Map<String, TypeSchema> types = new LinkedHashMap<>();
    declared(records, BlockType.class).forEach(this::addBlock);
    for (Class<? extends Record> record : declared(records, ContentType.class)) {
      TypeSchema type = type(record, records);
      if (types.put(type.name(), type) != null) {
        throw new InvalidDeclaration(record, "declares the type " + type.name() + " again");
      }
    }
    return new ContentSchema(types, blocks);
  }

  private static List<Class<? extends Record>> declared(
      Collection<Class<? extends Record>> records,
      Class<? extends java.lang.annotation.Annotation> annotation) {
    return records.stream().filter(record -> record.isAnnotationPresent(annotation)).toList();
  }

  private void addBlock(Class<? extends Record> record) {
    String name = record.getAnnotation(BlockType.class).value();
    if (!Block.class.isAssignableFrom(record)) {
      throw new InvalidDeclaration(record, "has @BlockType but does not implement Block");
    }
    if (blocks.put(name, new BlockSchema(name, group(record))) != null) {
      throw new InvalidDeclaration(record, "declares the block " + name + " again");
    }
  }

  private TypeSchema type(
      Class<? extends Record> record, Collection<Class<? extends Record>> records) {
    ContentType declaration = record.getAnnotation(ContentType.class);
    Map<String, GroupSchema> extensions = new TreeMap<>();
    for (Class<? extends Record> extension : declared(records, ContentExtension.class)) {
      ContentExtension extended = extension.getAnnotation(ContentExtension.class);
      if (extended.of() == record) {
        extensions.put(extended.plugin(), group(extension));
      }
    }
    GroupSchema own = group(record);
    checkTitle(record, own, declaration.single());
    return new TypeSchema(
        declaration.name(),
        declaration.collection(),
        declaration.single(),
        declaration.sort(),
        own,
        extensions,
        own.fields().stream()
            .filter(field -> field.is(Trait.TITLE))
            .map(FieldSchema::name)
            .findFirst());
  }

  private static void checkTitle(Class<?> record, GroupSchema own, boolean single) {
    long titles = own.fields().stream().filter(field -> field.is(Trait.TITLE)).count();
    if (titles != 1 && !(single && titles == 0)) {
      throw new InvalidDeclaration(record, "needs exactly one @Title, it has " + titles);
    }
  }

  /**
   * The fields of a record that is no content.
   *
   * @throws InvalidDeclaration when a component is of a type that no field kind holds
   */
  public GroupSchema group(Class<? extends Record> record) {
    return new GroupSchema(
        record, Arrays.stream(record.getRecordComponents()).map(this::field).toList());
  }

  private FieldSchema field(RecordComponent component) {
    if (RESERVED.contains(component.getName())) {
      throw new InvalidDeclaration(
          component.getDeclaringRecord(), "uses the reserved name " + component.getName());
    }
    return new FieldSchema(component.getName(), kinds.of(component), traits(component));
  }

  private static Set<Trait> traits(RecordComponent component) {
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    add(traits, Trait.TITLE, component.isAnnotationPresent(Title.class));
    add(traits, Trait.SHARED, component.isAnnotationPresent(Shared.class));
    add(traits, Trait.FILTERABLE, component.isAnnotationPresent(Filterable.class));
    add(traits, Trait.SORTABLE, component.isAnnotationPresent(Sortable.class));
    add(traits, Trait.REQUIRED, isRequired(component));
    return traits;
  }

  private static void add(Set<Trait> traits, Trait trait, boolean applies) {
    if (applies) {
      traits.add(trait);
    }
  }

  private static boolean isRequired(RecordComponent component) {
    return Arrays.stream(component.getAccessor().getAnnotations())
        .map(annotation -> annotation.annotationType().getSimpleName())
        .anyMatch(Set.of("NotNull", "NotBlank", "NotEmpty")::contains);
  }
}
