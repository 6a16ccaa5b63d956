package org.innoplaces.problem;

/**
 * The place in a person's input that a problem is about.
 *
 * @param kind what {@code value} points into
 * @param value a JSON pointer, a parameter's name, a header's name or a file with a JSON pointer
 *     ({@code themes/makers.json#/locales/fr/title}); never null
 */
public record Source(Kind kind, String value) {

  /** What a source can point into. */
  public enum Kind {
    POINTER,
    PARAMETER,
    HEADER,
    FILE
  }

  /** A place in a JSON document. */
  public static Source pointer(String pointer) {
    return new Source(Kind.POINTER, pointer);
  }

  /** A query parameter. */
  public static Source parameter(String name) {
    return new Source(Kind.PARAMETER, name);
  }

  /** A request header. */
  public static Source header(String name) {
    return new Source(Kind.HEADER, name);
  }

  /** A place in a file. */
  public static Source file(String file, String pointer) {
    return new Source(Kind.FILE, pointer.isEmpty() ? file : file + "#" + pointer);
  }
}
