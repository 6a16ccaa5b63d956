package org.innoplaces.content.schema.extension;

import jakarta.json.JsonObject;
import java.util.Locale;
import org.innoplaces.content.schema.MalformedValue;
import org.innoplaces.json.JsonSchema;
import org.innoplaces.plugin.ExtensionPoint;

/**
 * Adds a kind of field: values that are written as one line of text, such as a telephone number, a
 * time of day, a postcode.
 *
 * <p>A record of any module then declares a component of the Java type, or a list of it, and the
 * platform checks, stores, serves, describes, filters and shows it. Kept is what {@link #write}
 * gives; what it ever gave must be readable by {@link #read} for good, or the value is left out
 * until it is.
 *
 * <p>A CDI bean, asked for its name and its type once at start, for all else by many threads, with
 * and without transactions. A name or a type that there is already keeps the site from starting
 * with the module.
 *
 * @param <T> the Java type; immutable, no type that the platform itself holds
 */
@ExtensionPoint(since = "0.1")
public interface ValueKind<T> {

  /** Lower camel case and unique, for example {@code telephone}. */
  String name();

  /** The Java type of the components. */
  Class<T> type();

  /**
   * Reads what a person or a program wrote.
   *
   * @param text not null, without space at its ends; may be empty
   * @return never null
   * @throws MalformedValue when it is no such value
   */
  T read(String text);

  /** The one way in which it is kept, served and compared; equal values are written alike. */
  default String write(T value) {
    return value.toString();
  }

  /** For people. */
  default String tell(T value, Locale reader) {
    return write(value);
  }

  /** A written value that helps who meant one and missed it, for example {@code +33170000000}. */
  String example();

  /** JSON Schema (2020-12) of what is served: some string. */
  default JsonObject jsonSchema() {
    return JsonSchema.of("string");
  }

  /**
   * The type of the HTML input on the desk: {@code text}, {@code tel}, {@code email}, {@code url},
   * {@code time}, {@code month}, {@code week} or {@code color}.
   */
  default String input() {
    return "text";
  }
}
