package org.innoplaces.content.entry;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.innoplaces.content.BareText;
import org.innoplaces.content.schema.IndexValue;
import org.innoplaces.content.schema.TypeSchema;

/**
 * What a revision is found by: its title, and its words without case and accents.
 *
 * @param title what names the entry; empty when this locale has no title
 * @param titleKey what the title is ordered by
 * @param words everything that it says, as {@link #bare} makes it
 */
public record HeadText(Optional<String> title, Optional<String> titleKey, String words) {

  private static final int LONGEST_TITLE = 1_000;
  private static final int LONGEST = 1_000_000;
  private static final Pattern MARKUP = Pattern.compile("<[^>]*+>");
  private static final Pattern NUMBERED = Pattern.compile("&#([0-9]{1,6});");
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  /** What is found of a text of the type. */
  public static HeadText of(TypeSchema type, JsonObject data) {
    Optional<String> title =
        type.titleName()
            .map(data::get)
            .filter(JsonString.class::isInstance)
            .map(value -> ((JsonString) value).getString())
            .filter(text -> !text.isBlank());
    StringBuilder words = new StringBuilder();
    collect(data, words);
    return new HeadText(
        title.map(text -> cut(text, LONGEST_TITLE)),
        title.map(IndexValue::sortKey),
        cut(bare(words.toString()), LONGEST));
  }

  /** Text as it is compared in a search: lower case, no accents, no markup, straight quotes. */
  public static String bare(String text) {
    String plain = MARKUP.matcher(text).replaceAll(" ");
    String characters =
        NUMBERED
            .matcher(plain)
            .replaceAll(
                found ->
                    java.util.regex.Matcher.quoteReplacement(
                        character(Integer.parseInt(found.group(1)))));
    return BareText.of(characters.toLowerCase(Locale.ROOT))
        .replace('’', '\'')
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }

  private static String character(int code) {
    return Character.isValidCodePoint(code) && !Character.isISOControl(code)
        ? Character.toString(code)
        : " ";
  }

  private static void collect(JsonValue value, StringBuilder words) {
    if (value instanceof JsonString text && !ID.matcher(text.getString()).matches()) {
      words.append(text.getString()).append(' ');
    } else if (value instanceof JsonArray list) {
      list.forEach(element -> collect(element, words));
    } else if (value instanceof JsonObject members) {
      members.values().forEach(member -> collect(member, words));
    }
  }

  /** Never in the middle of a character. */
  private static String cut(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    boolean between = Character.isHighSurrogate(text.charAt(length - 1));
    return text.substring(0, between ? length - 1 : length);
  }
}
