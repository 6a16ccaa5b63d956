package org.innoplaces.webapp.desk.form;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is formatted in a value: how often each kind of markup stands in its texts. Paragraphs and
 * line ends do not count, because one reads them.
 */
public final class Formatting {

  private static final Pattern TAG =
      Pattern.compile("<(strong|b|em|i|u|s|a|ul|ol|li|h[1-6]|blockquote|code|sub|sup)\\b[^>]*>");

  private Formatting() {}

  /** The kinds of markup in a value with all that it is made of; null stands for nothing. */
  public static SortedMap<String, Integer> of(JsonValue value) {
    SortedMap<String, Integer> found = new TreeMap<>();
    count(value, found);
    return found;
  }

  private static void count(JsonValue value, SortedMap<String, Integer> found) {
    if (value instanceof JsonString text) {
      Matcher tags = TAG.matcher(text.getString());
      while (tags.find()) {
        found.merge(tags.group(1), 1, Integer::sum);
      }
    } else if (value instanceof JsonArray items) {
      items.forEach(item -> count(item, found));
    } else if (value instanceof JsonObject members) {
      members.values().forEach(member -> count(member, found));
    }
  }
}
