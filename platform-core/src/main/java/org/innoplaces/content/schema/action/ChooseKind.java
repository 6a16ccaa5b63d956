package org.innoplaces.content.schema.action;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.innoplaces.content.Block;
import org.innoplaces.content.ContentType;
import org.innoplaces.content.LongText;
import org.innoplaces.content.Ref;
import org.innoplaces.content.RichText;
import org.innoplaces.content.schema.BlockSchema;
import org.innoplaces.content.schema.FieldKind;
import org.innoplaces.content.schema.GroupSchema;
import org.innoplaces.content.schema.InvalidDeclaration;
import org.innoplaces.content.schema.kind.BlockKind;
import org.innoplaces.content.schema.kind.BooleanKind;
import org.innoplaces.content.schema.kind.ChoiceKind;
import org.innoplaces.content.schema.kind.GroupKind;
import org.innoplaces.content.schema.kind.ListKind;
import org.innoplaces.content.schema.kind.MomentKind;
import org.innoplaces.content.schema.kind.NumberKind;
import org.innoplaces.content.schema.kind.ReferenceKind;
import org.innoplaces.content.schema.kind.RichTextKind;
import org.innoplaces.content.schema.kind.TextKind;

/** Chooses the kind of a field from the Java type and the annotations of its component. */
final class ChooseKind {

  private static final Map<Class<?>, FieldKind> SIMPLE =
      Map.of(
          Integer.class, new NumberKind(true),
          BigDecimal.class, new NumberKind(false),
          Boolean.class, new BooleanKind(),
          LocalDate.class, new MomentKind(true),
          Instant.class, new MomentKind(false));

  private final Function<Class<? extends Record>, GroupSchema> groups;
  private final Map<String, BlockSchema> blocks;
  private final Map<Class<?>, FieldKind> added;

  ChooseKind(
      Function<Class<? extends Record>, GroupSchema> groups,
      Map<String, BlockSchema> blocks,
      Map<Class<?>, FieldKind> added) {
    this.groups = groups;
    this.blocks = blocks;
    this.added = added;
  }

  /** Whether the platform's own kinds hold values of the type. */
  static boolean holds(Class<?> type) {
    return SIMPLE.containsKey(type) || type == String.class || type.isEnum();
  }

  FieldKind of(RecordComponent component) {
    return kind(component.getGenericType(), component);
  }

  private FieldKind kind(Type type, RecordComponent component) {
    if (type instanceof ParameterizedType generic) {
      return generic(generic, component);
    }
    Class<?> plain = (Class<?>) type;
    if (added.containsKey(plain)) {
      return added.get(plain);
    }
    if (plain == String.class) {
      return text(component);
    }
    if (plain == Block.class) {
      return new BlockKind(blocks);
    }
    if (plain.isEnum()) {
      return new ChoiceKind(enumOf(plain));
    }
    if (plain.isRecord()) {
      return new GroupKind(groups.apply(plain.asSubclass(Record.class)));
    }
    if (!SIMPLE.containsKey(plain)) {
      throw unknown(type, component);
    }
    return SIMPLE.get(plain);
  }

  private FieldKind generic(ParameterizedType type, RecordComponent component) {
    Type argument = type.getActualTypeArguments()[0];
    if (type.getRawType() == List.class) {
      return new ListKind(kind(argument, component));
    }
    if (type.getRawType() == Ref.class) {
      return new ReferenceKind(target(argument, component));
    }
    throw unknown(type, component);
  }

  private static FieldKind text(RecordComponent component) {
    if (component.isAnnotationPresent(RichText.class)) {
      return new RichTextKind();
    }
    return new TextKind(component.isAnnotationPresent(LongText.class) ? "longText" : "text");
  }

  private static String target(Type argument, RecordComponent component) {
    if (argument instanceof WildcardType || argument == Record.class) {
      return "";
    }
    ContentType target = ((Class<?>) argument).getAnnotation(ContentType.class);
    if (target == null) {
      throw unknown(argument, component);
    }
    return target.name();
  }

  @SuppressWarnings("unchecked")
  private static Class<? extends Enum<?>> enumOf(Class<?> type) {
    return (Class<? extends Enum<?>>) type;
  }

  private static InvalidDeclaration unknown(Type type, RecordComponent component) {
    return new InvalidDeclaration(
        component.getDeclaringRecord(),
        "has the component " + component.getName() + " of a type no field kind holds: " + type);
  }
}
