package org.innoplaces.content.schema.action;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.innoplaces.content.schema.FieldKind;
import org.innoplaces.content.schema.InvalidDeclaration;
import org.innoplaces.content.schema.extension.ValueKind;

/** Finds the kinds that modules add by the types of their values. */
final class AddedKinds {

  /** How the platform's own kinds are called; the desk's controls as well. */
  private static final Set<String> TAKEN =
      Set.of(
          "text",
          "longText",
          "richText",
          "boolean",
          "integer",
          "decimal",
          "date",
          "instant",
          "choice",
          "reference",
          "media",
          "list",
          "group",
          "block");

  /** Inputs of HTML whose values are lines of text. */
  private static final Set<String> INPUTS =
      Set.of("text", "tel", "email", "url", "time", "month", "week", "color");

  private AddedKinds() {}

  static Map<Class<?>, FieldKind> byType(Collection<? extends ValueKind<?>> added) {
    Map<Class<?>, FieldKind> kinds = new LinkedHashMap<>();
    Set<String> names = new TreeSet<>(TAKEN);
    for (ValueKind<?> kind : added) {
      if (!names.add(kind.name())) {
        throw new InvalidDeclaration(
            kind.getClass(), "is called " + kind.name() + ", as another kind of field is");
      }
      if (!INPUTS.contains(kind.input())) {
        throw new InvalidDeclaration(kind.getClass(), "has no input " + kind.input());
      }
      if (ChooseKind.holds(kind.type()) || kinds.put(kind.type(), new AddedKind<>(kind)) != null) {
        throw new InvalidDeclaration(
            kind.getClass(), "is for " + kind.type().getName() + ", which another kind holds");
      }
    }
    return kinds;
  }
}
