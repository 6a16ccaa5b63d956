package org.innoplaces.privacy;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.innoplaces.json.JsonText;
import org.innoplaces.privacy.WordsOfText.Word;

/**
 * Where texts name a person, and the texts without these places. Accents, capitals and what stands
 * between the words do not matter; the words themselves must stand there whole and in their order.
 *
 * <p>Immutable and safe for any thread.
 */
public final class Mentions {

  /** What stands where a person was named. */
  public static final String MARK = "[…]";

  /** How much of a text is shown around a place, in characters. */
  private static final int AROUND = 60;

  private static final Pattern UNSTEADY = Pattern.compile("[^bfhjkmpqvwx0-9]+");

  private final List<List<String>> terms;

  private Mentions(List<List<String>> terms) {
    this.terms = terms;
  }

  /** The places of names and addresses; a term without letters and digits is never named. */
  public static Mentions of(Collection<String> terms) {
    return new Mentions(
        terms.stream()
            .map(WordsOfText::folded)
            .filter(words -> !words.isEmpty())
            .sorted(Comparator.comparing(List<String>::size).reversed())
            .toList());
  }

  /** A place in a text, from its first character to behind its last one. */
  private record Place(List<Word> words) {

    int start() {
      return words.get(0).start();
    }

    int end() {
      return words.get(words.size() - 1).end();
    }
  }

  /** Whether the text names the person. */
  public boolean in(String text) {
    return !places(text).isEmpty();
  }

  /** The text with {@link #MARK} where it named the person. */
  public String erasedFrom(String text) {
    return erasedFrom(text, MARK);
  }

  /** The text with a mark where it named the person. */
  public String erasedFrom(String text, String mark) {
    StringBuilder rest = new StringBuilder(text);
    List<Place> places = places(text);
    for (int i = places.size() - 1; i >= 0; i--) {
      erase(rest, places.get(i), mark);
    }
    return rest.toString();
  }

  /** The object with all its texts, at any depth, without the person. Names of members stay. */
  public JsonObject erasedFrom(JsonObject data) {
    JsonObjectBuilder rest = JsonText.object();
    data.forEach((name, value) -> rest.add(name, erased(value)));
    return rest.build();
  }

  /** The places with a little of the text around each. */
  public List<String> shownIn(String text) {
    return places(text).stream()
        .map(
            place -> {
              int start = Math.max(0, place.start() - AROUND);
              int end = Math.min(text.length(), place.end() + AROUND);
              return text.substring(start, end).strip();
            })
        .toList();
  }

  /**
   * Patterns of SQL's {@code like}, one of which every text that names the person matches in lower
   * case: only letters that no language writes with an accent stand in them. For looking for such
   * texts in tables; what is found must still be asked {@link #in(String)}.
   */
  public List<String> patterns() {
    return terms.stream().map(Mentions::pattern).distinct().toList();
  }

  private static String pattern(List<String> words) {
    String steady = UNSTEADY.matcher(String.join(" ", words)).replaceAll("%");
    return "%" + steady + "%";
  }

  private JsonValue erased(JsonValue value) {
    return switch (value.getValueType()) {
      case STRING -> JsonText.string(erasedFrom(((JsonString) value).getString()));
      case OBJECT -> erasedFrom(value.asJsonObject());
      case ARRAY -> erased(value.asJsonArray());
      default -> value;
    };
  }

  private JsonArray erased(JsonArray list) {
    JsonArrayBuilder rest = JsonText.array();
    list.forEach(element -> rest.add(erased(element)));
    return rest.build();
  }

  /** Where tags stand between the words they stay, so that the text is as well-formed as before. */
  private static void erase(StringBuilder text, Place place, String mark) {
    if (text.substring(place.start(), place.end()).indexOf('<') < 0) {
      text.replace(place.start(), place.end(), mark);
      return;
    }
    for (int i = place.words().size() - 1; i >= 0; i--) {
      Word word = place.words().get(i);
      text.replace(word.start(), word.end(), i == 0 ? mark : "");
    }
  }

  private List<Place> places(String text) {
    List<Word> words = WordsOfText.of(text);
    List<Place> places = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      int length = termAt(words, at);
      if (length > 0) {
        places.add(new Place(words.subList(at, at + length)));
      }
      at += Math.max(1, length);
    }
    return places;
  }

  /** How many words of the longest term stand there; 0 when none does. */
  private int termAt(List<Word> words, int at) {
    return terms.stream()
        .filter(term -> at + term.size() <= words.size())
        .filter(
            term ->
                words.subList(at, at + term.size()).stream()
                    .map(Word::folded)
                    .toList()
                    .equals(term))
        .mapToInt(List::size)
        .findFirst()
        .orElse(0);
  }
}
