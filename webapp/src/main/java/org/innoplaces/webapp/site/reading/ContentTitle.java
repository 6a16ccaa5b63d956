package org.innoplaces.webapp.site.reading;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What an entry is called and what it is about, whichever type it has. */
public final class ContentTitle {

  private ContentTitle() {}

  /** The first of the usual names that is filled; never null, empty when there is none. */
  public static String of(Map<String, ?> entry) {
    return first(entry, "title", "headline", "name");
  }

  /** One or two plain sentences; never null, empty when there are none. */
  public static String summary(Map<String, ?> entry) {
    return first(entry, "summary", "lead", "quote", "kind");
  }

  private static String first(Map<String, ?> entry, String... fields) {
    return Stream.of(fields)
        .map(entry::get)
        .filter(Objects::nonNull)
        .map(Object::toString)
        .filter(text -> !text.isBlank())
        .findFirst()
        .orElse("");
  }
}
