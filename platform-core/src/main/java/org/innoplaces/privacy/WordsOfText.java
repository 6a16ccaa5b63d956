package org.innoplaces.privacy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a text and where they stand. What is between them does not count, nor do accents and
 * capitals, so that {@code Élodie Martin}, {@code elodie-martin} and {@code <b>ÉLODIE</b> Martin}
 * have the same words, and so have {@code e@b.example} and {@code e&#64;b.example}.
 */
final class WordsOfText {

  /** A tag without attributes, a character reference, or a word; only the last has a group. */
  private static final Pattern NEXT =
      Pattern.compile("</?[A-Za-z][A-Za-z0-9]*\\s*/?>|&#?[A-Za-z0-9]+;|([\\p{L}\\p{N}\\p{M}]+)");

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private WordsOfText() {}

  /**
   * A word.
   *
   * @param folded without accents and capitals
   * @param start its first character in the text
   * @param end behind its last one
   */
  record Word(String folded, int start, int end) {}

  static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    Matcher next = NEXT.matcher(text);
    while (next.find()) {
      if (next.group(1) != null) {
        words.add(new Word(fold(next.group(1)), next.start(), next.end()));
      }
    }
    return words;
  }

  static List<String> folded(String text) {
    return of(text).stream().map(Word::folded).toList();
  }

  private static String fold(String word) {
    String apart = Normalizer.normalize(word, Normalizer.Form.NFKD);
    return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
