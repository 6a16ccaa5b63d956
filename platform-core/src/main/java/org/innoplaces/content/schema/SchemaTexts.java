package org.innoplaces.content.schema;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * What types, blocks and fields are called in a language.
 *
 * <p>The words stand in a bundle {@code fields} beside the record, in the jar that brings it:
 * {@code Theme} names the type, {@code Theme.many} several of them, {@code Theme.new} one that is
 * being made, {@code Theme.title} a field, {@code Theme.title.hint} how to fill it, {@code
 * Theme.questions.one} one item of a list, {@code Theme.kind.FIRST} a choice. Without words the
 * name itself is shown, taken apart.
 */
public final class SchemaTexts {

  private static final Control NO_FALLBACK =
      Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  private final Locale language;

  /** The words of a language. */
  public SchemaTexts(Locale language) {
    this.language = language;
  }

  /** What an entry of the record is called. */
  public String one(GroupSchema group) {
    return find(group, "").orElseGet(() -> apart(group.record().getSimpleName()));
  }

  /** What an entry of the record is called that is only being made. */
  public String fresh(GroupSchema group) {
    return find(group, ".new").orElseGet(() -> one(group));
  }

  /** What several entries of the record are called. */
  public String many(GroupSchema group, String byDefault) {
    return find(group, ".many").orElseGet(() -> apart(byDefault));
  }

  /** What a field is called. */
  public String label(GroupSchema group, String field) {
    return find(group, "." + field).orElseGet(() -> apart(field));
  }

  /** What one item of a field is called that holds several. */
  public String each(GroupSchema group, String field) {
    return find(group, "." + field + ".one").orElseGet(() -> label(group, field));
  }

  /** How to fill a field; empty when that is obvious. */
  public String hint(GroupSchema group, String field) {
    return find(group, "." + field + ".hint").orElse("");
  }

  /** What a choice is called. */
  public String choice(GroupSchema group, String field, String choice) {
    return find(group, "." + field + "." + choice)
        .orElseGet(() -> apart(choice.toLowerCase(Locale.ROOT).replace('_', ' ')));
  }

  private Optional<String> find(GroupSchema group, String suffix) {
    Class<?> record = group.record();
    try {
      ResourceBundle words =
          ResourceBundle.getBundle(
              record.getPackageName() + ".fields", language, record.getClassLoader(), NO_FALLBACK);
      return Optional.of(words.getString(record.getSimpleName() + suffix));
    } catch (MissingResourceException none) {
      return Optional.empty();
    }
  }

  /** {@code baseLine} becomes "Base line". */
  private static String apart(String name) {
    String words = name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
