package org.innoplaces.webapp.desk.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the place is called that a problem of a form points to. */
public final class FieldNames {

  private FieldNames() {}

  /**
   * The labels on the way to a control, the outermost first, with the number of each item of a
   * list: "Blocks, Quote 3, Testimonial". Empty when the pointer leads to no control.
   */
  public static Optional<String> of(List<FormField> fields, String pointer) {
    List<String> labels = new ArrayList<>();
    return lead(fields, pointer, labels)
        ? Optional.of(String.join(", ", labels))
        : Optional.empty();
  }

  /** The control that stands at a pointer, or else the last one on the way; empty for none. */
  public static Optional<FormField> nearest(List<FormField> fields, String pointer) {
    return fields.stream()
        .filter(
            field -> pointer.equals(field.pointer()) || pointer.startsWith(field.pointer() + "/"))
        .findFirst()
        .map(field -> nearest(field.children(), pointer).orElse(field));
  }

  private static boolean lead(List<FormField> fields, String pointer, List<String> labels) {
    for (int i = 0; i < fields.size(); i++) {
      FormField field = fields.get(i);
      if (pointer.equals(field.pointer()) || pointer.startsWith(field.pointer() + "/")) {
        boolean item = field.key().matches("\\d+");
        labels.add(item ? field.label() + " " + (i + 1) : field.label());
        lead(field.children(), pointer, labels);
        return true;
      }
    }
    return false;
  }
}
