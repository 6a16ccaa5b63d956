package org.innoplaces.content;

import java.text.Normalizer;
import java.util.Map;

/** Text without accents and joined letters, as addresses are made of and lists are ordered by. */
public final class BareText {

  /** Letters that Unicode does not take apart. */
  private static final Map<String, String> APART =
      Map.ofEntries(
          Map.entry("œ", "oe"),
          Map.entry("Œ", "OE"),
          Map.entry("æ", "ae"),
          Map.entry("Æ", "AE"),
          Map.entry("ß", "ss"),
          Map.entry("ẞ", "SS"),
          Map.entry("ø", "o"),
          Map.entry("Ø", "O"),
          Map.entry("ł", "l"),
          Map.entry("Ł", "L"),
          Map.entry("đ", "d"),
          Map.entry("Đ", "D"),
          Map.entry("ð", "d"),
          Map.entry("Ð", "D"),
          Map.entry("þ", "th"),
          Map.entry("Þ", "TH"),
          Map.entry("ı", "i"));

  private BareText() {}

  /** The text with plain letters wherever a letter is a plain one with something added. */
  public static String of(String text) {
    String bare = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    for (Map.Entry<String, String> letter : APART.entrySet()) {
      bare = bare.replace(letter.getKey(), letter.getValue());
    }
    return bare;
  }
}
