package org.innoplaces.content;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Languages as the content engine sees them: BCP 47 tags as text, and one stream for the values
 * that are the same in all of them.
 */
public final class Locales {

  /** The stream of {@link Shared} values; "undetermined" in BCP 47. */
  public static final String SHARED = "und";

  private Locales() {}

  /**
   * The languages in which a value is looked for, best first: the wanted one, the same with less
   * detail, the default (fr-CA, fr, en).
   */
  public static List<String> fallbackChain(String wanted, String byDefault) {
    Set<String> chain = new LinkedHashSet<>();
    for (String tag = wanted; !tag.isEmpty(); tag = parent(tag)) {
      chain.add(tag);
    }
    chain.add(byDefault);
    return List.copyOf(chain);
  }

  /** Whether the text is a well-formed language tag of at most 16 characters, as we store it. */
  public static boolean isWellFormed(String tag) {
    return tag.length() <= 16
        && !tag.isEmpty()
        && Locale.forLanguageTag(tag).toLanguageTag().equals(tag);
  }

  /**
   * A tag in the usual case of its letters, which have no meaning (RFC 5646, 2.1.1): {@code fr-CA}
   * for {@code FR-ca}. What is no tag stays as it is.
   */
  public static String canonical(String tag) {
    String usual = Locale.forLanguageTag(tag).toLanguageTag();
    return usual.equalsIgnoreCase(tag) ? usual : tag;
  }

  /** A single letter announces what stands behind it and goes with it. */
  private static String parent(String tag) {
    int hyphen = tag.lastIndexOf('-');
    if (hyphen < 0) {
      return "";
    }
    boolean single = hyphen > 1 && tag.charAt(hyphen - 2) == '-';
    return tag.substring(0, single ? hyphen - 2 : hyphen);
  }
}
