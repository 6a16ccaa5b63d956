package org.innoplaces.webapp.desk.form;

import java.util.List;
import java.util.Map;

/**
 * One control of a form.
 *
 * @param pointer its place in the values, as a JSON pointer; also the name of the input
 * @param control which fragment shows it: {@code /WEB-INF/desk/controls/{control}.xhtml}
 * @param label what people call it
 * @param hint how to fill it; may be empty
 * @param traits {@code required}, {@code shared}
 * @param value as text; empty when there is none
 * @param options what can be chosen, value to label; {@link FormTitles} tells that of references
 * @param children the fields of a group, or the items of a list
 * @param templates what can be added to a list, empty and with {@link WriteForm#NEW} as its place
 */
public record FormField(
    String pointer,
    String control,
    String label,
    String hint,
    Traits traits,
    String value,
    Map<String, String> options,
    List<FormField> children,
    List<FormField> templates) {

  /**
   * What else is true of it.
   *
   * @param shared whether the value is the same in every language
   * @param target the type that a reference must lead to; empty for any
   */
  public record Traits(boolean required, boolean shared, String target) {}

  /** The same field with another control. */
  FormField shownBy(String other) {
    return new FormField(pointer, other, label, hint, traits, value, options, children, templates);
  }

  /** Usable as the id of an element. */
  public String id() {
    return "f" + pointer.replaceAll("[^A-Za-z0-9]", "-");
  }

  /** The last part of the pointer. */
  public String key() {
    return pointer.substring(pointer.lastIndexOf('/') + 1);
  }

  /** Whether it must be filled before publishing. */
  public boolean isRequired() {
    return traits.required();
  }

  /** Whether it is the same in every language. */
  public boolean isShared() {
    return traits.shared();
  }

  /** The type that a reference must lead to; empty for any. */
  public String getTarget() {
    return traits.target();
  }
}
