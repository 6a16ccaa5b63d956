package org.innoplaces.webapp.desk.form;

import java.util.List;
import java.util.Map;
import java.util.Set;

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

  private static final Set<String> TOLD = Set.of("text", "longText", "richText");
  private static final int EXCERPT = 60;

  /**
   * What else is true of it.
   *
   * @param shared whether the value is the same in every language
   * @param target the type that a reference must lead to; empty for any
   * @param input the type of the HTML input of kinds that modules add; empty for all others
   */
  public record Traits(boolean required, boolean shared, String target, String input) {

    /** The same, but it may be left empty. */
    Traits free() {
      return new Traits(false, shared, target, input);
    }
  }

  /** The same field with another control. */
  FormField shownBy(String other) {
    return new FormField(pointer, other, label, hint, traits, value, options, children, templates);
  }

  /** The same field, chosen from several values. */
  FormField chosenFrom(Map<String, String> choices) {
    return new FormField(
        pointer, "choice", label, hint, traits, value, choices, children, templates);
  }

  /** A group that may be left out: nothing in it must be filled for its own sake. */
  FormField withoutNeeds() {
    List<FormField> free =
        children.stream().map(child -> child.isRequired() ? child.free() : child).toList();
    return new FormField(pointer, control, label, hint, traits, value, options, free, templates);
  }

  private FormField free() {
    Traits left = traits.free();
    return new FormField(pointer, control, label, hint, left, value, options, children, templates);
  }

  /** Usable as the id of an element. */
  public String id() {
    return "f" + pointer.replaceAll("[^A-Za-z0-9]", "-");
  }

  /** The id of the element that a link to it leads to. */
  public String anchor() {
    return control.equals("richText") ? id() + "-field" : id();
  }

  /** The first words that it holds, by which one knows a block that is folded; may be empty. */
  public String excerpt() {
    return children.stream()
        .filter(child -> TOLD.contains(child.control()) && !child.value().isBlank())
        .findFirst()
        .map(FormField::start)
        .orElse("");
  }

  private String start() {
    String words = PlainText.of(value).replaceAll("\\s+", " ");
    return words.length() <= EXCERPT ? words : words.substring(0, EXCERPT).strip() + "…";
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

  /** The type of the HTML input of kinds that modules add. */
  public String getInput() {
    return traits.input();
  }

  /** The type that a reference must lead to; empty for any. */
  public String getTarget() {
    return traits.target();
  }
}
