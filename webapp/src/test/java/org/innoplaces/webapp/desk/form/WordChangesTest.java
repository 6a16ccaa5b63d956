package org.innoplaces.webapp.desk.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.innoplaces.webapp.desk.form.WordChanges.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two texts side by side: changed words are marked, and nothing is lost from either. */
class WordChangesTest {

  @ParameterizedTest
  @CsvSource({
    "the old door is open, the new door is open, the [old] door is open, the [new] door is open",
    "a b c, a c, a [b ]c, a c",
    "a c, a b c, a c, a [b ]c",
    "same, same, same, same",
    "one, two, [one], [two]"
  })
  void marksTheWordsThatDiffer(String before, String after, String first, String second) {
    WordChanges changes = WordChanges.between(before, after);

    assertThat(marked(changes.before())).isEqualTo(first);
    assertThat(marked(changes.after())).isEqualTo(second);
  }

  @Test
  void saysWhenOneReadsNoDifference() {
    assertThat(WordChanges.between("a b", "a b").isNone()).isTrue();
    assertThat(WordChanges.between("", "").isNone()).isTrue();
    assertThat(WordChanges.between("", "a").isNone()).isFalse();
  }

  @Test
  void keepsBothTextsWholeAlsoWhenTheyAreTooLongToCompare() {
    String before = "x " + "a b ".repeat(2_000) + "y";
    String after = "x " + "c d ".repeat(2_000) + "y";

    WordChanges changes = WordChanges.between(before, after);

    assertThat(whole(changes.before())).isEqualTo(before);
    assertThat(whole(changes.after())).isEqualTo(after);
    assertThat(changes.before()).extracting(Piece::changed).containsExactly(false, true, false);
  }

  @Test
  void leavesLinesOutThatAreAlikeButNamesTheBlockOfAChange() {
    String start = "1. Hero\nTitle: a\n2. Text\n" + "line\n".repeat(9);
    String end = "\n" + "more\n".repeat(9);

    WordChanges brief = WordChanges.between(start + "old" + end, start + "new" + end).brief();

    assertThat(marked(brief.after())).isEqualTo("…\n2. Text\nline\nline\n[new]\nmore\nmore\n…");
  }

  private static String whole(List<Piece> pieces) {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }

  private static String marked(List<Piece> pieces) {
    return pieces.stream()
        .map(piece -> piece.changed() ? "[" + piece.text() + "]" : piece.text())
        .collect(Collectors.joining());
  }
}
